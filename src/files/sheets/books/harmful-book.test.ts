import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUT_LIMIT } from '../limits';
import { readBook } from './read-book';
import { listCards, listNotes, makeXlsx, readBookFile, sheetData } from './testing/make-book';

const older = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

const parts = (bytes: Uint8Array) => {
  const read = readBook(bytes, 'xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.parts;
};
const one = (xml: string, other: Readonly<Record<string, string>> = {}) =>
  makeXlsx([{ name: 'Blad1', xml }], other);
const text = (words: string) => `<is><t>${words}</t></is>`;

describe('a workbook that was made to do harm (fault 56)', () => {
  const cell = (address: string) => `<c r="${address}" t="inlineStr">${text('x')}</c>`;
  const rest = `<row r="5">${cell('A5')}</row>`;

  it.each([
    ['a row without a number, a cell far away', `<row>${cell('A99999999')}</row>`],
    ['a row number behind an entity', `<row r="&#57;9999999">${cell('A1')}</row>`],
    ['a minus', `<row r="1">${cell('ZZZZZZZZZ-1')}</row>`],
    ['ten letters', `<row r="1">${cell('AAAAAAAAAA1')}</row>`],
    ['small letters', `<row r="1">${cell('zzzzzz1')}</row>`],
    ['a letter behind an entity', `<row r="1">${cell('&#90;ZZZZZ1')}</row>`],
    [
      'a sign in an attribute before it',
      `<row r="1"><c x=">" r="ZZZZZ9" t="inlineStr">${text('x')}</c></row>`,
    ],
    [
      'a prefix with a dash',
      `<x-y:row r="1"><x-y:c r="ZZZ9999999" t="inlineStr">${text('x')}</x-y:c></x-y:row>`,
    ],
    ['the last cell there is', `<row r="1048576">${cell('XFD1048576')}</row>`],
    ['no row at all', `<row r="0">${cell('A0')}</row>`],
  ])('gives %s away, and keeps the rest', (_, row) => {
    const begun = performance.now();
    const [part] = parts(one(`<sheetData>${row}${rest}</sheetData>`));
    expect(part?.rows[4]).toEqual(['x']);
    expect(part?.rows.length).toBe(5);
    expect(part?.marks.map(({ what }) => what)).toEqual(['far']);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  /** A small table, as someone would hand it in, with something harmful beside it. */
  const table = sheetData([
    ['Categorie', 'Voorkant', 'Waarom'],
    ['Denken', 'Wat zie je?', ''],
    ['Doen', 'Wat doe je?', ''],
  ]);
  const merges = (refs: readonly string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

  it.each([
    ['a merge over the whole sheet', `${table}${merges(['E1:XFD1048576'])}`],
    ['a merge beyond the sheet', `${table}${merges(['B1:ZZZZZZ9', 'B1:AAAAAAAAAA99999999999'])}`],
    ['a merge that is turned round', `${table}${merges(['XFD1048576:A1', 'C0:A-1', ':', 'A1'])}`],
    [
      'thousands of merges',
      `${table}${merges(Array.from({ length: 20_000 }, (_, at) => `E9:XFD${at + 9}`))}`,
    ],
    [
      'hidden columns without end',
      `<cols><col min="5" max="999999999" hidden="1"/></cols>${table}`,
    ],
    ['hidden columns backwards', `<cols><col min="9999999" max="-5" hidden="1"/></cols>${table}`],
    ['a size it does not have', `<dimension ref="A1:ZZZZZZZ999999999"/>${table}`],
    [
      'a text that is in no list',
      table.replace(
        '</sheetData>',
        '<row r="4"><c r="B4" t="s"><v>999999999</v></c></row></sheetData>',
      ),
    ],
    [
      'a look that is in no list',
      table.replace(
        '</sheetData>',
        '<row r="4"><c r="B4" s="999999999"><v>1e308</v></c></row></sheetData>',
      ),
    ],
  ])('ends at once with %s, and reads the cards (fault 56)', async (_, xml) => {
    const begun = performance.now();
    const reading = await readBookFile(one(xml));
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(listCards(reading).join()).toContain('Wat doe je?');
  });

  it('has no more places than fit, however its rows are drawn out', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `<row>${cell(`GR${at + 1}`)}</row>`);
    const [part] = parts(one(`<sheetData>${rows.join('')}</sheetData>`));
    const places = part?.rows.reduce((sum, row) => sum + row.length, 0) ?? 0;
    expect(places).toBeLessThanOrEqual(1_000_000);
    expect(part?.marks.length).toBeGreaterThan(10_000);
  });

  it('tells by row what lay too far away to come in', async () => {
    const reading = await readBookFile(older('by-hand.xlsx'));
    expect(listNotes(reading)).toEqual(
      expect.arrayContaining(['3 too-many-cells changed', '900000 over-limit left-out']),
    );
  });

  it('is refused where it grows too big (fault 19), is cut off, or is no XML', async () => {
    expect(readBook(older('bomb.xlsx'), 'xlsx')).toEqual({
      ok: false,
      refusal: { kind: 'zip-too-big', limit: OUT_LIMIT, of: 'bytes' },
    });
    const damaged = { ok: false, refusal: { kind: 'damaged' } };
    const whole = older('by-hand.xlsx');
    expect(readBook(whole.subarray(0, whole.length / 2), 'xlsx')).toEqual(damaged);
    expect(readBook(older('sets.zip'), 'xlsx')).toEqual(damaged);
    for (const broken of ['<sheetData><row>', '<sheetData></row>', '<sheetData a=b/>', '<']) {
      expect(readBook(one(broken), 'xlsx')).toEqual(damaged);
    }
    const twice = `<sheetData><row>${cell('A1')}${cell('A1')}</row></sheetData>`;
    expect(readBook(one(twice), 'xlsx')).toEqual(damaged);
    const deep = `<sheetData>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</sheetData>`;
    expect(readBook(one(deep), 'xlsx')).toEqual(damaged);
  });
});
