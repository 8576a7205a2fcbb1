import { describe, expect, test } from 'vitest';
import { SET_LIMITS } from '../../domain/limits';
import { buildSet } from './build-set';
import { guessColumns } from './columns';
import { readFile } from './read-file';

const build = (rows: readonly (readonly string[])[], headerRow: number | null = 0) =>
  buildSet({
    rows,
    headerRow,
    roles: guessColumns(rows, headerRow),
    frame: null,
    title: 'Mijn vragen',
  });

const header = ['Categorie', 'Vraag', 'Zo kan het', 'Labels'];

/** What became of each row: the row, why, and what happened. */
const tell = (rows: readonly (readonly string[])[]) =>
  build(rows).notes.map(({ row, problem, outcome }) => `${row} ${problem} ${outcome}`);

describe('a table becomes a set', () => {
  test('with everything that playing needs', () => {
    const { set, notes } = build([header, ['Denken', 'Wat denk je?', 'Zo.', 'kort, goed']]);
    expect(notes).toEqual([]);
    expect(set).toMatchObject({
      title: 'Mijn vragen',
      source: 'Eigen bestand.',
      categories: [{ id: 'denken', name: 'Denken' }],
      tags: [{ name: 'kort' }, { name: 'goed' }],
      sections: [{ id: 'zo-kan-het', label: 'Zo kan het', kind: 'text' }],
      cards: [
        {
          id: 'wat-denk-je',
          category: 'denken',
          front: 'Wat denk je?',
          back: { 'zo-kan-het': 'Zo.' },
          tags: ['kort', 'goed'],
        },
      ],
    });
    expect(set?.play.open.pickLimit).toBe(2);
    expect(set?.play.draw.answers).toEqual([]);
    expect(set?.play.presenter).toBe(false);
  });

  test('with one category when no column names any', () => {
    expect(build([['Wat?'], ['Hoe?']], null).set?.categories.map(({ name }) => name)).toEqual([
      'Kaarten',
    ]);
  });

  test('with categories in the order of appearance, each with a look of its own', () => {
    const names = ['Voelen', 'Denken', 'voelen ', 'Doen'];
    const categories = build([header, ...names.map((name, at) => [name, `Wat ${at}?`])]).set
      ?.categories;
    expect(categories?.map(({ name }) => name)).toEqual(['Voelen', 'Denken', 'Doen']);
    expect(new Set(categories?.map(({ colour }) => colour)).size).toBe(3);
    expect(new Set(categories?.map(({ symbol }) => symbol)).size).toBe(3);
  });

  test('with the category of the row above where cells were merged, and with headings between the rows', () => {
    const rows = [
      header,
      ['Denken', 'Wat 1?'],
      ['', 'Wat 2?'],
      ['', 'Wat 3?'],
      ['Doen', ''],
      ['', 'Wat 4?'],
    ];
    const { set, notes } = build(rows);
    expect(notes).toEqual([]);
    expect(set?.cards.map(({ category }) => category)).toEqual([
      'denken',
      'denken',
      'denken',
      'doen',
    ]);
  });

  test('with a list where most cells are lists', () => {
    const { set } = build([
      header,
      ['A', 'Wat 1?', '- een\n- twee\n  en verder'],
      ['A', 'Wat 2?', '• drie'],
      ['A', 'Wat 3?', 'vier\nvijf'],
    ]);
    expect(set?.sections[0]?.kind).toBe('list');
    expect(set?.cards.map(({ back }) => back['zo-kan-het'])).toEqual([
      ['een', 'twee\nen verder'],
      ['drie'],
      ['vier', 'vijf'],
    ]);
  });

  test('with a question on demand where nearly all cells ask something', () => {
    const rows = [['Vraag', 'Verder'], ...['1', '2', '3'].map((at) => [`Wat ${at}?`, `En ${at}?`])];
    const { questions, set } = build(rows);
    expect(set?.sections).toMatchObject([{ kind: 'question', reveal: 'on-demand' }]);
    expect(questions).toEqual({ labels: ['Verder'], later: true });
  });

  test('with that question at once where a person says so', async () => {
    const bytes = new TextEncoder().encode('Vraag;Verder\nWat zie je?;Wat nog meer?');
    const [first] = await readFile({ name: 'a.csv', bytes }, { later: false }, () => undefined);
    const reading = first?.status === 'sheet' ? first.reading : undefined;
    expect(reading?.set?.sections).toMatchObject([{ kind: 'question', reveal: 'with-back' }]);
    expect(reading?.questions).toEqual({ labels: ['Verder'], later: false });
  });

  test('with two sections of one name, and with names that could be fields of a picture', () => {
    const rows = [
      ['Vraag', 'Foto', 'Foto', 'Constructor'],
      ['Wat?', 'een', 'twee', 'drie'],
    ];
    expect(build(rows).set?.cards[0]?.back).toEqual({
      'foto-2': 'een',
      'foto-3': 'twee',
      'constructor-2': 'drie',
    });
  });

  test('with ids that stay the same when rows are moved', () => {
    const rows = ['Wat zie je?', 'Hoe gaat het?', 'Été?'].map((one) => [one]);
    const ids = (order: string[][]) => build(order, null).set?.cards.map(({ id }) => id);
    expect(ids(rows)).toEqual(['wat-zie-je', 'hoe-gaat-het', 'ete']);
    expect(ids([...rows].reverse())).toEqual(['ete', 'hoe-gaat-het', 'wat-zie-je']);
  });
});

