import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../domain/card-set';
import { planSheets } from '../../domain/making/sheet-plan';
import { SMALL_SET } from '../../domain/testing/content';
import { printing } from '../../i18n/nl/print';
import { readHabits } from './choices';
import { makeDeck } from './deck';
import { listTips, pagesOfSheet, sayAmount, sayCentimetres, sayTooLong } from './view';

const choices = { ...readHabits(undefined), cover: false, without: [], unwritten: [] };
const deck = makeDeck(SMALL_SET, { ...choices, blanks: 2 }, printing.paper);
const [first] = deck.items;
if (first?.kind !== 'card') throw new Error('no card');
const tooLong = { item: first, faces: ['front', 'back'] } as const;

test('sizes are said as on a ruler', () => {
  expect(sayCentimetres(63, 'nl')).toBe('6,3');
  expect(sayCentimetres(190, 'nl')).toBe('19');
});

test('the amount names cards, blank ones and paper, and a sheet more for long texts', () => {
  expect(sayAmount(deck, 1, [], printing)).toBe('4 kaarten · 2 lege kaarten · 1 blad');
  expect(sayAmount(deck, 2, [tooLong], printing)).toBe(
    '4 kaarten · 2 lege kaarten · 2 bladen en een blad met lange teksten',
  );
});

test('a text that is too long is named by its number and its sides', () => {
  expect(sayTooLong(tooLong, printing.tooLong)).toBe('warm 1 · 1 (voorkant, achterkant)');
});

test('a sheet has two pages where both sides are printed, else one', () => {
  const both = planSheets(10, { perPage: 9, sides: 'duplex' });
  expect(pagesOfSheet(both, 1, 'duplex')).toEqual(both.slice(2));
  const one = planSheets(10, { perPage: 9, sides: 'fronts' });
  expect(pagesOfSheet(one, 1, 'fronts')).toEqual(one.slice(1));
});

test('the tips belong to the way of printing', () => {
  expect(listTips('duplex', printing.tip).join(' ')).toContain('lange zijde');
  expect(listTips('fold', printing.tip).join(' ')).not.toContain('lange zijde');
});

describe('paper', () => {
  test('has the colours of the light theme', () => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const tokens = read('../../styles/tokens.css');
    const paper = read('./paper.module.css');
    for (const colour of COLOURS) {
      for (const part of ['ink', 'tint']) {
        const line = new RegExp(`--${colour}-${part}: #\\w+;`).exec(tokens)?.[0] ?? 'missing';
        expect(paper).toContain(line);
      }
    }
  });
});
