import { describe, expect, test } from 'vitest';
import type { Card, CardSet } from '../card-set';
import { layOver, type TableSays } from './lay-over';
import { emptySet } from './new-set';

const all: TableSays = { category: true, tags: true, ids: 'made' };
const card = (id: string, front: string, more: Partial<Card> = {}): Card => ({
  id,
  front,
  category: 'handelingen',
  back: {},
  tags: [],
  ...more,
});
const here: CardSet = {
  ...emptySet({ id: 'mijn', title: 'Mijn set', template: 'handelingen' }),
  tags: [{ id: 'rust', name: 'Rust', description: 'Rustig aan.' }],
  cards: [
    card('a', 'Luister', { back: { waarom: 'Daarom.', 'zo-kan-het': ['Wacht.'] }, tags: ['rust'] }),
    card('b', 'Vraag'),
  ],
};
/** As a table without ids gives it: everything in it has a name of its own. */
const table = (changes: Partial<CardSet>): CardSet => ({
  ...emptySet({ id: 'los', title: 'Mijn set', template: 'empty' }),
  ...changes,
});

describe('a table that is laid over a set', () => {
  test('keeps the rules, the name and the unchanged cards of the set', () => {
    const laid = layOver(here, table({ cards: [card('x', 'luister', { category: 'kaarten' })] }), {
      ...all,
      category: false,
      tags: false,
    });
    expect(laid).toEqual({ ...here, cards: [{ ...here.cards[0], front: 'luister' }] });
  });

  test('finds categories, labels and sections back by their names', () => {
    const laid = layOver(
      here,
      table({
        categories: [
          { id: 'h', name: 'handelingen', description: '', colour: 'plum', symbol: 'cup' },
        ],
        tags: [{ id: 'r', name: 'RUST' }],
        sections: [{ id: 'w', label: 'Zo kan het', kind: 'text', reveal: 'with-back' }],
        cards: [card('x', 'Vraag', { category: 'h', tags: ['r'], back: { w: '- Een\n- Twee' } })],
      }),
      all,
    );
    expect(laid?.cards).toEqual([
      card('b', 'Vraag', { tags: ['rust'], back: { 'zo-kan-het': ['Een', 'Twee'] } }),
    ]);
    expect(laid?.categories).toEqual(here.categories);
    expect(laid?.sections).toEqual(here.sections);
  });

  test('brings a category the set has not yet, in a colour of its own', () => {
    const laid = layOver(
      here,
      table({
        categories: [
          { id: 'handelingen', name: 'Rust', description: 'R', colour: 'teal', symbol: 'hand' },
        ],
        cards: [card('x', 'Adem in')],
      }),
      all,
    );
    expect(laid?.categories.map(({ colour, id }) => [id, colour])).toEqual([
      ['handelingen', 'teal'],
      ['handelingen-2', 'ochre'],
    ]);
    expect(laid?.cards[0]?.category).toBe('handelingen-2');
  });

  test('empties what it has a column for, and leaves the rest of a back alone', () => {
    const laid = layOver(
      here,
      table({
        sections: [{ id: 'w', label: 'Waarom', kind: 'text', reveal: 'with-back' }],
        cards: [card('x', 'Luister', { category: 'kaarten' })],
      }),
      { ...all, category: false, tags: false },
    );
    expect(laid?.cards[0]?.back).toEqual({ 'zo-kan-het': ['Wacht.'] });
  });

  test('is not laid over when the two together are more than a set can hold', () => {
    const sections = Array.from({ length: 10 }, (_, at) => ({
      id: `deel-${at}`,
      label: `Deel ${at}`,
      kind: 'text' as const,
      reveal: 'with-back' as const,
    }));
    expect(layOver(here, table({ sections, cards: [card('x', 'Luister')] }), all)).toBeUndefined();
  });
});
