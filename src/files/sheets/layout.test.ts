import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnki } from './anki';
import { decodeBytes } from './decode';
import { guessDelimiter } from './delimiter';
import { findDelimiter, guessLayout, readLayout } from './layout';
import { stripMark } from './list-marks';
import { readMarkdown } from './markdown';
import { readLines } from './plain-lines';

const open = (name: string) =>
  decodeBytes(new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))).text;

describe('guessing the layout', () => {
  it.each([
    ['semicolon.csv', 'table', ';'],
    ['title-rows.csv', 'table', ';'],
    ['tab-called-csv.csv', 'table', '\t'],
    ['lines.txt', 'lines', null],
    ['list.md', 'markdown', null],
    ['anki.txt', 'anki', '\t'],
  ] as const)('takes %s for %s', (name, layout, delimiter) => {
    const text = open(name);
    expect(guessLayout(text, guessDelimiter(text))).toBe(layout);
    expect(findDelimiter(text, layout)).toBe(delimiter);
  });

  it('takes a bare list for lines, and one with things nested in it for Markdown', () => {
    expect(guessLayout('- Een\n- Twee\n', null)).toBe('lines');
    expect(guessLayout('- Een\n  - omdat\n- Twee\n', null)).toBe('markdown');
  });

  it('reads a text in any layout that a person chooses', () => {
    expect(readLayout('a;b\nc;d', 'table', ';').rows).toHaveLength(2);
    expect(readLayout('a;b\nc;d', 'lines', null).rows).toEqual([['a;b'], ['c;d']]);
    expect(readLayout('- a', 'markdown', null).rows).toEqual([['a']]);
    expect(readLayout('a;b', 'anki', ';').rows).toEqual([['a', 'b']]);
  });
});

describe('reading one question a line', () => {
  it('takes bullets, numbers and blank lines away, and sees the header', () => {
    expect(readLines(open('lines.txt'))).toEqual({
      rows: [
        ['Vragen'],
        ['Wat ging goed?'],
        ['Wat, denk je, helpt?'],
        ['Wie steunt jou?'],
        ['Waar ben je trots op?'],
        ['Waar word je blij van?'],
        ['Wat neem je mee?'],
      ],
      headerRow: 0,
      lines: expect.arrayContaining([1]),
    });
  });

  it.each([
    ['a. Vraag', 'Vraag'],
    ['(3) Vraag', 'Vraag'],
    ['\uF0B7Vraag', 'Vraag'],
    ['- [x] Vraag', 'Vraag'],
    ['– Vraag', 'Vraag'],
    ['2 kinderen, wat nu?', '2 kinderen, wat nu?'],
    ['10-jarige?', '10-jarige?'],
    ['**Vet** woord', '**Vet** woord'],
    ['-', '-'],
  ])('reads %j as %j', (line, text) => {
    expect(stripMark(line)).toBe(text);
  });
});

describe('reading Markdown', () => {
  it('makes items cards, what is nested their back, and headings categories', () => {
    expect(readMarkdown(open('list.md'))).toMatchObject({
      headerRow: null,
      columns: [{ as: 'category' }, { as: 'front' }, { as: 'section', label: 'Achterkant' }],
      rows: [
        ['Luisteren', 'Vraag **door**', '- Zo hoor je meer\n- Ook wat niet gezegd wordt'],
        ['Luisteren', 'Wacht even', ''],
        ['Samen doen', 'Kook samen als dat kan', ''],
        ['Samen doen', 'Wandel een rondje', 'Buiten praat het makkelijker.'],
      ],
    });
  });

  it('makes paragraphs cards where there is no list', () => {
    expect(readMarkdown('# A\n\nVraag één\nloopt door\n\nVraag twee\n').rows).toEqual([
      ['A', 'Vraag één loopt door'],
      ['A', 'Vraag twee'],
    ]);
  });

  it('keeps bold and drops the other marks', () => {
    const line = '- __Vet__ en *schuin* met `code`, ~~weg~~, snake_case_naam en 2 \\* 3';
    expect(readMarkdown(line).rows).toEqual([
      ['**Vet** en schuin met code, weg, snake_case_naam en 2 * 3'],
    ]);
  });

  it('has no columns for what the file has not', () => {
    expect(readMarkdown('- a\n- b').columns).toEqual([{ as: 'front' }]);
  });
});

describe('reading what Anki wrote', () => {
  it('goes by its first lines', () => {
    expect(readAnki(open('anki.txt'))).toEqual({
      headerRow: null,
      html: true,
      columns: [
        { as: 'ignore' },
        { as: 'ignore' },
        { as: 'category' },
        { as: 'front' },
        { as: 'section', label: 'Achterkant' },
        { as: 'tags' },
      ],
      rows: [
        [
          'A<3k;x',
          'Basic',
          'Luisteren',
          'Vraag <b>door</b>',
          'Zo hoor je &quot;meer&quot;<br>En beter',
          'eigen regie, alliantie',
        ],
        ['B7#f"', 'Basic', 'Samen doen', 'Kook "samen"', 'Het is gezellig', ''],
      ],
    });
  });

  it('names columns as the file does, and takes it at its word on HTML', () => {
    const text = '#separator:Semicolon\n#html:false\n#columns:Vraag;Waarom;Hoe\na;b;c\n';
    expect(readAnki(text)).toEqual({
      rows: [
        ['Vraag', 'Waarom', 'Hoe'],
        ['a', 'b', 'c'],
      ],
      headerRow: 0,
      html: false,
      columns: [
        { as: 'front' },
        { as: 'section', label: 'Waarom' },
        { as: 'section', label: 'Hoe' },
      ],
    });
  });

  it('gives backs without a name different names', () => {
    const { columns } = readAnki('#separator:tab\na\tb\tc\n');
    expect(columns).toEqual([
      { as: 'front' },
      { as: 'section', label: 'Achterkant' },
      { as: 'section', label: 'Achterkant 2' },
    ]);
  });
});
