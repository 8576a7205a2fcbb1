import type { SessionId } from '../domain/ids';
import type { SessionSummary } from '../domain/record';
import { type SessionChange, type SessionRead, StorageError } from '../domain/store';
import { parseSummary } from '../files/record';
import { readAll, readStored } from './stored';
import { saveTexts } from './texts';
import type { Engine } from './transaction';

export async function listSessions(engine: Engine): Promise<readonly SessionSummary[]> {
  const raw = await engine.read(['sessions'], (tx) => tx.all('sessions'));
  return readAll(raw, parseSummary)
    .filter((summary) => !summary.binned)
    .sort((one, other) => other.changedAt - one.changedAt);
}

export function readSession(engine: Engine, id: SessionId): Promise<SessionRead> {
  return engine
    .read(['sessions', 'events', 'texts', 'places'], async (tx) => {
      const [summary, events, texts, place] = await Promise.all([
        tx.get('sessions', id),
        tx.owned('events', id),
        tx.owned('texts', id),
        tx.get('places', id),
      ]);
      return { summary, events, texts, place };
    })
    .then(readStored);
}

/**
 * Adds a change to a conversation. Refuses `gone` when the conversation was wiped, or is not here and the
 * change does not start it: coming back by half, it would be neither kept nor gone.
 */
export function commit(engine: Engine, change: SessionChange): Promise<void> {
  const { content = [], erase = [], events = [], place, summary, table, texts = [] } = change;
  const stores = [
    'sessions',
    'events',
    'texts',
    'tables',
    'places',
    'content',
    'tombstones',
  ] as const;
  return engine.write(stores, async (tx) => {
    if ((await tx.get('sessions', summary.id)) === undefined) {
      const wiped = (await tx.get('tombstones', summary.id)) !== undefined;
      const starts = events.some((event) => event.kind === 'started');
      if (wiped || !starts) throw new StorageError('gone');
    }
    for (const event of events) {
      // Appended, never rewritten (fault 8).
      const there = await tx.get('events', [event.session, event.n, event.id]);
      if (there === undefined) tx.put('events', event);
    }
    await saveTexts(tx, texts);
    for (const id of erase) tx.delete('texts', id);
    for (const record of content) tx.put('content', record);
    if (table) tx.put('tables', table);
    if (place) tx.put('places', place);
    tx.put('sessions', summary);
  });
}
