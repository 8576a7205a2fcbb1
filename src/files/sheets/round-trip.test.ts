import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { CardSet } from '../../domain/card-set';
import { editFormat } from '../../domain/making/edit-format';
import {
  anyFormatEdit,
  newFormatDraft,
  PHASES,
} from '../../domain/making/testing/arbitrary-format-edit';
import { tidyFormat } from '../../domain/making/tidy-format';
import { anyCardSet, anyCasus } from '../arbitrary-content';
import { parseCardSet, writeCardSet } from '../card-set';
import { writeCasus } from '../casus';
import { writeFormat } from '../format-file';
import { sampleSet } from '../sample-content';
import { writeCsv } from './csv';
import { readFile } from './read-file';
import { writeWorkbook } from './workbook-out';
import { writeZip } from './zip-out';

async function read(name: string, body: string | Uint8Array) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return readFile({ name, bytes }, {}, () => undefined);
}

async function readSet(name: string, body: string | Uint8Array): Promise<CardSet | null> {
  const [first] = await read(name, body);
  if (first?.status === 'set') return first.set;
  if (first?.status !== 'sheet') throw new Error(JSON.stringify(first));
  expect(first.reading.notes).toEqual([]);
  return first.reading.set;
}

const BEGINNINGS = [
  '',
  ...['=', '+', '-', '@', "'", "''=", "'-", '\t', ' ', '  ', '\n', '"', ';'],
  ...[
    '• ',
    '- ',
    '•',
    '1/1 ',
    "1/1' {",
    '_x0041_',
    '<b>vet</b>',
    '&amp;',
    '# ',
    '\uFFFE',
    'sep=;\n',
  ],
];

/** Names of fields and ids stay; every text for people gets a beginning that some reader trips over. */
function beginTexts(value: unknown, next: () => string, key = ''): unknown {
  const fixed = ['format', 'id', 'lang', 'category', 'colour', 'symbol', 'kind', 'reveal', 'casus'];
  if (typeof value === 'string') return fixed.includes(key) ? value : next() + value;
  if (key === 'tags' && Array.isArray(value) && typeof value[0] === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => beginTexts(item, next, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      beginTexts(item, next, key === 'back' ? '' : name),
    ]),
  );
}

const awkwardSet: fc.Arbitrary<CardSet> = fc
  .tuple(anyCardSet, fc.array(fc.constantFrom(...BEGINNINGS), { minLength: 1, maxLength: 30 }))
  .map(([set, beginnings]) => {
    let at = 0;
    const next = () => beginnings[at++ % beginnings.length] ?? '';
    const parsed = parseCardSet(beginTexts(set, next));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    return parsed.value;
  });

/** What a spreadsheet may do to a table between our writing and our reading: other signs, other quotes. */
const FORMATS = {
  json: async (set: CardSet) => readSet('set.json', writeCardSet(set)),
  csv: async (set: CardSet) => readSet('set.csv', writeCsv(set)),
  xlsx: async (set: CardSet) => readSet('set.xlsx', await writeWorkbook(set)),
} as const;

describe.each([
  ['json', 100],
  ['csv', 200],
  ['xlsx', 60],
] as const)('a set that is written as %s', (format, numRuns) => {
  const back = FORMATS[format];

  test(
    'comes back the same, whatever its texts begin with',
    () =>
      fc.assert(
        fc.asyncProperty(awkwardSet, async (set) => {
          expect(await back(set)).toEqual(set);
        }),
        { numRuns },
      ),
    30_000,
  );

  test('comes back the same with names that are equal, or equal to our own headers', async () => {
    const base = sampleSet();
    const names = ['Doen', 'doen', ' Doen ', 'Doen (2)', 'Overig', ',', '-'];
    const labels = ['Waarom', 'waarom', 'categorie', 'Voorkant', 'label(s)', 'kaart-id', '=1+1'];
    const set = {
      ...base,
      categories: names.map((name, at) => ({ ...base.categories[0], id: `c${at}`, name })),
      tags: names.map((name, at) => ({ id: `t${at}`, name })),
      sections: labels.map((label, at) => ({ ...base.sections[0], id: `s${at}`, label })),
      cards: names.map((_, at) => ({
        id: `k${at}`,
        category: `c${at}`,
        front: 'Dezelfde voorkant',
        back: { [`s${at}`]: 'Tekst' },
        tags: [`t${at}`, `t${(at + 1) % names.length}`],
      })),
    };
    const parsed = parseCardSet(set);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    expect(await back(parsed.value)).toEqual(parsed.value);
  });

  test('comes back the same with settings that fill more cells than there are cards', async () => {
    const base = sampleSet();
    const rules = Array.from({ length: 40 }, (_, at) => `${at} ${'é'.repeat(590)}`);
    const parsed = parseCardSet({ ...base, play: { ...base.play, rules } });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    expect(await back(parsed.value)).toEqual(parsed.value);
  });

  test('comes back the same with lists whose items have lines and dashes of their own', async () => {
    const base = sampleSet();
    const zo = ['- een', '• twee', 'drie\n\n• vier\n  vijf', '\nzes', '  zeven  ', '-', "'=1"];
    const cards = [{ ...base.cards[0], back: { zo } }];
    const parsed = parseCardSet({ ...base, cards });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    expect(await back(parsed.value)).toEqual(parsed.value);
  });
});

