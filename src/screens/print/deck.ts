import type { Card, CardSet, Category, Section } from '../../domain/card-set';
import { tellLicence } from '../../domain/licence';
import { isUnsaidSource } from '../../domain/making/default-texts';
import type { Face, PerPage } from '../../domain/making/sheet-plan';
import type { MakingWords } from '../../i18n/words';
import type { Choices } from './choices';

type PaperWords = MakingWords['printing']['paper'];

/** A heading with a text or a list under it, on a card that explains. */
export interface CoverPart {
  readonly heading: string;
  readonly text: string | readonly string[];
}

export type CoverFace =
  | { readonly kind: 'title' }
  | { readonly kind: 'parts'; readonly parts: readonly CoverPart[] };

/** One thing that is printed in one place of the grid. */
export type PrintItem =
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly category: Category;
      readonly number: string;
    }
  | {
      readonly kind: 'cover';
      readonly number: string;
      readonly front: CoverFace;
      /** Null where nothing is printed behind it. */
      readonly back: CoverFace | null;
    }
  | { readonly kind: 'blank'; readonly category: Category | null };

/** Everything that is printed, in order, with what its faces need to know of the set. */
export interface Deck {
  readonly set: CardSet;
  readonly sections: readonly Section[];
  /** The categories that have cards in it. */
  readonly categories: readonly Category[];
  readonly items: readonly PrintItem[];
  /** How many of them are cards of the set. */
  readonly cards: number;
}

/** What is printed by these choices: the cards that explain, the cards, the blank ones. */
export function makeDeck(set: CardSet, choices: Choices, words: PaperWords): Deck {
  const categories = set.categories.filter((one) => !choices.without.includes(one.id));
  const sections = set.sections.filter((one) => !choices.unwritten.includes(one.id));
  const cards = numberCards(set).filter((one) => categories.includes(one.category));
  const used = categories.filter((one) => cards.some((card) => card.category === one));
  const covers = choices.cover && cards.length > 0 ? makeCovers(set, choices, words) : [];
  const blanks = makeBlanks(categories, choices);
  const items = [...covers, ...cards, ...blanks];
  return { set, sections, categories: used, items, cards: cards.length };
}

/**
 * The number of each card, in the order of the set: its place in its category, one to sort by. They stay
 * the same when only a part is printed, so that a lost card can be printed again.
 */
export function numberCards(set: CardSet): readonly Extract<PrintItem, { kind: 'card' }>[] {
  const byId = new Map(set.categories.map((category) => [category.id, category]));
  const counted = new Map<string, number>();
  return set.cards.flatMap((card) => {
    const category = byId.get(card.category);
    if (!category) return [];
    const place = (counted.get(category.id) ?? 0) + 1;
    counted.set(category.id, place);
    const name = (category.short ?? category.name).toLocaleLowerCase(set.lang);
    return [{ kind: 'card', card, category, number: `${name} ${place}` } as const];
  });
}

function makeCovers(
  set: CardSet,
  { sides }: Choices,
  words: PaperWords,
): readonly Extract<PrintItem, { kind: 'cover' }>[] {
  const faces: readonly CoverFace[] = [{ kind: 'title' }, ...explain(set, words)];
  const step = sides === 'fronts' ? 1 : 2;
  const covers: Extract<PrintItem, { kind: 'cover' }>[] = [];
  for (let at = 0; at < faces.length; at += step) {
    const front = faces[at];
    if (!front) break;
    const back = step === 2 ? (faces[at + 1] ?? null) : null;
    covers.push({ kind: 'cover', number: words.explanation(covers.length + 1), front, back });
  }
  return covers;
}

/** How it is played, its rules and its source; a face for each that says something: paper costs money. */
function explain(set: CardSet, words: PaperWords): readonly CoverFace[] {
  const { play } = set;
  const licence = tellLicence(set.licence);
  const source = [isUnsaidSource(set.source) ? '' : set.source, licence && words.licence(licence)]
    .filter(Boolean)
    .join('\n');
  const groups: CoverPart[][] = [
    [
      {
        heading: `${words.play}: ${words.open.toLocaleLowerCase(set.lang)}`,
        text: play.open.instruction,
      },
      {
        heading: `${words.play}: ${words.draw.toLocaleLowerCase(set.lang)}`,
        text: play.draw.instruction,
      },
    ],
    [{ heading: words.rules, text: play.rules }],
    [{ heading: words.agreements, text: play.agreements }],
    [{ heading: words.source, text: source }],
  ];
  return groups
    .map((parts) => parts.filter(({ text }) => text.length > 0))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ kind: 'parts', parts }));
}

function makeBlanks(
  categories: readonly Category[],
  { blanks, blankLook }: Choices,
): readonly PrintItem[] {
  const looks = blankLook === 'neutral' ? [null] : categories;
  return looks.flatMap((category) =>
    Array.from({ length: blanks }, () => ({ kind: 'blank', category }) as const),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sizes of text in pt, from what looks best to the least that everyone can read. */
const SIZES: Record<PerPage, Record<Face | 'lone', Range>> = {
  2: { front: { from: 40, to: 10 }, back: { from: 17, to: 8 }, lone: { from: 30, to: 8 } },
  4: { front: { from: 28, to: 10 }, back: { from: 13, to: 8 }, lone: { from: 20, to: 8 } },
  8: { front: { from: 20, to: 10 }, back: { from: 10.5, to: 8 }, lone: { from: 15, to: 8 } },
  9: { front: { from: 19, to: 10 }, back: { from: 10.5, to: 8 }, lone: { from: 14, to: 8 } },
};

/** The sections that are written on the back of a card. */
export function listWritten(card: Card, sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ id }) => Object.hasOwn(card.back, id) && card.back[id]?.length);
}

/** The sizes to try for one face, biggest first. */
export function listSizes(
  item: PrintItem,
  face: Face,
  perPage: PerPage,
  sections: readonly Section[],
): readonly number[] {
  const { from, to } = SIZES[perPage][styleOf(item, face, sections)];
  const sizes: number[] = [];
  for (let size = from; size >= to; size -= 0.5) sizes.push(size);
  return sizes;
}

/** A back with one text has room for big letters; rules are written small, wherever they stand. */
function styleOf(item: PrintItem, face: Face, sections: readonly Section[]): Face | 'lone' {
  if (item.kind === 'cover') return item[face]?.kind === 'parts' ? 'back' : 'front';
  if (item.kind === 'blank' || face === 'front') return face;
  return listWritten(item.card, sections).length === 1 ? 'lone' : 'back';
}

/** Whether anything of the set is written on this face, so that it could be too long. */
export function isWritten(item: PrintItem, face: Face): boolean {
  if (item.kind === 'blank') return false;
  return item.kind === 'card' || item[face] !== null;
}

/** The size of each face in pt; null where even the smallest is too big. */
export interface ItemFit {
  readonly front: number | null;
  readonly back: number | null;
}

/** A thing whose text does not fit, with the faces that are too long. */
export interface TooLong {
  readonly item: Exclude<PrintItem, { kind: 'blank' }>;
  readonly faces: readonly Face[];
}

/** What has to go on a sheet of its own, as far as it is known. */
export function listTooLong(
  items: readonly PrintItem[],
  fits: readonly (ItemFit | undefined)[],
): readonly TooLong[] {
  return items.flatMap((item, index) => {
    const fit = fits[index];
    if (!fit || item.kind === 'blank') return [];
    const faces = (['front', 'back'] as const).filter((face) => fit[face] === null);
    return faces.length > 0 ? [{ item, faces }] : [];
  });
}
