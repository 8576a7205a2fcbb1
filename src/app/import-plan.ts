import type { CardSet } from '../domain/card-set';
import type { ShelfItem } from '../domain/record';
import { canonicalText } from '../files/json-text';
import type { Piece } from './handed-in';

/** Something that stands in the Werkplaats already, begun or played. */
export type Placed = Pick<ShelfItem, 'kind' | 'id' | 'title' | 'changedAt'>;

/** Where a handed-in set or case would go. */
export interface ImportPlan {
  /** The id it is stored under. */
  readonly id: string;
  /** Its own id belongs to one that came with the app, so it becomes an own copy. */
  readonly shippedCopy: boolean;
  /** What stands on the shelf under that id already. */
  readonly known: Placed | undefined;
  /** Id and title under which it can stand beside the known one. */
  readonly beside: { readonly id: string; readonly title: string };
}

const LONGEST_ID = 64;
const LONGEST_TITLE = 120;

/** Finds a place for a set or case: nothing that came with the app is ever replaced. */
export function planImport(
  piece: Piece,
  shippedIds: readonly string[],
  shelf: readonly Placed[],
): ImportPlan {
  const { content, kind } = piece;
  const onShelf = new Map(shelf.filter((one) => one.kind === kind).map((one) => [one.id, one]));
  const shippedCopy = shippedIds.includes(content.id);
  const id = shippedCopy ? withEnd(content.id, '-eigen', LONGEST_ID) : content.id;
  let number = 2;
  while (isTaken(withEnd(id, `-${number}`, LONGEST_ID))) number += 1;
  return {
    id,
    shippedCopy,
    known: onShelf.get(id),
    beside: {
      id: withEnd(id, `-${number}`, LONGEST_ID),
      title: withEnd(content.title, ` (${number})`, LONGEST_TITLE),
    },
  };

  function isTaken(candidate: string): boolean {
    return onShelf.has(candidate) || shippedIds.includes(candidate);
  }
}

function withEnd(text: string, end: string, longest: number): string {
  return `${[...text]
    .slice(0, longest - end.length)
    .join('')
    .replace(/[-\s]+$/, '')}${end}`;
}

/** How many cards came, went and changed between two versions of a set, by id. */
export interface CardChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Compares the cards of what stands here with those of what was handed in. */
export function compareCards(here: CardSet, handed: CardSet): CardChanges {
  const before = new Map(here.cards.map((card) => [card.id, canonicalText(card)]));
  const after = new Set(handed.cards.map((card) => card.id));
  const changed = handed.cards.filter((card) => {
    const was = before.get(card.id);
    return was !== undefined && was !== canonicalText(card);
  });
  return {
    added: handed.cards.filter((card) => !before.has(card.id)).length,
    removed: here.cards.filter((card) => !after.has(card.id)).length,
    changed: changed.length,
  };
}