test('sets and cases come out of a zip as they went in', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyCardSet, { minLength: 1, maxLength: 3 }),
      anyCasus,
      async (sets, casus) => {
        const pieces = sets.map((set, at) => ({ name: `${at}.json`, body: writeCardSet(set) }));
        const bytes = writeZip([...pieces, { name: 'casus.json', body: writeCasus(casus) }]);
        const readings = await read('alles.zip', bytes);
        const contents = readings.map((one) =>
          one.status === 'set' ? one.set : one.status === 'casus' ? one.casus : one,
        );
        expect(contents).toEqual([...sets, casus]);
      },
    ),
    { numRuns: 40 },
  ));

test('any format that is made comes back the same, from a file and from a zip', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyFormatEdit, { maxLength: 20, size: 'max' }), async (edits) => {
      const draft = [...PHASES, ...edits].reduce(editFormat, newFormatDraft);
      const format = tidyFormat(draft.content);
      if (format === null) return;
      const text = writeFormat(format);
      const zip = writeZip([{ name: 'vorm.json', body: text }]);
      for (const readings of [await read('vorm.json', text), await read('vorm.zip', zip)]) {
        expect(readings).toMatchObject([{ status: 'format', stripped: 0 }]);
        expect(readings[0]?.status === 'format' && readings[0].format).toEqual(format);
      }
    }),
    { numRuns: 60 },
  ));

/** Texts with every sign and separator in the middle too. */
const splitTexts = fc
  .tuple(
    anyCardSet,
    fc.array(
      fc
        .array(fc.constantFrom(...';,|\t\n"\'=+-@＝－ ax', ',=', ',"=', ';\t+', '\n=', "|'-"), {
          minLength: 1,
          maxLength: 12,
        })
        .map((signs) => `x${signs.join('')}x `),
      { minLength: 1, maxLength: 30 },
    ),
  )
  .map(([set, beginnings]) => {
    let at = 0;
    const parsed = parseCardSet(beginTexts(set, () => beginnings[at++ % beginnings.length] ?? ''));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    return parsed.value;
  });

describe.each([';', ',', '\t', '|'])('a CSV that is opened by the separator %j', (delimiter) => {
  test.each([
    ['texts that begin with a sign', awkwardSet],
    ['texts with signs behind separators', splitTexts],
  ])('has no formula in it, with %s (fault 57)', (_, sets) =>
    fc.assert(
      fc.property(sets, (set) => {
        const { data } = Papa.parse<string[]>(writeCsv(set).slice(1), { delimiter });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        if (delimiter === ';') expect(data.length).toBeGreaterThan(set.cards.length);
      }),
    ),
  );
});

test('a CSV with signs behind separators comes back the same', () =>
  fc.assert(
    fc.asyncProperty(splitTexts, async (set) => {
      expect(await readSet('set.csv', writeCsv(set))).toEqual(set);
    }),
    { numRuns: 60 },
  ));

test('the front of the attack stays a text where the list separator is a comma (fault 57)', () => {
  const front = "Hallo,=cmd|'/C calc'!A0,";
  const base = sampleSet();
  const parsed = parseCardSet({ ...base, cards: [{ ...base.cards[0], front }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  const cells = Papa.parse<string[]>(writeCsv(parsed.value), { delimiter: ',' }).data.flat();
  expect(cells.filter((cell) => /^"*[=+\-@]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=cmd|'/C calc'!A0");
});
