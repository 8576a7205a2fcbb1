import type { Card, CardSet, Category, Play, Section, Tag } from '../card-set';
import type { AsideEdit } from './aside';

/** Where a text of a card stands: its front, or one section of its back. */
export type CardField = 'front' | { readonly section: string };

/** A column of pasted rows: a text, the category (by name; a new name makes one), or the tags (by name, with commas). */
export type PasteColumn = CardField | 'category' | 'tags';

/** What can be changed of a set as a whole. */
export type About = Pick<
  CardSet,
  'title' | 'shortTitle' | 'description' | 'lang' | 'source' | 'licence'
>;

/**
 * One change a trainer makes; one step of undo. Ids of new things are given along, so that the same edit
 * always gives the same set. An edit that does not apply (a card that is gone) changes nothing.
 */
export type SetEdit =
  | AsideEdit
  | { readonly kind: 'about'; readonly change: Partial<About> }
  | { readonly kind: 'play'; readonly change: Partial<Omit<Play, 'open' | 'draw'>> }
  | { readonly kind: 'play-open'; readonly change: Partial<Play['open']> }
  | { readonly kind: 'play-draw'; readonly change: Partial<Play['draw']> }
  /** A new empty card after another one (null: at the end), in that one's category unless told. */
  | {
      readonly kind: 'add-card';
      readonly id: string;
      readonly after: string | null;
      readonly category?: string | undefined;
    }
  /** The text of one field. A list section takes one item a line. */
  | {
      readonly kind: 'write';
      readonly card: string;
      readonly field: CardField;
      readonly text: string;
    }
  | { readonly kind: 'categorise'; readonly cards: readonly string[]; readonly category: string }
  | {
      readonly kind: 'tag';
      readonly cards: readonly string[];
      readonly tag: string;
      readonly on: boolean;
    }
  /** Puts cards, in the order they have, before another one; null: at the end. */
  | { readonly kind: 'move'; readonly cards: readonly string[]; readonly before: string | null }
  | { readonly kind: 'bin'; readonly cards: readonly string[]; readonly now: number }
  | { readonly kind: 'unbin'; readonly cards: readonly string[] }
  /** Away for good; without ids, the whole bin. */
  | { readonly kind: 'empty-bin'; readonly cards?: readonly string[] | undefined }
  | { readonly kind: 'keep-bin'; readonly now: number }
  /**
   * Rows from a spreadsheet, put in from one card on: cards that are there are overwritten in the given
   * columns, the rest become new cards. `ids` gives one id a row, for cards, categories and tags that are new.
   */
  | {
      readonly kind: 'paste';
      readonly from: string | null;
      readonly columns: readonly PasteColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly ids: readonly string[];
    }
  /** One card becomes two: the second question gets a card of its own, right after it. */
  | {
      readonly kind: 'split';
      readonly card: string;
      readonly field: CardField;
      readonly first: string;
      readonly second: string;
      readonly id: string;
    }
  | { readonly kind: 'add-category'; readonly category: Category }
  | {
      readonly kind: 'category';
      readonly id: string;
      readonly change: Partial<Omit<Category, 'id'>>;
    }
  /** Its cards go to another category; without another one it can't be removed. */
  | { readonly kind: 'remove-category'; readonly id: string; readonly to: string }
  | { readonly kind: 'move-category'; readonly id: string; readonly to: number }
  | { readonly kind: 'add-section'; readonly section: Section }
  /** A change of kind turns what was written: lines become items, items become lines. */
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly change: Partial<Omit<Section, 'id'>>;
    }
  | { readonly kind: 'remove-section'; readonly id: string }
  | { readonly kind: 'move-section'; readonly id: string; readonly to: number }
  | { readonly kind: 'add-tag'; readonly tag: Tag }
  | { readonly kind: 'rename-tag'; readonly id: string; readonly name: string }
  | { readonly kind: 'remove-tag'; readonly id: string };

/** A card's text at a field; the items of a list, one a line. */
export function readField(card: Card, field: CardField): string {
  if (field === 'front') return card.front;
  const text = card.back[field.section] ?? '';
  return typeof text === 'string' ? text : text.join('\n');
}
