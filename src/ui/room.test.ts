import { expect, test } from 'vitest';
import { countCut, isFull } from './room';

const field = (value: string, selectionStart = value.length, selectionEnd = selectionStart) => ({
  value,
  selectionStart,
  selectionEnd,
});

test.each([
  ['all of it fits', field('abc'), 'def', 0],
  ['the last of it does not', field('abcdefgh'), 'ijklm', 3],
  ['it takes the place of what was chosen', field('abcdefgh', 0, 8), 'ijklmnopqr', 0],
  ['it takes the place of a part', field('abcdefghij', 2, 4), 'xyz', 1],
  ['the field holds more than it should already', field('abcdefghijkl'), 'x', 1],
])('of what is pasted, %s', (_, into, coming, left) => {
  expect(countCut(into, coming, 10, false)).toBe(left);
});

test('line ends count as the field keeps them', () => {
  expect(countCut(field(''), 'abcde\r\nfghi', 10, false)).toBe(0);
  expect(countCut(field(''), 'abcde\r\nfghij', 10, true)).toBe(0);
});

test('a field for a short number is not called full', () => {
  expect(isFull('120', 3)).toBe(false);
  expect(isFull('x'.repeat(40), 40)).toBe(true);
  expect(isFull('x'.repeat(39), 40)).toBe(false);
});
