import { RECORD_LIMITS } from '../domain/limits';
import type { ContentRecord, ShelfItem, TextRecord } from '../domain/record';

/**
 * What a file may hold on top of what a record looks like. In a file only: what lies in a database beyond these is read
 * all the same (fault 54).
 */

/** Whether every list in a record is one that this app could have written. */
export function holdsShortLists(record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return true;
  if (Array.isArray(record) && record.length > RECORD_LIMITS.list) return false;
  return Object.values(record).every(holdsShortLists);
}

/** Whether a text is one that somebody typed, and what stands beside it too. */
export const isTypedLength = ({ beside = [], body, seen = {} }: TextRecord): boolean =>
  [body, ...beside.map((one) => one.body)].every((one) => one.length <= RECORD_LIMITS.body) &&
  beside.length <= RECORD_LIMITS.list &&
  Object.keys(seen).length <= RECORD_LIMITS.writers;

/**
 * Brings rows that count on from numbers at the end of what there is back to low ones, each row in the order it was in:
 * what is written after it must have a number too. `rowOf` says which row one is in. Rows with room stay as they are.
 */
export function makeRoom<Item extends { readonly n: number }>(
  items: readonly Item[],
  rowOf: (item: Item) => string,
): readonly Item[] {
  const full = new Set<string>();
  for (const item of items) if (item.n > RECORD_LIMITS.order) full.add(rowOf(item));
  if (full.size === 0) return items;
  const numbers = new Map<string, Set<number>>();
  for (const item of items) {
    const row = rowOf(item);
    if (full.has(row)) numbers.set(row, (numbers.get(row) ?? new Set()).add(item.n));
  }
  const places = new Map(
    [...numbers].map(([row, all]) => {
      const inOrder = [...all].sort((one, other) => one - other);
      return [row, new Map(inOrder.map((n, at) => [n, at]))] as const;
    }),
  );
  return items.map((item) => {
    const n = places.get(rowOf(item))?.get(item.n);
    return n === undefined ? item : { ...item, n };
  });
}

/** Whether this is what an item on the shelf says it is; under another id no change of it could be kept. */
export function isContentOf(
  { id, kind }: Pick<ShelfItem, 'id' | 'kind'>,
  record: Pick<ContentRecord, 'kind' | 'content'> | undefined,
): boolean {
  return record?.kind === kind && Reflect.get(Object(record.content), 'id') === id;
}
