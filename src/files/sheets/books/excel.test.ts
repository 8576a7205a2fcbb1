import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBook } from './read-book';
import {
  listCards,
  listNotes,
  makeXlsx,
  readAll,
  readBookFile,
  sheetData,
} from './testing/make-book';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const older = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

const parts = (bytes: Uint8Array) => {
  const read = readBook(bytes, 'xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.parts;
};
const rowsOf = (bytes: Uint8Array, at = 0) => parts(bytes)[at]?.rows;
const one = (xml: string, other: Readonly<Record<string, string>> = {}) =>
  makeXlsx([{ name: 'Blad1', xml }], other);
const text = (words: string) => `<is><t>${words}</t></is>`;

describe('what a workbook may leave out (fault 38)', () => {
  it('is where its cells are, its styles and its shared texts; an empty cell keeps its place', async () => {
    const reading = await readBookFile(open('no-addresses.xlsx'));
    expect(listCards(reading)).toEqual([
      'Denken: Wat weet je zeker?',
      'Overig: Wat neem je aan?',
      'Doen: Wat doe je morgen?',
    ]);
    expect(listNotes(reading)).toEqual(['3 no-category changed']);
    expect(reading.set?.cards[1]?.back).toEqual({ 'verdiepende-vraag': 'Van wie heb je dat?' });
  });

  it('is an address here and there', () => {
    const xml = `<sheetData><row><c t="inlineStr">${text('a')}</c><c r="C1" t="inlineStr">${text('c')}</c><c t="inlineStr">${text('d')}</c></row><row r="4"><c t="inlineStr">${text('e')}</c></row><row><c t="inlineStr">${text('f')}</c></row></sheetData>`;
    expect(rowsOf(one(xml))).toEqual([['a', '', 'c', 'd'], [], [], ['e'], ['f']]);
  });

  it('is a type, a style that exists, a shared text that exists', () => {
    const xml =
      '<sheetData><row><c><v>7</v></c><c s="99"><v>0.5</v></c><c t="s"><v>99</v></c><c t="n"><v>1e3</v></c></row></sheetData>';
    expect(rowsOf(one(xml))).toEqual([['7', '0,5', '', '1000']]);
  });

  it('is what others write: a prefix, whole paths, other names and slashes, a second name for the workbook', () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>a &amp; b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const files = {
      '_rels/.rels':
        '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/workbook2.xml"/></Relationships>',
      'xl/workbook2.xml':
        '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet r:id="r7" name="Blad"/></x:sheets></x:workbook>',
      'xl/_rels/workbook2.xml.rels':
        '<Relationships><Relationship Id="r7" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/Sheet1.xml"/></Relationships>',
      'xl\\Worksheets\\sheet1.xml': sheet,
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
    );
    expect(rowsOf(bytes)).toEqual([['a & b']]);
  });

  it('is nothing that Google, LibreOffice and Numbers write: shared texts in runs, and how they are pronounced', () => {
    const strings =
      '<sst xmlns="m"><si><t>Vraag</t></si><si><r><rPr><b/></rPr><t>Wat </t></r><r><t xml:space="preserve">zie je?</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si><si><t>twee_x000D_\nregels</t></si><si/></sst>';
    const xml =
      '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="s"><v>2</v></c></row></sheetData>';
    expect(rowsOf(one(xml, { 'xl/sharedStrings.xml': strings }))).toEqual([
      ['Vraag'],
      ['Wat zie je?', '', 'twee\r\nregels'],
    ]);
  });
});

