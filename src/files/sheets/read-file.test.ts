import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyBackup } from '../arbitrary';
import { parseCardSet } from '../card-set';
import { sampleCasus, sampleSet } from '../sample-content';
import { writeCsv } from './csv';
import { tableOf } from './own-table';
import { readFile } from './read-file';
import type { FileReading, ReadChoices, SheetReading } from './reading';
import { writeWorkbook } from './workbook-out';

const read = (body: string | Uint8Array, choices: ReadChoices = {}, name = 'mijn_vragen-2.csv') =>
  readFile(
    { name, bytes: typeof body === 'string' ? strToU8(body) : body },
    choices,
    () => undefined,
  );

async function readSheet(
  body: string | Uint8Array,
  choices: ReadChoices = {},
): Promise<SheetReading> {
  const [first] = await read(body, choices);
  if (first?.status !== 'sheet') throw new Error(JSON.stringify(first));
  return first.reading;
}

const tell = (reading: FileReading | undefined) =>
  reading?.status === 'refused' ? reading.refusal : reading?.status;

const sample = () => {
  const set = parseCardSet(sampleSet());
  if (!set.ok) throw new Error('the sample is no set');
  return set.value;
};

const table = 'Soort;Vraag;Uitleg\nDenken;Wat zie je?;Kijk.\nDoen;Wat doe je?;Doe.\n';

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

describe('our own table, changed in a spreadsheet', () => {
  const csv = writeCsv(sample());
  const edit = (from: string | RegExp, to: string) => readSheet(csv.replace(from, to));

  test('takes a new card, a new category, a new section and a new label', async () => {
    const [header, ...rows] = csv.trimEnd().split('\r\n');
    const added = 'Nieuw;Wat is er nieuw?;;;vers, Goed;;;Erbij';
    const { set, notes } = await readSheet(
      [`${header};Extra`, ...rows.map((row) => `${row};`), added].join('\r\n'),
    );
    expect(notes).toEqual([]);
    expect(set?.title).toBe('Proef');
    expect(set?.categories.map(({ name }) => name)).toEqual(['Doen', 'Nieuw']);
    expect(set?.sections.map(({ label }) => label)).toEqual(['Waarom', 'Zo kan het', 'Extra']);
    expect(set?.cards.map(({ id }) => id)).toEqual(['een', 'wat-is-er-nieuw']);
    expect(set?.cards[1]).toMatchObject({
      category: 'nieuw',
      tags: ['vers', 'goed'],
      back: { extra: 'Erbij' },
    });
  });

  test('knows a card whose text was changed, and takes a copied row for another card', async () => {
    const row = csv.split('\r\n')[1] ?? '';
    const { set, notes } = await edit('Doe iets', 'Doe iets anders');
    expect(set?.cards).toMatchObject([{ id: 'een', front: 'Doe iets anders' }]);
    expect(notes).toEqual([]);
    const copied = await readSheet(`${csv}${row}\r\n`);
    expect(copied.set?.cards.map(({ id }) => id)).toEqual(['een', 'doe-iets']);
    expect(copied.notes).toMatchObject([{ row: 3, problem: 'double', outcome: 'kept' }]);
  });

  test('survives columns in another order and rows that were sorted', async () => {
    const rows = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
    const turned = rows.map((row) =>
      (row.match(/"(?:[^"]|"")*"|[^;]+|(?<=;)(?=;|$)/g) ?? []).reverse(),
    );
    const [header, ...cards] = turned.map((row) => row.join(';'));
    expect((await readSheet([header, ...cards].join('\n'))).set).toEqual(sample());
  });

  test.each([
    ['broken', /""play"":/, '""spel"":'],
    ['written over', /"1\/1' [^\r]*"/, 'weg ermee'],
  ])('is read without its settings where those are %s, and says so', async (_, from, to) => {
    const { set, notes } = await edit(from, to);
    expect(notes).toMatchObject([{ row: 2, problem: 'settings', outcome: 'changed' }]);
    expect(set?.cards).toMatchObject([{ id: 'een', front: 'Doe iets' }]);
    expect(set?.sections.map(({ label }) => label)).toEqual(['Waarom', 'Zo kan het']);
  });

  test('needs no settings', async () => {
    const { set, notes } = await edit(/;"1\/1' [^\r]*"/, ';');
    expect(notes).toEqual([]);
    expect(set?.cards).toMatchObject([{ id: 'een', front: 'Doe iets', tags: ['goed'] }]);
  });

  test('keeps a text that begins as a guarded formula, whichever program saved it', async () => {
    const set = { ...sample(), cards: sample().cards.map((card) => ({ ...card, front: "'=1+1" })) };
    expect((await readSheet(writeCsv(set))).set?.cards[0]?.front).toBe("'=1+1");
    expect((await readSheet(await writeWorkbook(set))).set?.cards[0]?.front).toBe("'=1+1");
  });
});

