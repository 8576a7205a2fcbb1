import * as v from 'valibot';
import type { LogEvent } from '../domain/event';
import { RECORD_LIMITS } from '../domain/limits';
import type { DraftRecord } from '../domain/making/draft';
import {
  type Backup,
  type ContentRecord,
  type KeptVersion,
  type Place,
  refKey,
  type SessionSummary,
  type TextRecord,
} from '../domain/record';
import type { Table } from '../domain/table';
import { ok, type Result, refuse } from '../lib/result';
import { finish, type Steps } from '../lib/steps';
import { holdsShortLists, isTypedLength, makeRoom } from './bounds';
import { parseCardSet } from './card-set';
import { parseCasus } from './casus';
import { cleanJson } from './clean-text';
import { parseDraft } from './draft';
import { parseEvent } from './event';
import { expectFormat } from './format';
import { parseFormat } from './format-file';
import {
  parseContent,
  parseDraftRecord,
  parseKeptVersion,
  parsePlace,
  parseShelfItem,
  parseSummary,
  parseTable,
  parseText,
  parseTombstone,
} from './record';
import { type FileRefusal, refusalOf } from './refusal';
import { moment } from './scalar';

type Reader<Value> = (input: unknown) => Result<Value, 'damaged' | 'newer'>;

/** What is right by itself and beyond the bounds of a file is set aside with what can't be read. */
const within =
  <Value>(read: Reader<Value>, isWithin: (value: Value) => boolean): Reader<Value> =>
  (input) => {
    const record = read(input);
    return record.ok && !isWithin(record.value) ? refuse('damaged') : record;
  };

const readEvent = within<LogEvent>(parseEvent, holdsShortLists);
const readTable = within<Table>(parseTable, holdsShortLists);
const readPlace = within<Place>(parsePlace, holdsShortLists);
const readText = within<TextRecord>(parseText, isTypedLength);
const readSummary = within<SessionSummary>(
  parseSummary,
  ({ pins }) => pins.length <= RECORD_LIMITS.pins,
);

const readContent: Reader<ContentRecord> = (input) => {
  const record = parseContent(input);
  if (!record.ok) return record;
  const { kind, content } = record.value;
  const parse = { casus: parseCasus, kaartenset: parseCardSet, werkvorm: parseFormat }[kind];
  const read = parse(content);
  // Handed on as it stands: what an older version wrote may be read otherwise, and then its hash would be another.
  if (read.ok) return record;
  return refuse(read.refusal.kind === 'newer-version' ? 'newer' : 'damaged');
};

const readVersion: Reader<KeptVersion> = (input) => {
  const record = parseKeptVersion(input);
  if (!record.ok) return record;
  const { content, hash, kind } = record.value;
  const read = readContent({ hash, kind, content });
  return read.ok ? record : read;
};

const readDraft: Reader<DraftRecord> = (input) => {
  const record = parseDraftRecord(input);
  if (!record.ok) return record;
  const draft = parseDraft(record.value.draft);
  const { id, kind } = record.value;
  if (draft?.kind !== kind || draft.content.id !== id) return refuse('damaged');
  return ok({ ...record.value, draft });
};

const part = v.optional(v.array(v.unknown()), []);
const shell = v.object({
  format: v.picklist(['reservekopie', 'gesprek']),
  formatVersion: v.literal(1),
  madeAt: moment,
  tables: part,
  sessions: part,
  events: part,
  texts: part,
  places: part,
  content: part,
  shelf: part,
  drafts: part,
  versions: part,
  tombstones: part,
  damaged: part,
});

/** What only a backup brings: own things, what is being made, and what was wiped. */
const OF_BACKUPS = ['shelf', 'drafts', 'versions', 'tombstones'] as const;

/** How much of what only a backup brings lies in the file of a conversation: `parseBackup` leaves it out. */
export function countMisplaced(input: unknown): number {
  const file = v.safeParse(shell, input, { abortEarly: true });
  if (!file.success || file.output.format !== 'gesprek') return 0;
  return OF_BACKUPS.reduce((sum, name) => sum + file.output[name].length, 0);
}

/**
 * Reads a backup or one conversation; the file of a conversation holds a conversation only (fault 53). An entry that
 * can't be read goes into `damaged` as it is, and the rest comes in; an entry of a later version refuses the file, so
 * that nothing is half read.
 */
export const parseBackup = (input: unknown): Result<Backup, FileRefusal> =>
  finish(parseBackupInSteps(input));

/** The same with a step for each entry. */
export function* parseBackupInSteps(input: unknown): Steps<Result<Backup, FileRefusal>> {
  const format = expectFormat(input, 'reservekopie', 'gesprek');
  if (!format.ok) return format;
  const file = v.safeParse(shell, input, { abortEarly: true });
  if (!file.success) return refuse(refusalOf(file.issues[0]));
  for (const [name, most] of [
    ['sessions', RECORD_LIMITS.sessions],
    ['tables', RECORD_LIMITS.tables],
  ] as const) {
    if (file.output[name].length > most) {
      return refuse({ kind: 'invalid', path: name, problem: 'too-many' });
    }
  }
  const damaged: unknown[] = [...file.output.damaged];
  let newer = false;
  function* readAll<Value>(entries: readonly unknown[], read: Reader<Value>): Steps<Value[]> {
    const good: Value[] = [];
    for (const entry of entries) {
      yield;
      const result = read(entry);
      if (result.ok) good.push(result.value);
      else if (result.refusal === 'newer') newer = true;
      else damaged.push(entry);
    }
    return good;
  }
  const own = (name: (typeof OF_BACKUPS)[number]): readonly unknown[] =>
    file.output.format === 'gesprek' ? [] : file.output[name];
  const backup: Backup = {
    format: file.output.format,
    formatVersion: 1,
    madeAt: file.output.madeAt,
    tables: yield* readAll(file.output.tables, readTable),
    sessions: yield* readAll(file.output.sessions, readSummary),
    events: makeRoom(yield* readAll(file.output.events, readEvent), ({ session }) => session),
    texts: yield* readAll(file.output.texts, readText),
    places: yield* readAll(file.output.places, readPlace),
    content: yield* readAll(file.output.content, readContent),
    shelf: yield* readAll(own('shelf'), parseShelfItem),
    drafts: yield* readAll(own('drafts'), readDraft),
    versions: makeRoom(yield* readAll(own('versions'), readVersion), refKey),
    tombstones: yield* readAll(own('tombstones'), parseTombstone),
    damaged,
  };
  return newer ? refuse({ kind: 'newer-version' }) : ok(backup);
}

/** A damaged thing came from a database, which holds more than JSON can. */
function printable(entry: unknown): unknown {
  try {
    const text = JSON.stringify(entry, (_, part: unknown) =>
      typeof part === 'bigint' ? String(part) : part,
    );
    const copy: unknown = JSON.parse(text ?? 'null');
    // Deeper than reading takes, it would lock the whole backup out; here as deep as in the file.
    return cleanJson([[copy]]) === undefined ? text : copy;
  } catch {
    // A cycle, or deeper than the stack: only that it was there can be told.
    return Object.prototype.toString.call(entry);
  }
}

/** Writes a backup or a conversation as one line of JSON, readable by `readIncoming`. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ ...backup, damaged: backup.damaged.map(printable) })}\n`;
}
