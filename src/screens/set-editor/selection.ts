import type { Card } from '../../domain/card-set';

export type Selection = ReadonlySet<string>;

/** Chooses one card more, or one less. */
export function toggleOne(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Adds every card between two others, both included; without a first one only the last. */
export function addRange(
  selection: Selection,
  cards: readonly Card[],
  from: string | null,
  to: string,
): Selection {
  const end = cards.findIndex(({ id }) => id === to);
  const start = cards.findIndex(({ id }) => id === from);
  if (end < 0) return selection;
  const [low, high] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return new Set([...selection, ...cards.slice(low, high + 1).map(({ id }) => id)]);
}

/** Every card, or every card of one category. */
export function selectAll(cards: readonly Card[], category: string | null): Selection {
  return new Set(
    cards.filter((card) => category === null || card.category === category).map(({ id }) => id),
  );
}

/** What of a selection still exists; the same object when all of it does. */
export function keepExisting(selection: Selection, cards: readonly Card[]): Selection {
  if (selection.size === 0) return selection;
  const left = cards.filter(({ id }) => selection.has(id)).map(({ id }) => id);
  return left.length === selection.size ? selection : new Set(left);
}
