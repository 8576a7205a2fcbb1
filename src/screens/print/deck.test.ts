import { describe, expect, test } from 'vitest';
import type { CardSet } from '../../domain/card-set';
import { PER_PAGE } from '../../domain/making/sheet-plan';
import { SMALL_SET } from '../../domain/testing/content';
import { printing } from '../../i18n/nl/print';
import { type Choices, readHabits } from './choices';
import { isWritten, listSizes, listTooLong, listWritten, makeDeck, numberCards } from './deck';

const plain: Choices = { ...readHabits(undefined), cover: false, without: [], unwritten: [] };
const sections = [
  { id: 'why', label: 'Waarom', kind: 'text', reveal: 'with-back' },
  { id: 'more', label: 'Verder', kind: 'question', reveal: 'on-demand' },
] as const;
const set: CardSet = {
  ...SMALL_SET,
  source: 'Uit de praktijk.',
  licence: 'CC BY 4.0',
  sections,
  cards: SMALL_SET.cards.map((card) => ({ ...card, back: { why: 'Zomaar.', more: '' } })),
  play: { ...SMALL_SET.play, rules: ['Luister.'], agreements: [] },
};
const make = (change: Partial<Choices>, of = set) =>
  makeDeck(of, { ...plain, ...change }, printing.paper);
const kinds = (change: Partial<Choices>) => make(change).items.map((item) => item.kind);

describe('a deck to print', () => {
  test('holds every card of the set in order, numbered within its category and in the set', () => {
    expect(make({}).items).toMatchObject([
      { card: { id: 'a' }, number: 'warm 1' },
      { card: { id: 'b' }, number: 'warm 2' },
      { card: { id: 'c' }, number: 'cool 1' },
      { card: { id: 'd' }, number: 'cool 2' },
    ]);
  });

  test('keeps the numbers when only a part is printed', () => {
    const deck = make({ without: ['warm'] });
    expect(deck.items).toMatchObject([{ number: 'cool 1' }, { number: 'cool 2' }]);
    expect(deck.cards).toBe(2);
    expect(deck.categories.map(({ id }) => id)).toEqual(['cool']);
  });

  test('leaves out a card whose category is gone instead of breaking', () => {
    const [first] = set.cards;
    if (!first) throw new Error('no cards');
    expect(numberCards({ ...set, cards: [{ ...first, category: '__proto__' }] })).toEqual([]);
  });

  test('begins with cards that explain, two faces each', () => {
    const covers = make({ cover: true }).items.filter((item) => item.kind === 'cover');
    expect(covers).toMatchObject([
      {
        front: { kind: 'title' },
        back: { parts: [{ heading: 'Spelregels', text: ['Luister.'] }] },
      },
      {
        front: { parts: [{ heading: 'Bron', text: 'Uit de praktijk.\nLicentie: CC BY 4.0' }] },
        back: null,
      },
    ]);
  });

  test('has every explanation on a front where only fronts are printed', () => {
    const covers = make({ cover: true, sides: 'fronts' }).items.filter(
      (item) => item.kind === 'cover',
    );
    expect(covers).toHaveLength(3);
    for (const cover of covers) expect(cover.back).toBeNull();
  });

  test('has no card for a source that says nothing', () => {
    const unsaid = { ...set, source: 'Eigen werk.', licence: 'Nog niet gekozen.' };
    const faces = make({ cover: true, sides: 'fronts' }, unsaid).items.filter(
      (item) => item.kind === 'cover',
    );
    expect(faces).toHaveLength(2);
    expect(JSON.stringify(faces)).not.toContain('Bron');
  });

  test('explains nothing when there are no cards to explain', () => {
    expect(kinds({ cover: true, without: ['warm', 'cool'] })).toEqual([]);
  });

  test('ends with blank cards, neutral or as many of each category that is printed', () => {
    expect(kinds({ blanks: 2, without: ['warm', 'cool'] })).toEqual(['blank', 'blank']);
    const colourful = make({ blanks: 2, blankLook: 'categories', without: ['warm'] });
    expect(colourful.items.slice(-2)).toMatchObject([
      { kind: 'blank', category: { id: 'cool' } },
      { kind: 'blank', category: { id: 'cool' } },
    ]);
  });

  test('has only the sections of the back that were chosen', () => {
    expect(make({ unwritten: ['why'] }).sections.map(({ id }) => id)).toEqual(['more']);
  });
});

describe('a size of text', () => {
  const [card] = make({}).items;
  if (card?.kind !== 'card') throw new Error('no card');

  test('is never smaller than can be read: 10 pt on fronts, 8 pt on backs', () => {
    for (const perPage of PER_PAGE) {
      expect(listSizes(card, 'front', perPage, sections).at(-1)).toBe(10);
      expect(listSizes(card, 'back', perPage, sections).at(-1)).toBe(8);
    }
  });

  test('gets smaller step by step', () => {
    const sizes = listSizes(card, 'front', 9, sections);
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  test('begins bigger on a back with a single text', () => {
    expect(listWritten(card.card, sections).map(({ id }) => id)).toEqual(['why']);
    const lone = listSizes(card, 'back', 9, sections)[0] ?? 0;
    const both = { ...card, card: { ...card.card, back: { why: 'Zo.', more: 'En?' } } };
    expect(lone).toBeGreaterThan(listSizes(both, 'back', 9, sections)[0] ?? 0);
  });
});

describe('texts that are too long', () => {
  test('are named with the faces they stand on; what was not measured yet is not', () => {
    const { items } = make({});
    const fits = [
      { front: 12, back: 9 },
      { front: null, back: null },
      { front: 12, back: null },
    ];
    expect(listTooLong(items, fits)).toMatchObject([
      { item: { number: 'warm 2' }, faces: ['front', 'back'] },
      { item: { number: 'cool 1' }, faces: ['back'] },
    ]);
  });

  test('are never those of a blank card, or of a face that is not there', () => {
    const [blank] = make({ blanks: 1, without: ['warm', 'cool'] }).items;
    const [cover] = make({ cover: true, sides: 'fronts' }).items;
    if (!blank || !cover) throw new Error('nothing to print');
    expect(listTooLong([blank], [{ front: null, back: null }])).toEqual([]);
    expect(isWritten(blank, 'front')).toBe(false);
    expect(isWritten(cover, 'back')).toBe(false);
  });
});
