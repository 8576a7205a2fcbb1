import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDelimiter, readTable } from './delimiter';
import { readFile } from './read-file';
import type { ReadChoices } from './reading';

const open = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url)).toString();

async function read(text: string, choices: ReadChoices = {}) {
  const bytes = new TextEncoder().encode(text);
  const [file] = await readFile({ name: 'Vragen.csv', bytes }, choices, () => undefined);
  if (file?.status !== 'sheet') throw new Error(JSON.stringify(file));
  const { reading } = file;
  const names = new Map(reading.set?.categories.map(({ id, name }) => [id, name]));
  const cards = (reading.set?.cards ?? []).map(({ back, category, front }) => [
    names.get(category),
    front,
    ...Object.values(back),
  ]);
  return { ...reading, cards, told: reading.notes.map(({ problem, row }) => [row, problem]) };
}

describe('tables as people make them (fault 40)', () => {
  const HEAD = 'categorie, voorkant, Verdiepende vraag';
  const ROWS = [
    'Denken, "Wat weet je, en wat neem je aan?", "Hoe weet je dat, en van wie?"',
    'Voelen, "Wat raakt je, als je dit leest?", "Waar voel je het, en hoe?"',
    'Doen, "Wat doe je eerst, en wat later?", "Wie helpt, en waarmee?"',
  ];

  it('with a space behind each comma have three cards without quotes', async () => {
    const { cards, told } = await read(open('space-after-comma.csv'));
    expect(cards).toEqual([
      ['Denken', 'Wat weet je, en wat neem je aan?', 'Hoe weet je dat, en van wie?'],
      ['Voelen', 'Wat raakt je, als je dit leest?', 'Waar voel je het, en hoe?'],
      ['Doen', 'Wat doe je eerst, en wat later?', 'Wie helpt, en waarmee?'],
    ]);
    expect(told).toEqual([]);
  });

  it.each([1, 2, 3, 12])(
    'of %i rows are cut where their header is, spaces or not',
    async (count) => {
      const rows = Array.from({ length: count }, (_, at) => ROWS[at % 3]?.replace('?', `, ${at}?`));
      for (const [head, gap] of [
        [HEAD, ', '],
        [HEAD.replaceAll(', ', ' , '), ' , '],
        [HEAD.replaceAll(', ', ','), ','],
      ] as const) {
        const text = [head, ...rows.map((row) => row?.replaceAll(', "', `${gap}"`))].join('\n');
        const { cards } = await read(text);
        expect([gap, cards.length]).toEqual([gap, count]);
        expect(cards.flat().join()).not.toContain('"');
      }
      const plain = Array.from({ length: count }, (_, at) => `Wie helpt je, vraag ${at}`);
      const bare = await read(['vraag,antwoord', ...plain].join('\n'));
      expect(bare.cards).toHaveLength(count);
      expect(bare.cards.every((card) => card.length === 3)).toBe(true);
    },
  );

  it('outweigh a story only with a header that is one', () => {
    expect(guessDelimiter('Wat, denk je, helpt?\nWie, van ons, weet het?\n')).toBeNull();
    expect(guessDelimiter('Vraag maar, zei hij\nEn dan, wat dan?\n')).toBeNull();
  });

  it('with backslashes before quotes have none on the card', async () => {
    const { cards } = await read(open('backslash-quotes.csv'));
    expect(cards).toEqual([
      ['Denken', 'Zeg "ja" hardop; wat merk je?'],
      ['Doen', 'Wat doe je morgen?'],
    ]);
  });

  it.each(['“”', '„“', '„”', '””', '«»'])(
    'with %s round their cells are cut outside these',
    async (pair) => {
      const [left = '', right = ''] = pair;
      const text = `categorie,voorkant\nDenken,${left}Wat weet je, en wat neem je aan?${right}\nDoen,${left}Wat doe je, en wanneer?${right}\n`;
      expect((await read(text)).cards).toEqual([
        ['Denken', 'Wat weet je, en wat neem je aan?'],
        ['Doen', 'Wat doe je, en wanneer?'],
      ]);
    },
  );

  it('keep the curly quotes that a person put round words', async () => {
    const { cards } = await read('categorie;voorkant\nDenken;“Wat nu?”\nDoen;Zeg “ja” hardop\n');
    expect(cards.map(([, front]) => front)).toEqual(['“Wat nu?”', 'Zeg “ja” hardop']);
  });

  it('with loose lines put these with the row above, or name them', async () => {
    const text =
      'Wat is jouw deel?\tEerst dit.\nen dan dat\nWat doe je?\tNu.\nen ook nog dit\nWie nog?\n';
    const { cards, told } = await read(text);
    expect(cards.map(([, ...sides]) => sides)).toEqual([
      ['Wat is jouw deel?', 'Eerst dit.\nen dan dat'],
      ['Wat doe je?', 'Nu.\nen ook nog dit'],
      ['Wie nog?'],
    ]);
    expect(told.filter(([, problem]) => problem !== 'no-category')).toEqual([
      [2, 'joined-line'],
      [4, 'joined-line'],
      [5, 'loose-line'],
    ]);
  });

  it('are not cut inside an entity', async () => {
    const { cards, told } = await read(
      'categorie;voorkant\nDenken;Wat betekent &amp; voor jou?\nDoen;Wat doe je?\n',
    );
    expect(cards[0]).toEqual(['Denken', 'Wat betekent & voor jou?']);
    expect(told).toEqual([]);
  });

  it('come out the same whatever spaces and quotes stand round their cells', () => {
    const cell = fc.stringMatching(/^[a-zé]{1,6}( [a-zé,]{1,6}){0,2}[?.]?$/);
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    const gap = fc.constantFrom('', ' ', '  ', '\u00A0');
    fc.assert(
      fc.property(table, gap, gap, (rows, before, after) => {
        const all = [['categorie', 'voorkant'], ...rows];
        const text = all
          .map((row) => row.map((words) => `"${words}"`).join(`${before},${after}`))
          .join('\n');
        expect(guessDelimiter(text)).toBe(',');
        expect(readTable(text, ',').rows).toEqual(all);
      }),
    );
  });
});

