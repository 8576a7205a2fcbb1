import { describe, expect, test } from 'vitest';
import { guessColumns, guessHeaderRow } from './columns';
import type { ColumnRole } from './reading';

const write = (role: ColumnRole): string => (role.as === 'section' ? role.label : `<${role.as}>`);

const guess = (rows: readonly (readonly string[])[]) => {
  const header = guessHeaderRow(rows);
  return [header, guessColumns(rows, header).map(write)];
};

const questions = ['Wat zie je als het goed gaat?', 'Hoe merk je dat?', 'Wie helpt je daarbij?'];

describe('a header that names what we know', () => {
  test.each([
    [['Vraag'], ['<front>']],
    [
      ['Categorie', 'Vraag'],
      ['<category>', '<front>'],
    ],
    [
      ['Theme', 'Question', 'Tags'],
      ['<category>', '<front>', '<tags>'],
    ],
    [
      ['Nr', 'Handeling', 'Waarom'],
      ['<ignore>', '<front>', 'Waarom'],
    ],
    [
      ['voorkant', 'categorie', 'Label(s)', 'Kaart-id'],
      ['<front>', '<category>', '<tags>', '<id>'],
    ],
    [
      ['  SOORT: ', '**Stelling**'],
      ['<category>', '<front>'],
    ],
  ])('%j', (header, roles) => {
    const row = header.map((_, at) => questions[at] ?? '');
    expect(guess([header, row, row])).toEqual([0, roles]);
  });

  test('is found below a title and a line of explanation', () => {
    const rows = [
      ['Vragen voor de training', ''],
      ['', ''],
      ['Versie van maart, gemaakt met het hele team van de afdeling Noord', ''],
      ['Thema', 'Vraag'],
      ...questions.map((one) => ['Samen', one]),
    ];
    expect(guess(rows)).toEqual([3, ['<category>', '<front>']]);
  });

  test('gives the front to the name that fits best, and makes a section of the other', () => {
    const rows = [['Vraag', 'Voorkant'], ...questions.map((one) => ['Kort', one])];
    expect(guess(rows)).toEqual([0, ['Vraag', '<front>']]);
  });

  test('leaves a column without header or text out, and keeps one with text', () => {
    const rows = [
      ['Vraag', '', '', 'Soort'],
      ...questions.map((one) => [one, '', 'Toelichting bij de vraag', 'Kort']),
    ];
    expect(guess(rows)).toEqual([0, ['<front>', '<ignore>', 'Achterkant', '<category>']]);
  });
});

describe('a header with names that nobody thought of', () => {
  test('is short above longer texts', () => {
    const rows = [
      ['Wie', 'Wat'],
      ...questions.map((one, at) => [`Groepje ${at} van de cursus`, one]),
    ];
    expect(guess(rows)).toEqual([0, ['Wie', '<front>']]);
  });

  test('is not a first question in a list of questions', () => {
    expect(guess(questions.map((one) => [one]))).toEqual([null, ['<front>']]);
  });

  test('is not a first row whose words come back', () => {
    const rows = questions.map((one, at) => [at === 1 ? 'Doen' : 'Denken', one]);
    expect(guess(rows)[0]).toBeNull();
  });
});

describe('a table without header', () => {
  test('has its category in the short texts that come back, its front in the questions', () => {
    const rows = [...questions, ...questions].map((one, at) => [at % 2 ? 'Doen' : 'Denken', one]);
    expect(guess(rows)).toEqual([null, ['<category>', '<front>']]);
  });

  test('leaves numbers out', () => {
    const rows = questions.map((one, at) => [`${at + 1}.`, one]);
    expect(guess(rows)).toEqual([null, ['<ignore>', '<front>']]);
  });

  test('has the questions in front and their explanation behind, however long that is', () => {
    const rows = questions.map((one) => [`Uitleg. ${'Een lange zin. '.repeat(9)}`, one]);
    expect(guess(rows)).toEqual([null, ['Achterkant', '<front>']]);
  });

  test('has the first text in front where none is a question', () => {
    const rows = ['Luister eerst', 'Vraag door', 'Zeg wat je ziet'].map((one) => [
      one,
      `Omdat iemand dan zelf verder denkt over ${one}.`,
    ]);
    expect(guess(rows)).toEqual([null, ['<front>', 'Achterkant']]);
  });

  test('has one column of short words in front, even when they come back', () => {
    expect(guess([['Moed'], ['Rust'], ['Moed'], ['Rust']])).toEqual([null, ['<front>']]);
  });
});
