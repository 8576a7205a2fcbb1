import { expect, test } from 'vitest';
import { readFile } from './read-file';
import type { ReadChoices } from './reading';

async function read(rows: readonly string[], choices: ReadChoices = {}) {
  const bytes = new TextEncoder().encode(['Categorie;Voorkant', ...rows].join('\n'));
  const [first] = await readFile({ name: 'vragen.csv', bytes }, choices, () => undefined);
  if (first?.status !== 'sheet') throw new Error(JSON.stringify(first));
  const { blanks, notes, set } = first.reading;
  const names = new Map(set?.categories.map(({ id, name }) => [id, name]));
  return { blanks, notes, cards: set?.cards.map(({ category }) => names.get(category)) };
}

const pairs = [
  'Denken;Wat weet je?',
  ';Wat neem je aan?',
  'Voelen;Wat raakt je?',
  ';Wat maakt je stil?',
  'Doen;Wat doe je?',
];

test('blanks under a name belong to it where each name stands once, as merged cells are saved', async () => {
  expect(await read(pairs)).toEqual({
    blanks: { rows: 2, filled: true },
    notes: [],
    cards: ['Denken', 'Denken', 'Voelen', 'Voelen', 'Doen'],
  });
});

test('that guess can be turned round, both ways', async () => {
  const { blanks, cards, notes } = await read(pairs, { fillDown: false });
  expect(blanks).toEqual({ rows: 2, filled: false });
  expect(cards).toEqual(['Denken', 'Overig', 'Voelen', 'Overig', 'Doen']);
  expect(notes.map(({ row, problem }) => [row, problem])).toEqual([
    [3, 'no-category'],
    [5, 'no-category'],
  ]);
  const one = ['Denken;Wat weet je?', ';Wat neem je aan?', 'Doen;Wat doe je?'];
  expect((await read(one)).cards).toEqual(['Denken', 'Overig', 'Doen']);
  expect((await read(one, { fillDown: true })).cards).toEqual(['Denken', 'Denken', 'Doen']);
});

test('a name that was forgotten in a filled column is not guessed', async () => {
  const rows = ['Denken;a?', 'Denken;b?', ';c?', 'Doen;d?', ';e?', 'Doen;f?'];
  expect((await read(rows)).blanks).toEqual({ rows: 2, filled: false });
});
