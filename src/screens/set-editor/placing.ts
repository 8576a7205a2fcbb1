import type { Card } from '../../domain/card-set';

/** Where a row stands on the screen. */
export interface RowBox {
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

/** Before which row something lands that is let go at height `y`; one past the last row is the end. */
export function findDropPlace(y: number, boxes: readonly RowBox[]): number {
  const under = boxes.find((box) => y < (box.top + box.bottom) / 2);
  if (under) return under.index;
  const last = boxes.at(-1);
  return last ? last.index + 1 : 0;
}

export type Way = 'up' | 'down' | 'start' | 'end';

type Placed = Pick<Card, 'id'>;

/** The card that `moving` cards come before when they go this way; null: the end. Undefined: they are there already. */
export function findMove(
  cards: readonly Placed[],
  moving: ReadonlySet<string>,
  way: Way,
): string | null | undefined {
  const places = cards.flatMap(({ id }, index) => (moving.has(id) ? [index] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const together = last - first === places.length - 1;
  const idAt = (index: number) => cards[index]?.id ?? null;
  // Spread cards are gathered first at the outermost one, and only then go further.
  switch (way) {
    case 'up':
      if (!together) return nextStanding(cards, moving, first);
      return first === 0 ? undefined : idAt(first - 1);
    case 'down':
      if (!together) return nextStanding(cards, moving, last);
      return last === cards.length - 1 ? undefined : idAt(last + 2);
    case 'start':
      return together && first === 0 ? undefined : nextStanding(cards, moving, 0);
    case 'end':
      return together && last === cards.length - 1 ? undefined : null;
  }
}

/** The first card from `index` on that stays where it is. */
export function nextStanding(
  cards: readonly Placed[],
  moving: ReadonlySet<string>,
  index: number,
): string | null {
  return cards.slice(index).find(({ id }) => !moving.has(id))?.id ?? null;
}

/** Whether cards would stand elsewhere when they come before `before`. */
export function isMoved(
  cards: readonly Placed[],
  moving: ReadonlySet<string>,
  before: string | null,
): boolean {
  const staying = cards.filter(({ id }) => !moving.has(id));
  const at = before === null ? staying.length : staying.findIndex(({ id }) => id === before);
  if (at < 0) return false;
  const count = cards.length - staying.length;
  return cards.some(({ id }, index) => moving.has(id) !== (index >= at && index < at + count));
}