describe('merged cells (fault 38)', () => {
  const merged = (rows: readonly (readonly string[])[], ...refs: readonly string[]) =>
    one(
      `${sheetData(rows)}<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    );

  it('count for each of their rows', async () => {
    const reading = await readBookFile(open('merged.xlsx'));
    expect(listCards(reading)).toEqual([
      'Denken: Wat weet je zeker?',
      'Denken: Wat neem je aan?',
      'Voelen: Wat raakt je?',
      'Voelen: Wat maakt je stil?',
      'Doen: Wat doe je morgen?',
    ]);
    expect(reading.notes).toEqual([]);
    expect(reading.blanks).toBeNull();
  });

  it('are one front with all that stands beside it on its back', async () => {
    const rows = [
      ['Vraag', 'Uitleg'],
      ['Wat zie je?', 'Kijk eerst.'],
      ['', 'Noem dan.'],
      ['Wat doe je?', 'Doe.'],
    ];
    const reading = await readBookFile(merged(rows, 'A2:A3'));
    expect(reading.set?.cards.map(({ back, front }) => [front, back])).toEqual([
      ['Wat zie je?', { uitleg: 'Kijk eerst.\nNoem dan.' }],
      ['Wat doe je?', { uitleg: 'Doe.' }],
    ]);
    expect(reading.notes).toEqual([]);
  });

  it('in the header name each of their columns, also over two rows', async () => {
    const rows = [
      ['Categorie', 'Voorkant', 'Verdieping', ''],
      ['Denken', 'Wat zie je?', 'En verder?', 'En dan?'],
      ['Doen', 'Wat doe je?', 'Waarom?', 'Hoe?'],
    ];
    const wide = await readBookFile(merged(rows, 'C1:D1'));
    expect(wide.columns[3]).toMatchObject({ header: 'Verdieping', role: { as: 'section' } });
    const deep = [
      ['Categorie', 'Kaart', ''],
      ['', 'Voorkant', 'Uitleg'],
      ['Denken', 'Wat zie je?', 'Kijk.'],
      ['Doen', 'Wat doe je?', 'Doe.'],
    ];
    const reading = await readBookFile(merged(deep, 'A1:A2', 'B1:C1'));
    expect(reading.headerRow).toBe(1);
    expect(listCards(reading)).toEqual(['Denken: Wat zie je?', 'Doen: Wat doe je?']);
  });

  it('over a whole row are headings, and a title above all of it is none', async () => {
    const rows = [
      ['Onze vragen', ''],
      ['Vraag', 'Uitleg'],
      ['DENKEN', ''],
      ['Wat zie je?', 'Kijk.'],
      ['Wat weet je?', 'Zoek.'],
      ['DOEN', ''],
      ['Wat doe je?', 'Doe.'],
    ];
    const reading = await readBookFile(merged(rows, 'A1:B1', 'A3:B3', 'A6:B6'));
    expect(listCards(reading)).toEqual([
      'DENKEN: Wat zie je?',
      'DENKEN: Wat weet je?',
      'DOEN: Wat doe je?',
    ]);
  });

  it('that overlap, lie outside or cover everything fill nothing without end', () => {
    const many = Array.from({ length: 500 }, () => 'A1:XFD1048576');
    const read = readBook(
      merged(
        [
          ['a', 'b'],
          ['', 'c'],
        ],
        ...many,
        'A0:B2',
        'b1:c2',
      ),
      'xlsx',
    );
    expect(read.ok).toBe(true);
  });
});

describe('what can’t come along', () => {
  it('is counted: pictures and remarks', async () => {
    const bytes = one(sheetData([['Vraag'], ['Wat zie je?']]), {
      'xl/media/image1.png': 'x',
      'xl/media/image2.jpeg': 'x',
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A1"><text/></comment></commentList></comments>',
    });
    expect((await readBookFile(bytes)).book).toMatchObject({ pictures: 2, comments: 1 });
  });
});

describe('the workbooks of before', () => {
  it('are read as they were', async () => {
    expect(parts(older('two-sheets.xlsx')).map(({ name, rows }) => [name, rows])).toEqual([
      [
        'Kaarten',
        [
          ['categorie', 'voorkant', 'datum'],
          ['Luisteren', 'Vraag door\nen wacht', '1-3-2024'],
          ['Samen doen', 'Één 😀 <b>'],
        ],
      ],
      ['Tweede blad', [['vraag'], ['12,5'], ['WAAR']]],
    ]);
    const reading = await readBookFile(older('by-hand.xlsx'));
    expect(reading).toMatchObject({
      sheet: 'Kaarten & meer',
      sheets: ['Leeg', 'Kaarten & meer', 'Oud'],
    });
    expect(
      parts(older('by-hand.xlsx')).find(({ name }) => name === 'Kaarten & meer')?.rows,
    ).toEqual([
      ['voorkant', ' waarom '],
      [],
      ['0,3', '1-3-2024', 'WAAR', 'uitkomst', '', '1-3-2024 13.30'],
    ]);
  });

  it('that hold nothing have no rows', async () => {
    expect(await readAll(one('<sheetData/>'))).toMatchObject([
      { status: 'refused', refusal: { kind: 'no-rows' } },
    ]);
  });
});
