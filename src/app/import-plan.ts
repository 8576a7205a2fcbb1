import type { Card, CardSet } from '../domain/card-set';
import type { ShelfItem, ShelfRef } from '../domain/record';
import { fold } from '../lib/fold';
import { isSame } from '../lib/is-same';
import type { Piece } from './handed-in';
import { titleOf } from './piece';

/** Something that stands in the Werkplaats already, begun or played. */
export type Placed = Pick<ShelfItem, 'kind' | 'id' | 'title' | 'changedAt'>;

/** A set, case or format as it was handed in. */
export interface HandedPiece {
  readonly piece: Piece;
  /** Its id stands in the file. That of a table or a text was made up by the reader, so it says nothing. */
  readonly given: boolean;
  /** An id that nobody has, for where it can't have its own. */
  readonly fresh: string;
}

/** Everything that has an id on this tablet. */
export interface Places {
  readonly shipped: Readonly<Record<Piece['kind'], readonly string[]>>;
  readonly shelf: readonly Placed[];
  readonly binned: readonly ShelfRef[];
}

/** Where a handed-in set, case or format would go. */
export interface ImportPlan {
  /** The id it is stored under. */
  readonly id: string;
  /** Its own id belongs to one that came with the app, so it becomes an own copy. */
  readonly shippedCopy: boolean;
  /** What stands here under that id already, or else under the same title. */
  readonly known: Placed | undefined;
  /**
   * How it is known. doubt: under the same id, but that was once made of a title and the titles differ, so it may well
   * be something else (fault 32).
   */
  readonly by: 'id' | 'title' | 'doubt' | null;
  /** Id and title under which it can stand beside the known one. */
  readonly beside: { readonly id: string; readonly title: string };
}

const LONGEST_TITLE = 120;

/** As this app gives them, so two things have the same one only if one came from the other. */
const RANDOM_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Finds a place for a set, case or format. Ids and titles are compared, never made from one another. Nothing that came
 * with the app is ever replaced, nor is what lies in the bin, nor anything of another kind.
 */
export function planImport({ piece, given, fresh }: HandedPiece, places: Places): ImportPlan {
  const { content, kind } = piece;
  const { binned, shelf, shipped } = places;
  const here = shelf.filter((one) => one.kind === kind);
  const title = fold(titleOf(piece));
  const byId = given ? here.find(({ id }) => id === content.id) : undefined;
  const known = byId ?? here.find((one) => fold(one.title) === title);
  const taken = new Set([
    ...Object.values(shipped).flat(),
    ...[...shelf, ...binned].map(({ id }) => id),
  ]);
  const free = given && !taken.has(content.id) ? content.id : fresh;
  return {
    id: known?.id ?? free,
    shippedCopy: given && shipped[kind].includes(content.id),
    known,
    by: known === undefined ? null : known === byId ? judgeId(byId, title) : 'title',
    beside: { id: free, title: titleBeside(content.title, kind, shelf) },
  };
}

/** The title under which something can stand beside what has it already: "Onze set (2)". */
export function titleBeside(title: string, kind: Piece['kind'], shelf: readonly Placed[]): string {
  const taken = new Set(shelf.flatMap((one) => (one.kind === kind ? fold(one.title) : [])));
  let number = 2;
  while (taken.has(fold(withEnd(title, ` (${number})`)))) number += 1;
  return withEnd(title, ` (${number})`);
}

function judgeId(known: Placed, title: string): 'id' | 'doubt' {
  return RANDOM_ID.test(known.id) || fold(known.title) === title ? 'id' : 'doubt';
}

function withEnd(text: string, end: string): string {
  return `${[...text]
    .slice(0, LONGEST_TITLE - end.length)
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