describe('our own table, saved by another program', () => {
  test('keeps its apostrophes when no guards were put there', async () => {
    const cards = sample().cards.map((card) => ({ ...card, front: "'=1+1" }));
    const text = tableOf({ ...sample(), cards })
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
      .join('\n');
    expect((await readSheet(text)).set?.cards[0]?.front).toBe("'=1+1");
  });

  test('keeps its settings when letters were lost on the way', async () => {
    const set = { ...sample(), title: '漢 én ș' };
    const latin = Uint8Array.from(writeCsv(set).replace('\uFEFF', ''), (sign) =>
      sign === '•' ? 0x95 : Math.min(sign.charCodeAt(0), 0xff),
    );
    expect((await readSheet(latin)).set).toEqual(set);
  });

  test('is not taken for a bank statement, whatever is on its cards', async () => {
    const labels = ['Datum', 'IBAN', 'Tegenrekening', 'Bedrag', 'Saldo'];
    const sections = labels.map((label, at) => ({
      ...{ id: `s${at}`, label, kind: 'text' as const, reveal: 'with-back' as const },
    }));
    const back = { s0: '1-2-2024', s1: 'NL91ABNA0417164300', s3: '12,50' };
    const cards = Array.from({ length: 5 }, (_, at) => ({
      ...{ id: `k${at}`, category: 'doen', front: 'Betaald', back, tags: [] },
    }));
    const set = { ...sample(), sections, cards };
    expect((await readSheet(writeCsv(set))).set).toEqual(set);
  });

  test('keeps spaces round a text in every program: its cells say so', async () => {
    const sheet = unzipSync(await writeWorkbook(sample()))['xl/worksheets/sheet1.xml'];
    const texts = strFromU8(sheet ?? new Uint8Array()).match(/<t[ >][^>]*/g) ?? [];
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.every((text) => text.includes('xml:space="preserve"'))).toBe(true);
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

describe('whatever is handed in', () => {
  const isSound = (readings: readonly FileReading[]) => {
    for (const one of readings) {
      const set = one.status === 'set' ? one.set : one.status === 'sheet' ? one.reading.set : null;
      if (set !== null) expect(parseCardSet(set)).toEqual({ ok: true, value: set });
    }
  };
  const settled = async (bytes: Uint8Array, choices: ReadChoices = {}) =>
    isSound(await readFile({ name: 'x', bytes }, choices, () => undefined));

  const originals = async () => [
    strToU8(writeCsv(sample())),
    await writeWorkbook(sample()),
    strToU8(JSON.stringify(sampleSet())),
    zipSync({ 'a.csv': strToU8(table), 'b.json': strToU8(JSON.stringify(sampleSet())) }),
    strToU8('# Denken\n- Wat?\n  - En?\n'),
    strToU8('#separator:tab\n#html:true\nWat?\t<b>Zo</b>\n'),
  ];

  test('bytes give a reading and no error', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => settled(bytes))));

  test('files that were cut off or damaged give a reading and no error', async () => {
    const files = await originals();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
        async (file, end, flips) => {
          const bytes = file.slice(0, 1 + (end % file.length));
          for (const [at, value] of flips) bytes[at % bytes.length] = value;
          await settled(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('JSON of any shape gives a reading and no error', () =>
    fc.assert(fc.asyncProperty(fc.json(), (json) => settled(strToU8(json)))));

  test('a table with any texts, read in any way, gives a sound set or none', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        'Vraag',
        'voorkant',
        'Soort',
        'constructor',
        '__proto__',
        'data:image/png,',
        '- a\n- b',
        "'=1",
      ),
      fc.constantFrom(
        'instellingen (laat staan)',
        "1/1' {}",
        '1/2 {',
        'foto',
        'kaart-id',
        '\u202E',
        '<li>',
      ),
    );
    const role = fc.oneof(
      fc
        .constantFrom(...(['front', 'category', 'tags', 'id', 'settings', 'ignore'] as const))
        .map((as) => ({ as })),
      cell.map((label) => ({ as: 'section' as const, label })),
    );
    const choices = fc.record(
      {
        headerRow: fc.option(fc.nat({ max: 4 })),
        columns: fc.array(role, { maxLength: 5 }),
        title: cell,
      },
      { requiredKeys: [] },
    );
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
        choices,
        async (rows, chosen) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
            .join('\n');
          await settled(strToU8(text), { ...chosen, layout: 'table', delimiter: ';' });
        },
      ),
      { numRuns: 300 },
    );
  });
});
