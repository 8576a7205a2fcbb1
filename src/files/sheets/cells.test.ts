import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/fold';
import { nameCells } from './cell-names';
import { readTitle } from './file-title';
import { cutText, isWithin } from './fit-text';
import { guardCell, unguardCell } from './guard';
import { isList, readItems, writeItems } from './list-cell';
import { makeId } from './slug';

const signs = fc.constantFrom(...'\'=+-@＝＋－＠\t\r\n •*ab,;|"\u200B', '😀');
const anyCell = fc.array(signs, { maxLength: 8 }).map((all) => all.join(''));

test.each([
  ['ijsbrekers.csv', 'IJsbrekers'],
  ["'s ochtends.csv", "'s Ochtends"],
])('the title of %s is %s', (file, title) => {
  expect(readTitle(file, null)).toBe(title);
});

describe('a guard', () => {
  test('makes no cell a formula, and comes off without a trace', () =>
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(guardCell(cell)).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠]|^[\t\r]/);
        expect(unguardCell(guardCell(cell))).toBe(cell);
      }),
    ));

  test('leaves an apostrophe that someone typed', () => {
    expect(unguardCell("'s Ochtends")).toBe("'s Ochtends");
    expect(unguardCell("'=1+1")).toBe('=1+1');
  });
});

describe('a list in a cell', () => {
  test('is read back item by item', () =>
    fc.assert(
      fc.property(
        fc.array(
          anyCell.map((cell) => `${cell}x`),
          { minLength: 1 },
        ),
        (items) => {
          expect(readItems(writeItems(items))).toEqual(items);
        },
      ),
    ));

  test.each([
    ['- een\n- twee', ['een', 'twee']],
    ['• een\n\n• twee', ['een', 'twee']],
    ['een\ntwee', ['een', 'twee']],
    ['- een\ngaat door\n- twee', ['een\ngaat door', 'twee']],
    ['-\n• ', []],
  ])('%j', (cell, items) => {
    expect(readItems(cell)).toEqual(items);
  });

  test('is told from a text with a dash in it', () => {
    expect(isList('- een\n- twee')).toBe(true);
    expect(isList('Let op:\n- een')).toBe(false);
    expect(isList('-18 graden')).toBe(false);
    expect(isList('')).toBe(false);
  });
});

test('names in cells are unlike each other, however they are compared', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Doen', 'doen ', 'Dóen', 'doen (2)', ',', ';', 'a,b', 'a b')),
      (names) => {
        const things = names.map((name, at) => ({ id: `id-${at}`, name }));
        const cells = nameCells(things, ['doen']).map(fold);
        expect(new Set([...cells, 'doen']).size).toBe(names.length + 1);
        expect(cells.join('')).not.toMatch(/[,;|\n]/);
      },
    ),
  ));

test('ids are plain, short, and given once', () => {
  const taken = new Set(['een-twee']);
  const ids = ['Één, twee!', 'één twee', '漢字', 'constructor', 'x'.repeat(300)].map((text) =>
    makeId(text, taken, 'kaart'),
  );
  expect(ids).toEqual(['een-twee-2', 'een-twee-3', 'kaart', 'constructor-2', 'x'.repeat(48)]);
});

test('a text is cut between words, or anywhere when it has none', () => {
  expect(cutText('een twee drie', 10)).toBe('een twee…');
  expect(cutText('x'.repeat(90), 80)).toBe(`${'x'.repeat(79)}…`);
  expect(cutText('😀'.repeat(10), 10)).toBe('😀'.repeat(10));
  expect(isWithin(cutText('😀'.repeat(11), 10), 10)).toBe(true);
});

test.each([
  ['intervisie_vragen-2024 (1).csv', null, 'Intervisie vragen 2024'],
  ['Vragen - kopie.xlsx', 'Blad1', 'Vragen'],
  ['Map1.xlsx', 'Team Noord', 'Team Noord'],
  ['Map1.xlsx', 'Blad1', 'Map1'],
  ['zonder extensie', null, 'Zonder extensie'],
  ['\u202Egsc.txt', null, 'Gsc'],
  ['.csv', null, ''],
])('a file called %j with the sheet %j gives the title %j', (file, sheet, title) => {
  expect(readTitle(file, sheet)).toBe(title);
});
