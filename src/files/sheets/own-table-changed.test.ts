import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv';
import { tableOf } from './own-table';
import { readSheet, sample } from './testing/readings';
import { writeWorkbook } from './workbook-out';

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
