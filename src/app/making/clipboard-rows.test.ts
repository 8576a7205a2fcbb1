import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClipboard } from './clipboard-rows';

/** As Excel and LibreOffice write it. */
const write = (rows: readonly (readonly string[])[], end: string): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join(end);

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\t', '\n', ';', "'") });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});

describe('rows from the clipboard', () => {
  test('come back as they were, whatever is in the cells', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
        expect(readClipboard(`${write(written, end)}${end}`)).toEqual(written);
      }),
    );
  });

  test('a quote that is never closed swallows nothing', () => {
    expect(readClipboard('"a\tb\nc')).toEqual([['"a', 'b'], ['c']]);
  });

  test('quotes inside a cell that does not begin with one stay', () => {
    expect(readClipboard('zeg "ja"\tb')).toEqual([['zeg "ja"', 'b']]);
  });

  test('a cell that begins with a word between quotes stays whole', () => {
    expect(readClipboard('"ja" zeggen\tb')).toEqual([['"ja" zeggen', 'b']]);
  });
});
