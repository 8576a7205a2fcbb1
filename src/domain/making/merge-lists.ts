import { isSame } from '../../lib/is-same';

/** What became of one thing on two sides since both had it. `ask`: both changed it, each in another way. */
export type Outcome<Value> =
  | { readonly take: Value | undefined; readonly from: 'same' | 'mine' | 'theirs' }
  | { readonly take: 'ask' };

/** Compares one thing three ways; undefined is a side that doesn't have it. */
export function mergeValue<Value>(
  base: Value | undefined,
  mine: Value | undefined,
  theirs: Value | undefined,
): Outcome<Value> {
  if (isSame(mine, theirs)) return { take: mine, from: 'same' };
  if (isSame(base, theirs)) return { take: mine, from: 'mine' };
  if (isSame(base, mine)) return { take: theirs, from: 'theirs' };
  return { take: 'ask' };
}

interface WithId {
  readonly id: string;
}

const idsOf = (items: readonly WithId[]): readonly string[] => items.map(({ id }) => id);

/** The order of the side that changed it, what only the other has behind what it stands behind there. */
export function mergeOrder(
  base: readonly WithId[],
  mine: readonly WithId[],
  theirs: readonly WithId[],
): readonly string[] {
  const [first, second] = isOrderKept(base, mine) ? [theirs, mine] : [mine, theirs];
  const order = [...idsOf(first)];
  const placed = new Set(order);
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const { id } of second) {
    if (placed.has(id)) last = id;
    else after.set(last, [...(after.get(last) ?? []), id]);
  }
  return [...(after.get(null) ?? []), ...order.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}

function isOrderKept(before: readonly WithId[], now: readonly WithId[]): boolean {
  const there = new Set(idsOf(now));
  const known = new Set(idsOf(before));
  const was = idsOf(before).filter((id) => there.has(id));
  return idsOf(now)
    .filter((id) => known.has(id))
    .every((id, at) => id === was[at]);
}
