import { describe, expect, it } from 'vitest';
import { readBook } from './read-book';
import { listCards, listNotes, makeOds, pack, readAll, readBookFile } from './testing/make-book';

const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (name: string, rows: string, attributes = '') =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
const texts = (...words: readonly string[]) => row(words.map((word) => cell(word)).join(''));
/** How LibreOffice ends each row and each sheet. */
const REST =
  '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

const partsOf = (tables: string) => {
  const read = readBook(makeOds(tables), 'ods');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.parts;
};

describe('an OpenDocument workbook', () => {
  it('is read as its sheets show it', async () => {
    const rows = [
      texts('Categorie', 'Voorkant', 'Hoe zeker', 'Nummer', 'Duur', 'Som'),
      row(
        cell('Denken', 'table:number-rows-spanned="2"') +
          cell('Wat <text:span>weet</text:span> je<text:s text:c="2"/>zeker?') +
          '<table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80%</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="float" office:value="7"><text:p>007</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="date" office:date-value="2026-02-01"><text:p>1-feb</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/B</text:p></table:table-cell>',
      ),
      row(
        `<table:covered-table-cell/>${cell('Wat neem<text:line-break/>je aan?')}<table:table-cell table:number-columns-repeated="16382"/>`,
      ),
      REST,
    ].join('');
    const reading = await readBookFile(makeOds(table('Blad1', rows)), {}, 'vragen.ods');
    expect(reading).toMatchObject({ source: 'opendocument', sheet: 'Blad1' });
    expect(listCards(reading)).toEqual([
      'Denken: Wat weet je  zeker?',
      'Denken: Wat neem\nje aan?',
    ]);
    expect(Object.values(reading.set?.cards[0]?.back ?? {})).toEqual(['80%', '007', '1-feb']);
    expect(listNotes(reading)).toEqual(['2 date kept', '2 cell-error changed']);
  });

  it('says which rows, columns and sheets are hidden', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>';
    const rows = [
      columns,
      texts('Vraag', 'Notitie'),
      texts('Wat zie je?', 'oud'),
      row(cell('Weg?'), 'table:visibility="filter" table:number-rows-repeated="2"'),
      `<table:table-row-group table:display="false">${texts('Ook weg?')}</table:table-row-group>`,
      `<table:table-row-group>${texts('Wat doe je?')}</table:table-row-group>`,
    ].join('');
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const hidden = table('Oud', texts('Wat was er?'), 'table:style-name="ta2"');
    const bytes = makeOds(table('Blad1', rows) + hidden, styles);
    const reading = await readBookFile(bytes);
    expect(reading.set?.cards.map(({ front }) => front)).toEqual(['Wat zie je?', 'Wat doe je?']);
    expect(reading.book?.hidden).toEqual({ rows: 3, columns: 1, sheets: 1, taken: false });
    const all = await readBookFile(bytes, { hidden: true, together: true });
    expect(all.set?.cards).toHaveLength(6);
  });

  it('keeps what comes back, and bounds it (fault 56)', () => {
    const twice = row(
      cell('a', 'table:number-columns-repeated="2"'),
      'table:number-rows-repeated="3"',
    );
    expect(partsOf(table('Blad', twice))[0]?.rows).toEqual(Array(3).fill(['a', 'a']));
    const wild = row(
      cell('a', 'table:number-columns-repeated="999999999"'),
      'table:number-rows-repeated="999999999"',
    );
    const [part] = partsOf(table('Blad', wild + wild + texts('b')));
    expect(part?.rows.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(1_000_000);
    expect(part?.marks.some(({ what }) => what === 'far')).toBe(true);
    const [far] = partsOf(table('Blad', `${texts('a')}${REST.repeat(3)}${texts('b')}`));
    expect(far?.rows).toEqual([['a']]);
    expect(far?.marks).toMatchObject([{ what: 'far' }]);
  });

  it('leaves out remarks and pictures, and counts them', async () => {
    const rows =
      texts('Vraag') +
      row(
        '<table:table-cell office:value-type="string"><office:annotation><text:p>let op</text:p></office:annotation><draw:frame><draw:image/></draw:frame><text:p>Wat zie je?</text:p></table:table-cell>',
      );
    const reading = await readBookFile(makeOds(table('Blad1', rows)));
    expect(listCards(reading)).toEqual(['Kaarten: Wat zie je?']);
    expect(reading.book).toMatchObject({ pictures: 1, comments: 1 });
  });

  it('reads values where the writer left out how they look, and a table in a cell as nothing', () => {
    const rows = row(
      `<table:table-cell office:value-type="float" office:value="7"/><table:table-cell office:value-type="string" office:string-value="x"/><table:table-cell>${table('in', texts('weg'))}</table:table-cell>`,
    );
    expect(partsOf(table('Blad', rows))[0]?.rows).toEqual([['7', 'x']]);
  });

  it('that is locked or broken is refused by name', async () => {
    const locked = makeOds(
      '',
      '',
      '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    );
    expect(await readAll(locked)).toMatchObject([
      { refusal: { kind: 'looks-like', what: 'encrypted' } },
    ]);
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(await readAll(pack({ mimetype, 'content.xml': '<a><b>' }))).toMatchObject([
      { refusal: { kind: 'damaged' } },
    ]);
  });
});