describe('columns of other makers (fault 44)', () => {
  it.each([
    ['Kategorie;Frage;Antwort', 'Antwort'],
    ['Thema;Vorderseite;Rückseite', 'Rückseite'],
    ['Catégorie;Recto;Verso', 'Verso'],
    ['Thème;Carte;Réponse', 'Réponse'],
    ['Reeks;Vraagje;Toelichting', 'Toelichting'],
    ['Category;Question;Answer', 'Answer'],
  ])('are known by %s', async (header, label) => {
    const { columns } = await read(`${header}\nA;Een;Twee\nB;Drie;Vier\n`);
    expect(columns.map(({ role }) => role)).toEqual([
      { as: 'category' },
      { as: 'front' },
      { as: 'section', label },
    ]);
  });

  it('may each be a category, when a person says so', async () => {
    const text = open('category-per-column.csv');
    expect(await read(text)).toMatchObject({ perColumn: true, layout: 'table' });
    const { cards, perColumn, set, told } = await read(text, { layout: 'columns' });
    expect(perColumn).toBe(false);
    expect(cards).toHaveLength(8);
    expect(set?.categories.map(({ name }) => name)).toEqual(['Denken', 'Voelen', 'Doen']);
    expect(
      ['Denken', 'Voelen', 'Doen'].map((name) => cards.filter(([one]) => one === name).length),
    ).toEqual([3, 2, 3]);
    expect(told).toEqual([]);
    expect((await read('categorie;vraag;uitleg\nA;Wat?;Zo.\nB;Wie?;Zo.\n')).perColumn).toBe(false);
  });

  it('come in as far as they fit, and the rest is told once and truly', async () => {
    const header = [
      'categorie',
      'vraag',
      ...Array.from({ length: 28 }, (_, at) => `deel ${at + 1}`),
    ];
    const row = (name: string) => [
      'A',
      `Vraag ${name}?`,
      ...header.slice(2).map((label) => `${label} van ${name}`),
    ];
    const { cards, notes } = await read(
      [header, row('een'), row('twee')].map((cells) => cells.join(';')).join('\n'),
    );
    expect(cards[0]).toHaveLength(14);
    expect(notes).toMatchObject([{ row: 1, problem: 'too-many-columns', outcome: 'changed' }]);
    expect(notes[0]?.text).toContain('deel 13 · deel 14');
  });

  it('with codes are kept, and with numbers of rows are not', async () => {
    const { columns } = await read('code;nr;vraag\n007;1;Wat?\n012;2;Wie?\n');
    expect(columns.map(({ role }) => role.as)).toEqual(['section', 'ignore', 'front']);
  });
});

describe('what is cut or double is told', () => {
  it('names a category, a label and a part that were too long', async () => {
    const long = 'Heel lange naam '.repeat(13).trim();
    const category = await read(`categorie;vraag\n${long};Wat?\nKort;Wie?\n`);
    expect(category.told).toEqual([[2, 'name-too-long']]);
    const label = await read(`vraag;labels;categorie\nWat?;${long};A\nWie?;b;A\n`);
    expect(label.told).toEqual([[2, 'name-too-long']]);
    expect((await read(`categorie;vraag\n${'x'.repeat(60)};Wat?\nKort;Wie?\n`)).told).toEqual([]);
  });

  it('sees doubles by their words (fault 45)', async () => {
    const { told } = await read(
      'categorie;vraag\nA;Weet je dat zeker?\nA;WEET JE DAT ZEKER?\nA;Weet je dat zeker ?\nA;Weet je dat zeker\nA;Weet je dat zeker nu?\n',
    );
    expect(told).toEqual([
      [3, 'double'],
      [4, 'double'],
      [5, 'double'],
    ]);
  });
});
