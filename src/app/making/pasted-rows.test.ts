import { describe, expect, it } from 'vitest';
import type { Card, CardSet } from '../../domain/card-set';
import { countOverwritten, guessColumns, pickColumns, readPastedRows } from './pasted-rows';

const card = (id: string, front: string, waarom = ''): Card => ({
  id,
  category: 'denken',
  front,
  back: waarom === '' ? {} : { waarom },
  tags: [],
});
const set = {
  categories: [
    { id: 'denken', name: 'Denken' },
    { id: 'doen', name: 'Doen' },
  ],
  sections: [
    { id: 'waarom', label: 'Waarom', kind: 'text', reveal: 'with-back' },
    { id: 'verder', label: 'Verdiepende vraag', kind: 'question', reveal: 'on-demand' },
  ],
  tags: [],
  cards: [card('a', 'Vraag door', 'Omdat'), card('b', '')],
} as unknown as CardSet;
const waarom = { section: 'waarom' };
const verder = { section: 'verder' };

describe('rows from the clipboard', () => {
  it('keep a line end inside a cell, and all get the same length', () => {
    expect(readPastedRows('een\ttwee\r\n"drie\nvier"\r\n\t\r\n')).toEqual([
      ['een', 'twee'],
      ['drie\nvier', ''],
    ]);
  });

  it.each([
    ['bullets of Word', '•\tWat zie je?\n•\tWat hoor je?'],
    ['bullets with a space', '• Wat zie je?\n• Wat hoor je?'],
    ['numbers', '1.\tWat zie je?\n2.\tWat hoor je?'],
    ['numbers in steps', '1.1\tWat zie je?\n1.2\tWat hoor je?'],
    ['letters', 'a)\tWat zie je?\nb)\tWat hoor je?'],
    ['dashes', '- Wat zie je?\n- Wat hoor je?'],
  ])('are the lines of a list with %s, without the marks (fault 41)', (_, text) => {
    const rows = readPastedRows(text);
    expect(rows).toEqual([['Wat zie je?'], ['Wat hoor je?']]);
    expect(guessColumns(rows, set, 'front')).toMatchObject({ columns: ['front'], sure: true });
  });

  it('have what lies deeper in a list beside them', () => {
    const text = '•\tWat zie je?\no\tWat nog meer?\n•\tWat doe je?\no\tEn dan?\n§\tWie nog?';
    const rows = readPastedRows(text);
    expect(rows).toEqual([
      ['Wat zie je?', 'Wat nog meer?'],
      ['Wat doe je?', '- En dan?\n- Wie nog?'],
    ]);
    expect(guessColumns(rows, set, 'front').columns).toEqual(['front', waarom]);
  });

  it('lose a column of marks, and leave one of numbers out unless asked', () => {
    expect(readPastedRows('•\tWat zie je?\tNu\n•\tWat doe je?\tLater')).toEqual([
      ['Wat zie je?', 'Nu'],
      ['Wat doe je?', 'Later'],
    ]);
    const rows = readPastedRows('1\tWat zie je?\n2\tWat doe je?');
    expect(guessColumns(rows, set, 'front').columns).toEqual([null, 'front']);
  });

  it('are recognised by a row of names, however these are written', () => {
    const rows = readPastedRows(
      'VOORKANT\tcategorie\tverdiepende  vraag\nWat helpt?\tDoen\tEn dan?',
    );
    expect(guessColumns(rows, set, 'front')).toEqual({
      columns: ['front', 'category', verder],
      header: true,
      sure: true,
    });
  });

  it('leave a column open whose name says nothing, and are then asked about', () => {
    const rows = readPastedRows('Voorkant\tOpmerking\nWat helpt?\tniet vergeten');
    expect(guessColumns(rows, set, 'front')).toEqual({
      columns: ['front', null],
      header: true,
      sure: false,
    });
  });

  it('give a name that stands there twice only one column', () => {
    const rows = readPastedRows('Voorkant\tVoorkant\nWat helpt?\tniet');
    expect(guessColumns(rows, set, 'front').columns).toEqual(['front', null]);
  });

  it('of one column without a name are fronts', () => {
    const rows = readPastedRows('Wat helpt?\nWie helpt?');
    expect(guessColumns(rows, set, 'front')).toEqual({
      columns: ['front'],
      header: false,
      sure: true,
    });
  });

  it('without names are the category where that is what they say, then front and sections in order', () => {
    const rows = readPastedRows('doen\tWat helpt?\tOmdat\nDENKEN\tWat denk je?\tDaarom');
    expect(guessColumns(rows, set, 'front')).toEqual({
      columns: ['category', 'front', waarom],
      header: false,
      sure: false,
    });
  });

  it('that a column sorts into a few kinds have these as category, also where the set lacks them', () => {
    const rows = ['Rust', 'Moed'].flatMap((kind) =>
      ['Wat zie je?', 'Wat hoor je?', 'Wat wil je?'].map((front) => [front, kind]),
    );
    expect(guessColumns(rows, set, 'front').columns).toEqual(['front', 'category']);
    const answers = rows.map(([front = ''], at) => [front, `Omdat ${at}`]);
    expect(guessColumns(answers, set, 'front').columns).toEqual(['front', waarom]);
    const asked = rows.map(([front = '', kind = '']) => [front, `${kind}?`]);
    expect(guessColumns(asked, set, 'front').columns).toEqual(['front', waarom]);
    expect(guessColumns(rows.slice(0, 4), set, 'front').columns).toEqual(['front', waarom]);
  });

  it('pasted into a section fill that one and what follows it', () => {
    const rows = readPastedRows('Omdat\tEn dan?\tteveel');
    expect(guessColumns(rows, set, waarom).columns).toEqual([waarom, verder, null]);
  });

  it('come in without the columns that are left out, and without rows that then say nothing', () => {
    const rows = readPastedRows('Wat helpt?\tx\n\ty');
    expect(pickColumns(rows, ['front', null])).toEqual({
      columns: ['front'],
      rows: [['Wat helpt?']],
    });
  });
});

describe('pasting over cards', () => {
  it.each([
    ['a text that is there', 'a', ['front'], [['Iets anders']], 1],
    ['the same text', 'a', ['front'], [['Vraag door']], 0],
    ['an empty card', 'b', ['front'], [['Wat helpt?'], ['Wie helpt?']], 0],
    ['an empty field of a full card', 'a', [verder], [['En dan?']], 0],
    ['a category', 'a', ['category'], [['Doen']], 0],
    ['a card that is gone', 'weg', ['front'], [['Iets anders']], 0],
  ] as const)('%s: from %s', (_, from, columns, rows, count) => {
    expect(countOverwritten(set.cards, from, columns, rows)).toBe(count);
  });
});
