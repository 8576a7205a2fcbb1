/** Closed, so that every colour has a tested ink and tint in both themes. */
export const COLOURS = [
  'teal',
  'ochre',
  'plum',
  'moss',
  'brick',
  'slate',
  'indigo',
  'bark',
] as const;
export type Colour = (typeof COLOURS)[number];

/** Closed, so that every category can be told apart without colour. */
export const SYMBOLS = [
  'speech',
  'sprout',
  'rings',
  'cup',
  'bulb',
  'heart',
  'hand',
  'path',
  'eye',
  'star',
  'house',
  'clock',
  'puzzle',
  'compass',
  'ear',
  'bridge',
] as const;
export type SymbolName = (typeof SYMBOLS)[number];

export const MODES = ['open', 'draw'] as const;
export type Mode = (typeof MODES)[number];

export interface Category {
  readonly id: string;
  readonly name: string;
  /** For narrow places: the grid, a chip. */
  readonly short?: string | undefined;
  readonly description: string;
  readonly colour: Colour;
  readonly symbol: SymbolName;
}

export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'list' | 'question';
  /** `on-demand`: asked for after the front was talked about (the verdiepende vraag). */
  readonly reveal: 'with-back' | 'on-demand';
}

export interface Answer {
  readonly id: string;
  readonly label: string;
}

export interface ClosingQuestion {
  readonly id: string;
  readonly question: string;
}

/** What a set says about how it is played; nothing else in the code knows a set by name. */
export interface Play {
  readonly open: { readonly instruction: string; readonly pickLimit: number };
  readonly draw: {
    readonly instruction: string;
    readonly question: string;
    readonly answers: readonly Answer[];
    readonly byCategory: boolean;
  };
  /** Someone brings a question of their own; that player answers and does not draw. */
  readonly presenter: boolean;
  /** The case that lies ready, by id. */
  readonly casus?: string | undefined;
  readonly rules: readonly string[];
  readonly agreements: readonly string[];
  readonly closing: readonly ClosingQuestion[];
}

export interface Card {
  readonly id: string;
  readonly category: string;
  readonly front: string;
  /** By section id; a list section holds its items. */
  readonly back: Readonly<Record<string, string | readonly string[]>>;
  readonly tags: readonly string[];
}

export interface CardSet {
  readonly format: 'kaartenset';
  readonly formatVersion: 1;
  readonly id: string;
  readonly version: number;
  readonly lang: string;
  readonly title: string;
  readonly shortTitle?: string | undefined;
  readonly description: string;
  readonly source: string;
  readonly licence: string;
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly sections: readonly Section[];
  readonly play: Play;
  readonly cards: readonly Card[];
}

/** The categories that have cards: nobody at the table needs to see an empty one. */
export function listUsed({
  cards,
  categories,
}: Pick<CardSet, 'cards' | 'categories'>): readonly Category[] {
  const used = new Set(cards.map(({ category }) => category));
  return categories.filter(({ id }) => used.has(id));
}
