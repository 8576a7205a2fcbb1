import type { DamagedRecord, LooseStore } from '../domain/store';
import {
  parseContent,
  parseDraftRecord,
  parseKeptVersion,
  parseShelfItem,
  parseTable,
  parseText,
} from '../files/record';
import type { Result } from '../lib/result';
import type { KeyOf } from './schema';
import type { Engine } from './transaction';

const PARSERS: Readonly<Record<LooseStore, (input: unknown) => Result<unknown, 'damaged'>>> = {
  shelf: parseShelfItem,
  drafts: parseDraftRecord,
  versions: parseKeptVersion,
  content: parseContent,
  tables: parseTable,
  texts: parseText,
};

const STORES = Object.keys(PARSERS) as readonly LooseStore[];

/**
 * Every record outside the conversations that can't be read, as it is: it is in no list, and would lie here for ever
 * (fault 54). Conversations are told of by `checkHealth`.
 */
export function listDamaged(engine: Engine): Promise<readonly DamagedRecord[]> {
  return engine.read(STORES, async (tx) => {
    const found = await Promise.all(
      STORES.map(async (store): Promise<readonly DamagedRecord[]> => {
        // Both in the order of their keys.
        const [keys, records] = await Promise.all([tx.keys(store), tx.all(store)]);
        return keys.flatMap((key, at) => {
          const raw = records[at];
          return PARSERS[store](raw).ok ? [] : [{ store, key, raw }];
        });
      }),
    );
    return found.flat();
  });
}

/** Wipes one such record; what can be read by now stays. */
export function wipeDamaged(
  engine: Engine,
  { key, store }: Pick<DamagedRecord, 'store' | 'key'>,
): Promise<void> {
  return engine.write([store], async (tx) => {
    const there = key as KeyOf<typeof store>;
    if (!PARSERS[store](await tx.get(store, there)).ok) tx.delete(store, there);
  });
}
