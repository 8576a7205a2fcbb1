import type { BackupOver, ImportPreview } from '../../app/backup-commands';
import { sayDate, sayDay } from '../../app/days';
import { countMegabytes } from '../../app/refusal-words';
import type { TableReports } from '../../app/reports-overview';
import type { Backup, SessionSummary } from '../../domain/record';
import type { ImportCount, StorageFailure } from '../../domain/store';
import type { Lang } from '../../i18n/language';
import type { Words } from '../../i18n/words';
import { joinNames } from '../../lib/join-names';
import { tellApart } from '../../lib/tell-apart';
import { describeProgress } from '../home/view';

export type ReportsWords = Pick<Words, 'home' | 'reports' | 'table'>;

/** What a table is called: its name, else the day it first sat together. */
export function nameTable(
  group: Pick<TableReports, 'name' | 'since'>,
  words: Pick<Words['reports'], 'tableOf'>,
  now: number,
  lang: Lang,
): string {
  return group.name ?? words.tableOf(sayDate(group.since, now, lang));
}

/** Who sat there, by the names that were kept: "Met An, Bo en 2 anderen"; empty without players. */
export function describePeople(
  people: TableReports['people'],
  words: Pick<Words['reports'], 'others' | 'players' | 'who'>,
  lang: Lang,
): string {
  if (people.length === 0) return '';
  const names = tellApart(people.filter((name) => name !== null));
  if (names.length === 0) return words.players(people.length);
  const others = people.length - names.length;
  const all = others === 0 ? names : [...names, words.others(others)];
  return words.who(joinNames(all, lang));
}

/** What a conversation is called in lists: the case as told, else the set. */
export const titleOf = (session: Pick<SessionSummary, 'casusTitle' | 'setTitle'>): string =>
  session.casusTitle ?? session.setTitle;

/** Title and day together, so that buttons of two conversations about one case can be told apart. */
export function nameSession(
  session: SessionSummary,
  words: ReportsWords,
  now: number,
  lang: Lang,
): string {
  return `${titleOf(session)}, ${sayDay(session.changedAt, now, lang, words.home)}`;
}

/** The line under a title: mode, how far, when, and how long it is kept. */
export function describeSession(
  session: SessionSummary,
  words: ReportsWords,
  now: number,
  lang: Lang,
): readonly string[] {
  const until = sayDate(session.keepUntil, now, lang);
  return [
    words.table.mode[session.mode],
    describeProgress(session, words.home),
    sayDay(session.changedAt, now, lang, words.home),
    session.keepUntil < now ? words.reports.expired(until) : words.reports.keepUntil(until),
  ];
}

/** The same choice with one more, or one less. */
export function toggle<Item>(chosen: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(chosen);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Whether a file holds more than names of tables. */
export const bringsAnything = ({ casussen, formats, sessions, sets }: ImportPreview): boolean =>
  sessions + sets + casussen + formats > 0;

/** What a file would bring, as lines; an empty file is one line that says so. */
export function listPreview(
  preview: ImportPreview,
  words: Words['reports']['restore'],
): readonly string[] {
  const { casussen, formats, sessions, sets, tables, texts } = preview;
  if (!bringsAnything(preview)) return [words.nothing];
  return [
    sessions > 0 && words.sessions(sessions),
    tables > 0 && words.tables(tables),
    sets > 0 && words.sets(sets),
    casussen > 0 && words.casussen(casussen),
    formats > 0 && words.formats(formats),
    texts > 0 ? words.texts(texts) : words.noTexts,
  ].filter((line) => line !== false);
}

/** What came in, in one or two sentences. */
export function describeImport(
  format: Backup['format'],
  count: ImportCount,
  preview: Pick<ImportPreview, 'sessions'>,
  words: Words['reports']['restore'],
): string {
  const merged = preview.sessions - count.sessions - count.leftOut;
  const changed = count.events > 0 || count.texts > 0 ? merged : 0;
  const done = words.done(words.of[format].done, count.sessions, changed, count.shelf);
  return count.leftOut > 0 ? `${done} ${words.leftOut(count.leftOut)}` : done;
}

/** Why a backup was not made, and how it would be. */
export function describeOver(
  { is, limit, what }: BackupOver,
  { over }: Words['reports']['backup']['dialog'],
): string {
  const why =
    what === 'bytes'
      ? over.bytes(countMegabytes(is), countMegabytes(limit))
      : over.sessions(is, limit);
  return `${why} ${over.what}`;
}

/** Why nothing came in, and what to do. */
export function describeFailure(
  failure: StorageFailure,
  words: Words['reports']['restore']['failed'],
): string {
  switch (failure) {
    case 'full':
    case 'blocked':
      return words[failure];
    case 'newer':
      return words['read-only'];
    default:
      return words.other;
  }
}