describe('a row that is not simply a card is told of', () => {
  const good = ['A', 'Wat is er?'];
  const many = (count: number, what: (at: number) => string[]) =>
    Array.from({ length: count }, (_, at) => what(at));

  test.each<[string, string[][], string[]]>([
    ['without text', [good, ['', '', ''], ['', ' ']], []],

    ['without a front', [good, ['A', '', 'Alleen dit']], ['3 no-front left-out']],
    [
      'with a front that is too long',
      [['A', 'x'.repeat(401)], good],
      ['2 front-too-long left-out'],
    ],
    [
      'with a text that is too long',
      [['A', 'Wat?', 'x'.repeat(2001)]],
      ['2 text-too-long changed'],
    ],
    ['without a category', [good, ['', 'Wat nu?']], ['3 no-category changed']],
    ['that was there before', [good, ['A', ' wat is ER? ']], ['3 double kept']],
    [
      'with more cells than the header',
      [good, ['A', 'Wat dan?', '', '', 'Nog iets'], ['A', 'Wat nu?']],
      ['3 too-many-cells changed'],
    ],
    [
      'with a link to a picture',
      [[...good, 'Zie https://voorbeeld.nl/foto.png']],
      ['2 image changed'],
    ],
    ['that is a picture', [['A', 'data:image/png;base64,AAAA'], good], ['2 image left-out']],
    [
      'with too many labels',
      [[...good, '', many(21, (at) => [`l${at}`]).join(',')]],
      ['2 too-many-tags changed'],
    ],
    [
      'with a category too many',
      many(26, (at) => [`Soort ${at}`, `Wat ${at}?`]),
      [
        '25 too-many-categories changed',
        '26 too-many-categories changed',
        '27 too-many-categories changed',
      ],
    ],
  ])('one %s', (_, rows, notes) => {
    expect(tell([header, ...rows])).toEqual(notes);
  });

  test('but not one that was numbered beforehand and never filled in', () => {
    const rows = [
      ['Nr', 'Vraag'],
      ['1', 'Wat?'],
      ['2', ''],
      ['3', ''],
    ];
    expect(tell(rows)).toEqual([]);
    expect(tell([...rows, ['zie bijlage', '']])).toEqual(['5 no-front left-out']);
  });

  test('one with more items than fit', () => {
    const list = many(31, (at) => [`- ${at}`]).join('\n');
    const frame = build([header, ['A', 'Wat?', '- een']]).set;
    if (frame === null) throw new Error('no set');
    const rows = [header, ['A', 'Wat?', list]];
    const { set, notes } = buildSet({
      rows,
      headerRow: 0,
      roles: guessColumns(rows, 0),
      frame,
      title: undefined,
    });
    expect(notes).toMatchObject([{ row: 2, problem: 'too-many-items', outcome: 'changed' }]);
    expect(set?.cards[0]?.back['zo-kan-het']).toHaveLength(SET_LIMITS.items);
  });

  test('one beyond the most cards of a set', () => {
    const { set, notes } = build([
      header,
      ...many(SET_LIMITS.cards + 2, (at) => ['A', `Wat ${at}?`]),
    ]);
    expect(set?.cards).toHaveLength(SET_LIMITS.cards);
    expect(notes.map(({ row, problem, outcome }) => [row, problem, outcome])).toEqual([
      [5002, 'over-limit', 'left-out'],
      [5003, 'over-limit', 'left-out'],
    ]);
  });

  test('with its text, to recognise it by', () => {
    expect(build([header, good, ['A', '', 'Alleen\ndit']]).notes[0]?.text).toBe('A · Alleen dit');
  });

  test('and no set comes of a table without any card', () => {
    expect(build([header, ['A', '', 'Alleen dit']]).set).toBeNull();
  });

  test('and a cut text says that it was cut', () => {
    const text = `${'woord '.repeat(400)}einde`;
    const cut = build([header, ['A', 'Wat?', text]]).set?.cards[0]?.back['zo-kan-het'];
    expect(cut).toMatch(/woord…$/);
    expect(String(cut).length).toBeLessThanOrEqual(SET_LIMITS.text);
  });
});
