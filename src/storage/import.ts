import type { LogEvent } from '../domain/event';
import type { EventId, SessionId, TableId } from '../domain/ids';
import { mergeLogs } from '../domain/merge';
import type { Backup, KeptVersion, SessionSummary } from '../domain/record';
import type { ImportCount } from '../domain/store';
import { parseEvent } from '../files/event';
import {
  parseContent,
  parseDraftRecord,
  parseKeptVersion,
  parseShelfItem,
  parseSummary,
  parseTable,
} from '../files/record';
import { sweepContent } from './content';
import { DATA_STORES } from './schema';
import { groupBy, isBinned, readField } from './stored';
import { mergeTexts } from './texts';
import type { Engine, Writer } from './transaction';

/** Merges a backup by union, in one transaction. What is here already and can be read is never replaced by older. */
export function importAll(
  engine: Engine,
  backup: Backup,
  { revive }: { readonly revive: boolean },
): Promise<ImportCount> {
  const events = groupBy(backup.events, 'session');
  return engine.write(DATA_STORES, async (tx) => {
    const accepted = new Set<SessionId>();
    const count = { sessions: 0, events: 0, leftOut: 0 };
    for (const summary of backup.sessions) {
      const stored = await tx.get('sessions', summary.id);
      const wiped = isBinned(stored) || (await tx.get('tombstones', summary.id)) !== undefined;
      if (wiped && !revive) {
        count.leftOut += 1;
        continue;
      }
      accepted.add(summary.id);
      tx.delete('tombstones', summary.id);
      if (stored === undefined) count.sessions += 1;
      count.events += await mergeSession(tx, stored, summary, events.get(summary.id) ?? []);
    }
    const tables = await mergeTables(tx, backup, accepted);
    const texts = await mergeTexts(
      tx,
      backup.texts.filter(
        ({ owner }) => accepted.has(owner as SessionId) || tables.has(owner as TableId),
      ),
    );
    for (const place of backup.places) {
      if (!accepted.has(place.session)) continue;
      if ((await tx.get('places', place.session)) === undefined) tx.put('places', place);
    }
    const shelf = await mergeContent(tx, backup);
    for (const id of backup.tombstones) {
      if ((await tx.get('sessions', id)) === undefined) tx.put('tombstones', { id });
    }
    await sweepContent(tx);
    return { ...count, texts, shelf };
  });
}

/** Merges two logs of one conversation; what is damaged here gives way. Returns how many events came in. */
async function mergeSession(
  tx: Writer,
  stored: unknown,
  summary: SessionSummary,
  theirs: readonly LogEvent[],
): Promise<number> {
  const mine = new Map<EventId, LogEvent>();
  /** What a newer version wrote is no damage. */
  const newer = new Set<unknown>();
  for (const record of await tx.owned('events', summary.id)) {
    const event = parseEvent(record);
    if (event.ok) mine.set(event.value.id, event.value);
    else if (event.refusal === 'newer') newer.add(readField(record, 'id'));
  }
  let fresh = 0;
  for (const event of mergeLogs([...mine.values()], theirs)) {
    const before = mine.get(event.id);
    if (before === event || newer.has(event.id)) continue;
    if (before === undefined) fresh += 1;
    // A record is kept by its number too: the one that was not chosen would stay beside it.
    else tx.delete('events', [before.session, before.n, before.id]);
    tx.put('events', event);
  }
  const highest = (log: Iterable<LogEvent>) =>
    [...log].reduce((top, { n }) => Math.max(top, n), -1);
  tx.put('sessions', joinSummaries(stored, highest(mine.values()), summary, highest(theirs)));
  return fresh;
}

/** The summary of the longer log, with what both refer to. Clocks decide nothing but a tie. */
function joinSummaries(
  stored: unknown,
  highest: number,
  theirs: SessionSummary,
  theirHighest: number,
): SessionSummary {
  const read = parseSummary(stored);
  if (!read.ok) return { ...theirs, binned: false };
  const mine = read.value;
  const later =
    theirHighest === highest ? theirs.changedAt > mine.changedAt : theirHighest > highest;
  return {
    ...(later ? theirs : mine),
    binned: false,
    pins: [...new Set([...mine.pins, ...theirs.pins])],
    keepUntil: Math.max(mine.keepUntil, theirs.keepUntil),
  };
}

/** Tables that are only there for conversations left out stay out with them: they hold names. */
async function mergeTables(
  tx: Writer,
  backup: Backup,
  accepted: ReadonlySet<SessionId>,
): Promise<ReadonlySet<TableId>> {
  const tables = new Set<TableId>();
  for (const table of backup.tables) {
    const stored = await tx.get('tables', table.id);
    const sessions = backup.sessions.filter((session) => session.table === table.id);
    const wanted = sessions.length === 0 || sessions.some((session) => accepted.has(session.id));
    if (stored === undefined && !wanted) continue;
    tables.add(table.id);
    const mine = parseTable(stored);
    if (!mine.ok || table.createdAt > mine.value.createdAt) tx.put('tables', table);
  }
  return tables;
}

/** Sets, cases and drafts; content goes by its hash, so what is here is the same. Returns how many own items came in. */
async function mergeContent(tx: Writer, backup: Backup): Promise<number> {
  for (const record of backup.content) {
    if (!parseContent(await tx.get('content', record.hash)).ok) tx.put('content', record);
  }
  // A set that is made here has a draft, and an item once it can be played: together they are one.
  const merged = new Set<string>();
  for (const item of backup.shelf) {
    const mine = parseShelfItem(await tx.get('shelf', [item.kind, item.id]));
    if (mine.ok && mine.value.changedAt >= item.changedAt) continue;
    tx.put('shelf', item);
    merged.add(`${item.kind}/${item.id}`);
  }
  for (const draft of backup.drafts) {
    const mine = parseDraftRecord(await tx.get('drafts', [draft.kind, draft.id]));
    if (mine.ok && mine.value.changedAt >= draft.changedAt) continue;
    tx.put('drafts', draft);
    merged.add(`${draft.kind}/${draft.id}`);
  }
  await mergeVersions(tx, backup.versions);
  return merged.size;
}

/** Of two in one place in the row the later stays, on every device the same one; nothing is cut off here. */
async function mergeVersions(tx: Writer, versions: readonly KeptVersion[]): Promise<void> {
  for (const version of versions) {
    const mine = parseKeptVersion(await tx.get('versions', [version.kind, version.id, version.n]));
    if (!mine.ok || isLater(version, mine.value)) tx.put('versions', version);
  }
}

function isLater(one: KeptVersion, other: KeptVersion): boolean {
  return one.keptAt === other.keptAt ? one.hash > other.hash : one.keptAt > other.keptAt;
}
