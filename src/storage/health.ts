import type { StoreHealth } from '../domain/store';
import { takeInventory } from './inventory';
import { DATA_STORES } from './schema';
import type { Engine, Reader } from './transaction';

/** Counts what is stored and reads every log through, so call it after the first screen works. */
export function checkHealth(engine: Engine, hadData: boolean): Promise<StoreHealth> {
  return engine.read(DATA_STORES, async (tx) => {
    const inventory = await takeInventory(tx);
    const found = [...inventory.values()].filter((read) => read.status === 'found');
    const damaged = [...inventory].filter(([, read]) => read.status !== 'found');
    return {
      sessions: found.length,
      texts: await tx.count('texts'),
      events: await tx.count('events'),
      damaged: damaged.map(([id]) => id),
      missing: hadData && (await holdsNothing(tx)),
    };
  });
}

/** True when there is nothing anyone could miss. */
export function isEmpty(engine: Engine): Promise<boolean> {
  return engine.read(DATA_STORES, holdsNothing);
}

async function holdsNothing(reader: Reader): Promise<boolean> {
  const counts = await Promise.all(DATA_STORES.map((store) => reader.count(store)));
  return counts.every((count) => count === 0);
}
