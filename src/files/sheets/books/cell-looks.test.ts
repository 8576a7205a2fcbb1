import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBook } from './read-book';
import { listNotes, makeXlsx, readBookFile } from './testing/make-book';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const parts = (bytes: Uint8Array) => {
  const read = readBook(bytes, 'xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.parts;
};
const rowsOf = (bytes: Uint8Array, at = 0) => parts(bytes)[at]?.rows;
const one = (xml: string, other: Readonly<Record<string, string>> = {}) =>
  makeXlsx([{ name: 'Blad1', xml }], other);
const text = (words: string) => `<is><t>${words}</t></is>`;

describe('how cells look (fault 38)', () => {
  it('comes along: per cent, leading zeros; and dates are told of', async () => {
    const reading = await readBookFile(open('formats.xlsx'));
    expect(reading.set?.cards[0]?.back).toMatchObject({ 'hoe-zeker': '80 %', duur: '1-feb' });
    expect(Object.values(reading.set?.cards[0]?.back ?? {})).toContain('007');
    expect(listNotes(reading)).toEqual(['2 date kept', '3 date kept']);
  });

  const styled = (code: string, value: string) => {
    const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const styles = `<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const xml = `<sheetData><row><c><v>${value}</v></c></row></sheetData>`;
    return rowsOf(one(xml, { 'xl/styles.xml': styles }))?.[0]?.[0];
  };

  it.each([
    ['General', '0.30000000000000004', '0,3'],
    ['0%', '0.8', '80 %'],
    ['0.0%', '0.125', '12,5 %'],
    ['000', '7', '007'],
    ['0000', '-7', '-0007'],
    ['#,##0.00', '1234567.5', '1.234.567,50'],
    ['0.0#', '1.5', '1,5'],
    ['"€" #,##0.00', '5', '€ 5,00'],
    ['[$€-413] 0', '5', '€ 5'],
    ['0" min"', '5', '5 min'],
    ['0\\ \\m', '5', '5 m'],
    ['0;(0)', '-5', '(5)'],
    ['# ?/?', '0.5', '0,5'],
    ['0.00E+00', '1234', '1234'],
    ['@', '7', '7'],
    ['dd-mm-yyyy', '45352', '1-3-2024'],
    ['[$-413]d mmmm yyyy;@', '45352', '1-3-2024'],
    ['d-mmm', '46054', '1-feb'],
    ['mmm-yy', '46054', 'feb 2026'],
    ['d/m', '46054', '1-2'],
    ['h:mm', '0.5625', '13.30'],
    ['[h]:mm', '1.5', '36.00'],
    ['mm:ss', '0.0007175925925925926', '0.01.02'],
    ['yyyy-mm-dd hh:mm', '45352.5625', '1-3-2024 13.30'],
    ['d-m-yyyy', '1', '1-1-1900'],
    ['d-m-yyyy', '1e300', ''],
  ])('%s shows %s as %s', (code, value, shown) => {
    expect(styled(code, value)).toBe(shown);
  });

  it('counts days as a workbook of an old Mac does', () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const files = unzipSync(
      one('<sheetData><row><c><v>0</v></c><c><v>43890</v></c></row></sheetData>', {
        'xl/styles.xml': styles,
      }),
    );
    const workbook = new TextDecoder().decode(files['xl/workbook.xml']);
    const old = workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(rowsOf(zipSync({ ...files, 'xl/workbook.xml': strToU8(old) }))).toEqual([
      ['1-1-1904', '1-3-2024'],
    ]);
  });

  it('leaves a formula that failed empty and tells of it; yes and no are words', async () => {
    const xml = `<sheetData><row><c t="inlineStr">${text('Vraag')}</c><c t="inlineStr">${text('Klopt')}</c><c t="inlineStr">${text('Som')}</c></row><row><c t="inlineStr">${text('Wat zie je?')}</c><c t="b"><v>1</v></c><c t="e"><f>A9</f><v>#N/A</v></c></row><row><c t="inlineStr">${text('Wat doe je?')}</c><c t="b"><v>0</v></c><c t="str"><f>1</f><v>acht</v></c></row></sheetData>`;
    const reading = await readBookFile(one(xml));
    expect(reading.set?.cards.map(({ back }) => back)).toEqual([
      { klopt: 'WAAR' },
      { klopt: 'ONWAAR', som: 'acht' },
    ]);
    expect(listNotes(reading)).toEqual(['2 cell-error changed']);
  });
});
