import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyBackup } from '../arbitrary';
import { parseCardSet } from '../card-set';
import { sampleCasus, sampleSet } from '../sample-content';
import { writeCsv } from './csv';
import { readFile } from './read-file';
import { read, readSheet, table, tell } from './testing/readings';
import { writeWorkbook } from './workbook-out';

describe('what a file is taken for', () => {
  test('is told with all that was guessed', async () => {
    expect(await readSheet(`Onze vragen\n${table}`)).toMatchObject({
      source: 'text',
      encoding: 'utf-8',
      layout: 'table',
      delimiter: ';',
      headerRow: 1,
      rows: 2,
      notes: [],
      columns: [
        { header: 'Soort', role: { as: 'category' }, samples: ['Denken', 'Doen'] },
        { header: 'Vraag', role: { as: 'front' } },
        { header: 'Uitleg', role: { as: 'section', label: 'Uitleg' } },
      ],
      set: { title: 'Mijn vragen 2' },
    });
  });

  test('can be put right, each guess by itself', async () => {
    const header = await readSheet(table, { headerRow: null });
    expect(header.set?.cards).toHaveLength(3);
    const columns = [{ as: 'ignore' }, { as: 'section', label: 'Vraag' }, { as: 'front' }] as const;
    const turned = await readSheet(table, { columns, title: 'Anders' });
    expect(turned.set).toMatchObject({ title: 'Anders' });
    expect(turned.set?.cards.map(({ front }) => front)).toEqual(['Kijk.', 'Doe.']);
    const comma = await readSheet(table, { delimiter: ',', headerRow: null });
    expect(comma.set?.cards[1]?.front).toBe('Denken;Wat zie je?;Kijk.');
    const lines = await readSheet(table, { layout: 'lines' });
    expect(lines).toMatchObject({ layout: 'lines', delimiter: null });
    const bytes = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x3f, 0x0a, 0x57, 0x61, 0x74, 0x3f]);
    expect((await readSheet(bytes)).set?.cards[0]?.front).toBe('Café?');
    expect((await readSheet(bytes, { encoding: 'utf-8' })).set?.cards[0]?.front).toBe('Caf�?');
  });

  test('is told when nothing of it becomes a card', async () => {
    const columns = [{ as: 'ignore' }, { as: 'ignore' }, { as: 'ignore' }] as const;
    const reading = await readSheet(table, { columns });
    expect(reading.set).toBeNull();
    expect(reading.notes.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('counts the HTML that became text, and the hidden characters', async () => {
    const reading = await readSheet('Vraag\n<b>Wat</b> zie je?\nHoe\u202E gaat\u200B het?\n');
    expect(reading).toMatchObject({ html: 1, stripped: 2 });
    expect(reading.set?.cards.map(({ front }) => front)).toEqual(['Wat zie je?', 'Hoe gaat het?']);
  });

  test('names the row of every letter that could not be read well (fault 39)', async () => {
    const file = readFileSync(new URL('./fixtures/stray-byte.csv', import.meta.url));
    const guessed = await readSheet(new Uint8Array(file));
    expect(guessed.set?.cards.map(({ front }) => front)[0]).toBe(
      'Welke emotiën zie je bij de clïent?',
    );
    expect(guessed.set?.cards[2]?.front).toBe('Wat is ’t eerste dat je doet?');
    const note = { row: 4, problem: 'odd-letter', outcome: 'changed' };
    expect(guessed).toMatchObject({ encoding: 'utf-8', notes: [note], stripped: 0 });
    const chosen = await readSheet(new Uint8Array(file), { encoding: 'utf-8' });
    expect(chosen.notes).toMatchObject([note]);
    expect(chosen.set?.cards[2]?.front).toContain('\uFFFD');
  });

  test('names a quote that was never closed, by its row', async () => {
    const { notes } = await readSheet('Soort;Vraag\nA;"Wat zie je?\nA;Wat doe je?\nA;Hoe dan?\n');
    expect(notes).toMatchObject([{ row: 2, problem: 'open-quote', outcome: 'kept' }]);
  });

  test.each([
    ['an empty file', '', { kind: 'empty' }],
    ['only blank lines', ' \n\n\t\n', { kind: 'no-rows' }],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0]),
      { kind: 'looks-like', what: 'image' },
    ],
    [
      'a project of another tool',
      '{"name":"x","version":"1"}',
      { kind: 'looks-like', what: 'other-tool' },
    ],
    ['a broken set', '{"format":"kaartenset"', { kind: 'cut-off' }],
    [
      'a set of later',
      '{"format":"kaartenset","formatVersion":2}',
      { kind: 'newer-version', version: 2 },
    ],
    [
      'too much text',
      'Wat?\n'.repeat(1_100_000),
      { kind: 'too-big', bytes: 5_500_000, limit: 5 * 1024 * 1024 },
    ],
  ])('%s is refused by name', async (_, body, refusal) => {
    expect(tell((await read(body))[0])).toEqual(refusal);
  });

  test('our own files are recognised by what is in them', async () => {
    expect(tell((await read(JSON.stringify(sampleSet()), {}, 'foto.png'))[0])).toBe('set');
    expect(tell((await read(JSON.stringify(sampleCasus())))[0])).toBe('casus');
    const [backup] = fc.sample(anyBackup, { numRuns: 1, seed: 1 });
    expect(tell((await read(JSON.stringify(backup)))[0])).toBe('conversation');
  });
});

