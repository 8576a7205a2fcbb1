import type { SessionId } from '../domain/ids';
import type { SessionSummary } from '../domain/record';
import { type SessionChange, type SessionRead, StorageError } from '../domain/store';
import { parseEvent } from '../files/event';
import { parseSummary, parseTable } from '../files/record';
import { readAll, readStored } from './stored';
import { putTexts } from './texts';
import type { Engine, Writer } from './transaction';

export async function listSessions(engine: Engine): Promise<readonly SessionSummary[]> {
  const raw = await engine.read(['sessions'], (tx) => tx.all('sessions'));
  return readAll(raw, parseSummary)
    .filter((summary) => !summary.binned)
    .sort((one, other) => other.changedAt - one.changedAt);
}

export async function readSession(engine: Engine, id: SessionId): Promise<SessionRead> {
  const { parts, ...raw } = await engine.read(
    ['sessions', 'events', 'texts', 'places'],
    async (tx) => {
      const [summary, parts, texts, place] = await Promise.all([
        tx.get('sessions', id),
        tx.log(id, (events) => ({ events, read: events.map(parseEvent) })),
        tx.owned('texts', id),
        tx.get('places', id),
      ]);
      return { summary, parts, texts, place };
    },
  );
  const events = parts.flatMap((part) => part.events);
  return readStored(
    { ...raw, events },
    parts.flatMap((part) => part.read),
  );
}

/**
 * Adds a change to a conversation. Refuses `gone` when the conversation was wiped, and `missing` when it is not here
 * and the change does not start it: coming back by half, it would be neither kept nor gone.
 */
export function commit(engine: Engine, change: SessionChange): Promise<void> {
  const stores = [
    'sessions',
    'events',
    'texts',
    'tables',
    'places',
    'content',
    'tombstones',
  ] as const;
  // All asked and written in one go, since a page that is busy drawing answers each trip late. What was
  // written for a conversation that turns out to be gone goes back with the transaction.
  return engine.write(stores, async (tx) => {
    await Promise.all([refuseGone(tx, change), writeTexts(tx, change), writeRest(tx, change)]);
  });
}

async function refuseGone(tx: Writer, { events = [], summary }: SessionChange): Promise<void> {
  const [here, tombstone] = await Promise.all([
    tx.get('sessions', summary.id),
    tx.get('tombstones', summary.id),
  ]);
  const starts = events.some(({ kind }) => kind === 'started' || kind === 'format-started');
  if (here !== undefined) return;
  if (tombstone !== undefined) throw new StorageError('gone');
  // The browser may have thrown all away, or someone wiped everything: those two leave the same nothing.
  if (!starts) throw new StorageError('missing');
}

async function writeTexts(tx: Writer, change: SessionChange): Promise<void> {
  const { erase = [], summary, texts = [] } = change;
  await putTexts(tx, texts);
  // Its own only: whoever wrote this log may have named the text of another conversation in it.
  for (const id of erase) tx.delete('texts', [summary.id, id]);
}

/** Async, so that a write that throws at once is a rejection beside the others. */
async function writeRest(tx: Writer, change: SessionChange): Promise<void> {
  const { content = [], events = [], place, summary, table } = change;
  for (const event of events) tx.append(event);
  for (const record of content) tx.put('content', record);
  if (place) tx.put('places', place);
  tx.put('sessions', summary);
  if (!table) return;
  // A conversation tells who sits there; what the table is called may have changed since it was opened.
  const here = parseTable(await tx.get('tables', table.id));
  tx.put('tables', here.ok ? { ...here.value, seats: table.seats } : table);
}
