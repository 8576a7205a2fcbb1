import type { SessionId } from '../domain/ids';
import type { SessionSummary } from '../domain/record';
import { parseSummary } from '../files/record';
import { sweepContent } from './content';
import { DATA_STORES, STORES } from './schema';
import { isBinned, readAll, readEvery, readField } from './stored';
import type { Engine, Writer } from './transaction';

/**
 * Hides conversations or brings them back; damaged ones too, and whatever else they hold stays. Gives how many of them
 * are there.
 */
export function markBinned(
  engine: Engine,
  ids: readonly SessionId[],
  binned: boolean,
): Promise<number> {
  return engine.write(['sessions', 'events'], async (tx) => {
    let there = 0;
    for (const id of ids) {
      const stored = await tx.get('sessions', id);
      if (stored === undefined && (await tx.owned('events', id)).length === 0) continue;
      // A damaged summary stays damaged, but can be binned.
      tx.put('sessions', { ...(stored as SessionSummary), id, binned });
      there += 1;
    }
    return there;
  });
}

/** Wipes what is in the bin for good, or only `ids` of it, in one transaction: all of it, or nothing. */
export function purge(engine: Engine, ids?: readonly SessionId[]): Promise<void> {
  const asked = ids && new Set<unknown>(ids);
  return engine.write(DATA_STORES, async (tx) => {
    const all = await tx.all('sessions');
    const binned = all.filter(
      (summary) => isBinned(summary) && (!asked || asked.has(readField(summary, 'id'))),
    );
    if (binned.length === 0) return;
    for (const summary of binned) {
      const id = readField(summary, 'id') as SessionId;
      await tx.deleteOwned('events', id);
      await tx.deleteOwned('texts', id);
      tx.delete('places', id);
      tx.delete('sessions', id);
      tx.put('tombstones', { id });
    }
    await dropTables(tx, binned, all);
    await sweepContent(tx);
  });
}

/** The names of people go with the last conversation of their table: nothing else would ever wipe them. */
async function dropTables(
  tx: Writer,
  binned: readonly unknown[],
  all: readonly unknown[],
): Promise<void> {
  const going = new Set(binned);
  const kept = readEvery(all.filter((summary) => !going.has(summary)));
  if (!kept) return;
  const inUse = new Set(kept.map((summary) => summary.table));
  for (const { table } of readAll(binned, parseSummary)) {
    if (inUse.has(table)) continue;
    await tx.deleteOwned('texts', table);
    tx.delete('tables', table);
  }
}

export async function listTombstones(engine: Engine): Promise<readonly SessionId[]> {
  return engine.read(['sessions', 'tombstones'], async (tx) => {
    const [wiped, sessions] = await Promise.all([tx.all('tombstones'), tx.all('sessions')]);
    return [...wiped, ...sessions.filter(isBinned)].map((one) => readField(one, 'id') as SessionId);
  });
}

/** Every store, settings and tombstones included, in one transaction. */
export function wipeAll(engine: Engine): Promise<void> {
  return engine.write(STORES, async (tx) => {
    for (const store of STORES) tx.clear(store);
  });
}