describe('a zip', () => {
  const zip = zipSync({
    'set.json': strToU8(JSON.stringify(sampleSet())),
    'map/vragen.csv': strToU8(table),
    'foto.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa]),
  });

  test('gives a reading for each file in it', async () => {
    const readings = await read(zip);
    expect(readings.map((one) => [one.name, one.status])).toEqual([
      ['set.json', 'set'],
      ['vragen.csv', 'sheet'],
      ['foto.png', 'refused'],
    ]);
  });

  test('can have one of its files read again, with other choices', async () => {
    const readings = await read(zip, { entry: 'vragen.csv', headerRow: null });
    expect(readings).toMatchObject([{ name: 'vragen.csv', reading: { headerRow: null } }]);
  });
});

test('rows beyond the most that is read are counted and told of', async () => {
  const { rows, notes } = await readSheet('Wat?\n'.repeat(20_010));
  expect(rows).toBe(20_010);
  expect(notes[notes.length - 1]).toMatchObject({ row: 20_001, problem: 'over-limit' });
});

test('what breaks in a way that nobody thought of is a refusal', async () => {
  const broken = { name: 'a.csv', bytes: undefined as unknown as Uint8Array };
  expect(await readFile(broken, {}, () => undefined)).toEqual([
    { name: 'a.csv', status: 'refused', refusal: { kind: 'damaged' } },
  ]);
});

test('the sets that come with the app come back from CSV and Excel', async () => {
  for (const name of readdirSync('cards').filter((one) => !one.includes('schema'))) {
    const set = parseCardSet(JSON.parse(readFileSync(`cards/${name}`, 'utf8')));
    if (!set.ok) throw new Error(name);
    expect((await readSheet(writeCsv(set.value))).set).toEqual(set.value);
    expect((await readSheet(await writeWorkbook(set.value))).set).toEqual(set.value);
  }
});

test('five thousand rows become five thousand cards', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `Soort ${at % 7};"Wat is\nvraag ${at}?"`);
  const { set, notes } = await readSheet(['Soort;Vraag', ...rows].join('\n'));
  expect(set?.cards).toHaveLength(5000);
  expect(notes).toEqual([]);
});

test('reading is called off by what hears of its progress', async () => {
  const parts: number[] = [];
  const reading = readFile({ name: 'a.csv', bytes: strToU8(table) }, {}, (part) => {
    parts.push(part);
    if (part >= 0.5) throw new Error('called off');
  });
  await expect(reading).rejects.toThrow('called off');
  expect(parts).toEqual([0, 0.1, 0.5]);
});
