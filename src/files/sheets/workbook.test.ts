import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { OUT_LIMIT } from './limits';
import { readFile } from './read-file';
import { readWorkbook } from './workbook';

// What fflate would start a worker with: the page's policy forbids the kind it makes in a browser.
const started = vi.hoisted(() => {
  const count = { workers: 0 };
  const threads = process.getBuiltinModule('node:worker_threads');
  threads.Worker = class extends threads.Worker {
    constructor(...given: ConstructorParameters<typeof threads.Worker>) {
      count.workers += 1;
      super(...given);
    }
  };
  return count;
});

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const change = (name: string, part: string, edit: (xml: string) => string) => {
  const files = unzipSync(open(name));
  return zipSync({ ...files, [part]: strToU8(edit(new TextDecoder().decode(files[part]))) });
};

const SHEET = 'xl/worksheets/sheet1.xml';

describe('reading a workbook', () => {
  it('reads the first sheet that write-excel-file wrote', async () => {
    expect(await readWorkbook(open('two-sheets.xlsx'))).toEqual({
      ok: true,
      value: {
        sheets: ['Kaarten', 'Tweede blad'],
        sheet: 'Kaarten',
        rows: [
          ['categorie', 'voorkant', 'datum'],
          ['Luisteren', 'Vraag door\nen wacht', '1-3-2024'],
          ['Samen doen', 'Één 😀 <b>', ''],
        ],
        cut: [],
      },
    });
  });

  it('reads the sheet that is asked for, and the first when there is no such sheet', async () => {
    expect(await readWorkbook(open('two-sheets.xlsx'), 'Tweede blad')).toMatchObject({
      value: { sheet: 'Tweede blad', rows: [['vraag'], ['12,5'], ['WAAR']] },
    });
    expect(await readWorkbook(open('two-sheets.xlsx'), 'Weg')).toMatchObject({
      value: { sheet: 'Kaarten' },
    });
  });

  it('skips charts, hidden and empty sheets, and gives cells as a sheet shows them', async () => {
    expect(await readWorkbook(open('by-hand.xlsx'))).toEqual({
      ok: true,
      value: {
        sheets: ['Leeg', 'Kaarten & meer', 'Oud'],
        sheet: 'Kaarten & meer',
        rows: [
          ['voorkant', ' waarom ', '', '', '', ''],
          ['', '', '', '', '', ''],
          ['0,3', '1-3-2024', 'WAAR', 'uitkomst', '', '1-3-2024 13.30'],
        ],
        cut: [3, 900_000],
      },
    });
  });

  it('reads a hidden or empty sheet when a person points at it', async () => {
    expect(await readWorkbook(open('by-hand.xlsx'), 'Oud')).toMatchObject({
      value: { rows: [['oud']] },
    });
    expect(await readWorkbook(open('by-hand.xlsx'), 'Leeg')).toMatchObject({
      value: { sheet: 'Leeg', rows: [] },
    });
  });

  it('does not fill the memory for a row number that someone made up', async () => {
    const far = change('by-hand.xlsx', SHEET, (xml) => xml.replaceAll('900000', '4000000000'));
    expect(await readWorkbook(far)).toMatchObject({ ok: true, value: { cut: [3, 4_000_000_000] } });
  });

  it('tells by row what lay too far away to come in', async () => {
    const file = { name: 'kaarten.xlsx', bytes: open('by-hand.xlsx') };
    const [reading] = await readFile(file, {}, () => undefined);
    const notes = reading?.status === 'sheet' ? reading.reading.notes : [];
    expect(notes.map(({ row, problem, outcome }) => ({ row, problem, outcome }))).toEqual(
      expect.arrayContaining([
        { row: 3, problem: 'too-many-cells', outcome: 'changed' },
        { row: 900_000, problem: 'over-limit', outcome: 'left-out' },
      ]),
    );
  });

  it('starts no worker, however big a sheet is', async () => {
    const rows = Array.from(
      { length: 8000 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>Vraag ${at} over van alles</t></is></c></row>`,
    );
    const big = change('by-hand.xlsx', SHEET, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows.join('')}</sheetData>`),
    );
    const read = await readWorkbook(big);
    expect(read.ok && read.value.rows.length).toBe(8000);
    expect(started.workers).toBe(0);
  });

  it('counts what comes out of it (fault 19)', async () => {
    expect(await readWorkbook(open('bomb.xlsx'))).toEqual({
      ok: false,
      refusal: { kind: 'zip-too-big', limit: OUT_LIMIT, of: 'bytes' },
    });
  });

  it('says that a workbook is damaged', async () => {
    const whole = open('by-hand.xlsx');
    const damaged = { ok: false, refusal: { kind: 'damaged' } };
    expect(await readWorkbook(whole.subarray(0, whole.length / 2))).toEqual(damaged);
    const broken = change('by-hand.xlsx', SHEET, (xml) => xml.replace('r="B1"', 'r="A1"'));
    expect(await readWorkbook(broken, 'Kaarten & meer')).toEqual(damaged);
    expect(await readWorkbook(open('sets.zip'))).toEqual(damaged);
  });
});
