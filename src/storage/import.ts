import type { LogEvent } from '../domain/event';
import type { EventId, SessionId, TableId } from '../domain/ids';
import { mergeLogs } from '../domain/merge';
import type { Backup, SessionSummary } from '../domain/record';
import type { ImportCount, ImportOptions } from '../domain/store';
import { parseEvent } from '../files/event';
import { parseSummary } from '../files/record';
import { sweepContent } from './content';
import { mergeContent } from './import-shelf';
import { mergeTexts } from './import-texts';
import { DATA_STORES } from './schema';
import { groupBy, isBinned, readField } from './stored';
import type { Engine, Writer } from './transaction';

/**
 * Merges a backup in one transaction. Of a conversation, its texts and its table all words of both sides stay (see
 * `joinTexts`, `joinTables`). What can be read here is never replaced, but for the own things in `replace`, and those
 * stay as a version. The file of a conversation changes nothing that isn't of that conversation.
 */
export function importAll(
  engine: Engine,
  backup: Backup,
  { replace = [], revive }: ImportOptions,
): Promise<ImportCount> {
  const events = groupBy(backup.events, 'session');
  return engine.write(DATA_STORES, async (tx) => {
    const accepted = new Map<SessionId, TableId>();
    const known = new Set<SessionId>();
    const count = { sessions: 0, events: 0, leftOut: 0 };
    for (const summary of backup.sessions) {
      // Texts go by their owner: called as a table, it would be the owner of that table's names.
      if ((await tx.get('tables', summary.id as string as TableId)) !== undefined) continue;
      const stored = await tx.get('sessions', summary.id);
      const wiped = isBinned(stored) || (await tx.get('tombstones', summary.id)) !== undefined;
      if (wiped && !revive) {
        count.leftOut += 1;
        continue;
      }
      accepted.set(summary.id, summary.table);
      tx.delete('tombstones', summary.id);
      if (stored === undefined) count.sessions += 1;
      else known.add(summary.id);
      count.events += await mergeSession(tx, stored, summary, events.get(summary.id) ?? []);
    }
    const texts = await mergeTexts(tx, backup, accepted, known);
    for (const place of backup.places) {
      if (!accepted.has(place.session)) continue;
      if ((await tx.get('places', place.session)) === undefined) tx.put('places', place);
    }
    const shelf = await mergeContent(tx, backup, replace);
    for (const id of backup.tombstones) {
      if ((await tx.get('sessions', id)) === undefined) tx.put('tombstones', { id });
    }
    await sweepContent(tx);
    return { ...count, texts, shelf };
  });
}

/** So many events are written before the page may draw. */
const IN_A_ROW = 250;

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
  await tx.log(summary.id, (part) => {
    for (const record of part) {
      const event = parseEvent(record);
      if (event.ok) mine.set(event.value.id, event.value);
      else if (event.refusal === 'newer') newer.add(readField(record, 'id'));
    }
  });
  let fresh = 0;
  let written = 0;
  for (const event of mergeLogs([...mine.values()], theirs)) {
    const before = mine.get(event.id);
    if (before === event || newer.has(event.id)) continue;
    written += 1;
    if (written % IN_A_ROW === 0) await tx.rest();
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

/** The summary of the longer log, with what both refer to, at the table of here. Clocks decide nothing but a tie. */
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
    table: mine.table,
    pins: [...new Set([...mine.pins, ...theirs.pins])],
    keepUntil: Math.max(mine.keepUntil, theirs.keepUntil),
  };
}
