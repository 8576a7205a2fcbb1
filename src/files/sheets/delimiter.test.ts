import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode';
import { guessDelimiter, readRows, readTable } from './delimiter';
import { DELIMITERS } from './reading';

const open = (name: string) =>
  decodeBytes(new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))).text;

const read = (name: string) => {
  const text = open(name);
  return readRows(text, guessDelimiter(text) ?? ';');
};

describe('guessing the delimiter', () => {
  it.each([
    ['comma.csv', ','],
    ['semicolon.csv', ';'],
    ['tab-called-csv.csv', '\t'],
    ['pipe.txt', '|'],
    ['sep-line.csv', ';'],
    ['title-rows.csv', ';'],
    ['no-header.csv', ';'],
    ['cr-only.csv', ';'],
    ['mixed-line-ends.csv', ';'],
    ['quoted-newlines.csv', ';'],
    ['utf16le.csv', ';'],
    ['unclosed-quote.csv', ';'],
    ['lines.txt', null],
  ])('finds in %s: %j', (name, delimiter) => {
    expect(guessDelimiter(open(name))).toBe(delimiter);
  });

  it('takes sentences with commas for sentences', () => {
    expect(guessDelimiter('Wat, denk je, helpt?\nWie, van ons, weet het?\n')).toBeNull();
    expect(guessDelimiter('')).toBeNull();
  });

  it('takes one column of quoted cells for a table, since a cell may hold a line end', () => {
    expect(guessDelimiter('"Vraag één,\nof twee"\n"Vraag drie"\n')).toBe(';');
  });

  it('guesses right for any table that another program wrote', () => {
    const cell = fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){0,3}[?.]?$/);
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const table = fc.array(row, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter });
        expect(guessDelimiter(text)).toBe(delimiter);
        expect(readRows(text, delimiter)).toEqual(rows);
      }),
    );
  });
});

describe('cutting into rows', () => {
  it.each(['cr-only.csv', 'crlf.csv'])('reads the line ends of %s', (name) => {
    expect(read(name)).toEqual([
      ['voorkant', 'waarom'],
      ['Vraag één', 'Daarom'],
      ['Vraag twee', 'Hierom'],
    ]);
  });

  it('reads a file in which every line ends differently', () => {
    expect(read('mixed-line-ends.csv').map((row) => row[1])).toEqual([
      'waarom',
      'Daarom',
      'Hierom',
      'Zomaar',
    ]);
  });

  it('keeps line ends and doubled quotes inside a cell', () => {
    expect(read('quoted-newlines.csv')[1]).toEqual([
      'Vraag één\nop twee regels',
      '- een\n- "twee"',
    ]);
  });

  it('takes the line of Excel out, so that row 1 is the row that Excel shows', () => {
    expect(read('sep-line.csv')).toEqual([
      ['categorie', 'voorkant'],
      ['Luisteren', 'Vraag, vraag, vraag'],
    ]);
  });

  it('keeps blank rows and titles in their place, so that numbers are those of the file', () => {
    expect(read('title-rows.csv')[3]).toEqual(['categorie', 'voorkant', 'waarom']);
    expect(readRows('a;b\n\nc;d\n\n\n', ';')).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('loses no row to a quote that is never closed, and says which row it was', () => {
    expect(readTable(open('unclosed-quote.csv'), ';')).toEqual({
      rows: [
        ['voorkant', 'waarom'],
        ['Vraag één', 'Daarom'],
        ['"Vraag twee', 'Hierom'],
        ['Vraag drie', 'Zomaar'],
        ['Zeg "ja"', 'Klaar'],
      ],
      openQuotes: [2],
      joined: [],
      loose: [],
    });
  });

  it('reads a cell that begins with a quoted word', () => {
    const text = 'voorkant;waarom\n"Ja" zeggen;Daarom\n"Nee" zeggen;"Hier\nom"\n';
    expect(readTable(text, ';').rows.slice(1)).toEqual([
      ['"Ja" zeggen', 'Daarom'],
      ['"Nee" zeggen', 'Hier\nom'],
    ]);
  });

  it('forgives quotes inside a quoted cell that were not doubled', () => {
    expect(readTable('a;b\n"Zeg "ja; nee" nu";c\nd;e\n', ';')).toEqual({
      rows: [
        ['a', 'b'],
        ['Zeg "ja; nee" nu', 'c'],
        ['d', 'e'],
      ],
      openQuotes: [],
      joined: [],
      loose: [],
    });
  });

  it('ends in reasonable time however many quotes are broken', () => {
    const text = `voorkant;waarom\n${'"Vraag;Daarom\n'.repeat(5001)}`;
    expect(readTable(text, ';').rows).toHaveLength(5002);
  });

  it('takes the frame off a table of Markdown', () => {
    const text = '| Voorkant | Waarom |\n|---|:-:|\n| Vraag door | Zo hoor je meer |\n';
    expect(readRows(text, '|')).toEqual([
      ['Voorkant', 'Waarom'],
      ['Vraag door', 'Zo hoor je meer'],
    ]);
  });
});
