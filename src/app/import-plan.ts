import type { Card, CardSet } from '../domain/card-set';
import type { ShelfItem, ShelfRef } from '../domain/record';
import { fold } from '../lib/fold';
import type { Piece } from './handed-in';
import { titleOf } from './piece';

/** Something that stands in the Werkplaats already, begun or played. */
export type Placed = Pick<ShelfItem, 'kind' | 'id' | 'title' | 'changedAt'>;

/** Where a handed-in set or case would go. */
export interface ImportPlan {
  /** The id it is stored under. */
  readonly id: string;
  /** Its own id belongs to one that came with the app, so it becomes an own copy. */
  readonly shippedCopy: boolean;
  /** What stands here under that id already, or else under the same title. */
  readonly known: Placed | undefined;
  /** Id and title under which it can stand beside the known one. */
  readonly beside: { readonly id: string; readonly title: string };
}

const LONGEST_ID = 64;
const LONGEST_TITLE = 120;

/**
 * Finds a place for a set or case: nothing that came with the app is ever replaced, nor is what lies in the
 * bin (`binned`).
 */
export function planImport(
  piece: Piece,
  shippedIds: readonly string[],
  shelf: readonly Placed[],
  binned: readonly ShelfRef[] = [],
): ImportPlan {
  const { content, kind } = piece;
  const here = shelf.filter((one) => one.kind === kind);
  const taken = new Set(
    [...here, ...binned.filter((one) => one.kind === kind)].map(({ id }) => id),
  );
  for (const id of shippedIds) taken.add(id);
  const shippedCopy = shippedIds.includes(content.id);
  const own = shippedCopy ? withEnd(content.id, '-eigen', LONGEST_ID) : content.id;
  const title = fold(titleOf(piece));
  const known = here.find(({ id }) => id === own) ?? here.find((one) => fold(one.title) === title);
  const numberOf = (free: (number: number) => boolean) => {
    let number = 2;
    while (!free(number)) number += 1;
    return number;
  };
  const idFor = (number: number) => withEnd(own, `-${number}`, LONGEST_ID);
  const free = idFor(numberOf((number) => !taken.has(idFor(number))));
  const titles = new Set(here.map((one) => fold(one.title)));
  const titleFor = (number: number) => withEnd(content.title, ` (${number})`, LONGEST_TITLE);
  return {
    id: known?.id ?? (taken.has(own) ? free : own),
    shippedCopy,
    known,
    beside: {
      id: taken.has(own) ? free : own,
      title: titleFor(numberOf((number) => !titles.has(fold(titleFor(number))))),
    },
  };
}

function withEnd(text: string, end: string, longest: number): string {
  return `${[...text]
    .slice(0, longest - end.length)
    .join('')
    .replace(/[-\s]+$/, '')}${end}`;
}

/** Which cards came, went and changed between two versions of a set, by id. */
export interface CardChanges {
  readonly added: readonly Card[];
  readonly removed: readonly Card[];
  readonly changed: readonly { readonly before: Card; readonly after: Card }[];
}

/** Compares the cards of what stands here with those of what was handed in. */
export function compareCards(here: CardSet, handed: CardSet): CardChanges {
  const before = new Map(here.cards.map((card) => [card.id, card]));
  const after = new Set(handed.cards.map((card) => card.id));
  return {
    added: handed.cards.filter((card) => !before.has(card.id)),
    removed: here.cards.filter((card) => !after.has(card.id)),
    changed: handed.cards.flatMap((card) => {
      const was = before.get(card.id);
      return was === undefined || isSame(was, card) ? [] : [{ before: was, after: card }];
    }),
  };
}

/** Whether two values say the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keysOf = (value: object) =>
    Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
  const keys = keysOf(one);
  return (
    keys.length === keysOf(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
