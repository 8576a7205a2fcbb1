import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../domain/card-set';
import { layFace, planSheets } from '../../domain/making/sheet-plan';
import { SMALL_SET } from '../../domain/testing/content';
import { printing } from '../../i18n/nl/print';
import { readHabits } from './choices';
import { makeDeck } from './deck';
import {
  listTips,
  pagesOfSheet,
  sayAmount,
  sayCentimetres,
  sayShift,
  sayTooLong,
  stylePlace,
} from './view';

const choices = { ...readHabits(undefined), cover: false, without: [], unwritten: [] };
const deck = makeDeck(SMALL_SET, { ...choices, blanks: 2 }, printing.paper);
const [first] = deck.items;
if (first?.kind !== 'card') throw new Error('no card');
const tooLong = { item: first, faces: ['front', 'back'] } as const;

test('sizes are said as on a ruler', () => {
  expect(sayCentimetres(63, 'nl')).toBe('6,3');
  expect(sayCentimetres(190, 'nl')).toBe('19');
});

test('a shift says how far, and which way', () => {
  const say = (shift: number, axis: 'x' | 'y') => sayShift(shift, axis, 'nl', printing.shift);
  expect([-1.5, 0, 2].map((shift) => say(shift, 'x'))).toEqual([
    '1,5 mm naar links',
    '0 mm opzij',
    '2 mm naar rechts',
  ]);
  expect([-5, 0.5].map((shift) => say(shift, 'y'))).toEqual(['5 mm omhoog', '0,5 mm omlaag']);
});

test('a shift lands in the style of the backs, and of nothing else', () => {
  const options = { perPage: 9, sides: 'duplex' } as const;
  const [front, back] = planSheets(1, options).map(({ face, slots: [slot] }) => {
    if (!slot) throw new Error('no card');
    return stylePlace(slot, layFace(options, face, { x: 1.5, y: -2 }));
  });
  expect(front).toEqual({ left: '10.5mm', top: '16.5mm', width: '63mm', height: '88mm' });
  // In the last column, behind its front: 10.5 + 2 × 63 + 1.5.
  expect(back).toEqual({ left: '138mm', top: '14.5mm', width: '63mm', height: '88mm' });
});

test('the amount names cards, blank ones and paper, and a sheet more for long texts', () => {
  expect(sayAmount(deck, 1, [], printing)).toBe('4 kaarten · 2 lege kaarten · 1 blad');
  expect(sayAmount(deck, 2, [tooLong], printing)).toBe(
    '4 kaarten · 2 lege kaarten · 2 bladen en een blad met lange teksten',
  );
  const said = '4 kaarten · 2 lege kaarten · 2 bladen';
  expect(sayAmount(deck, 2, [], printing, 1)).toBe(`${said} (1 zonder de uitleg)`);
  expect(sayAmount(deck, 2, [], printing, 2)).toBe(said);
});

test('a text that is too long is named by its number and its sides', () => {
  expect(sayTooLong(tooLong, printing.tooLong)).toBe('warm 1 (voorkant, achterkant)');
});

test('a sheet has two pages where both sides are printed, else one', () => {
  const both = planSheets(10, { perPage: 9, sides: 'duplex' });
  expect(pagesOfSheet(both, 1, 'duplex')).toEqual(both.slice(2));
  const one = planSheets(10, { perPage: 9, sides: 'fronts' });
  expect(pagesOfSheet(one, 1, 'fronts')).toEqual(one.slice(1));
});

test('the tips belong to the way of printing', () => {
  expect(listTips('duplex', 'long', printing.tip).join(' ')).toContain('lange zijde');
  expect(listTips('duplex', 'short', printing.tip).join(' ')).toContain('korte zijde');
  expect(listTips('fold', 'short', printing.tip).join(' ')).not.toContain('zijde');
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
