import { describe, expect, it } from 'vitest';
import { readBook } from './read-book';
import { listCards, makeDocx, readAll, readBookFile } from './testing/make-book';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const item = (text: string, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);
const heading = (text: string) => p(text, '<w:pStyle w:val="Kop1"/>');
const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const texts = (...words: readonly string[]) => row(...words.map((word) => cell(p(word))));
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** As a Dutch Word names them: the ids are Dutch, the names English. */
const STYLES = [
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Lijstopsomteken"><w:name w:val="List Bullet"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Mijn kop"/><w:basedOn w:val="Kop1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Lus"><w:name w:val="Lus"/><w:basedOn w:val="Lus"/></w:style>',
].join('');

const read = (body: string, choices = {}) =>
  readBookFile(makeDocx(body, STYLES), choices, 'vragen.docx');

describe('lists in a Word document', () => {
  it('become cards, with headings as categories and what lies below as their back', async () => {
    const reading = await read(
      [
        p('Onze vragen', '<w:pStyle w:val="Titel"/>'),
        p('Denken ... 1', '<w:pStyle w:val="Inhopg1"/>'),
        p('Een woord vooraf.'),
        heading('Denken'),
        item('Wat weet je zeker?'),
        item('Waaraan merk je dat?', 1),
        item('Wat neem je aan?'),
        p('Doen', '<w:pStyle w:val="Eigen"/>'),
        p('Wat doe je morgen?', '<w:pStyle w:val="Lijstopsomteken"/>'),
        p('• Wie helpt je?', '<w:pStyle w:val="Lus"/>'),
      ].join(''),
    );
    expect(reading).toMatchObject({ source: 'word', sheet: 'Lijst', notes: [] });
    expect(listCards(reading)).toEqual([
      'Denken: Wat weet je zeker?',
      'Denken: Wat neem je aan?',
      'Doen: Wat doe je morgen?',
      'Doen: Wie helpt je?',
    ]);
    expect(reading.set?.cards[0]?.back).toEqual({ achterkant: 'Waaraan merk je dat?' });
    expect(reading.book?.paragraphs).toBe(1);
  });

  it('that are none: each paragraph is a card', async () => {
    const reading = await read(
      `${heading('Denken')}${p('Wat weet je zeker?')}${p('')}${p('Wat neem je aan?')}`,
    );
    expect(listCards(reading)).toEqual(['Denken: Wat weet je zeker?', 'Denken: Wat neem je aan?']);
    expect(reading.book?.paragraphs).toBe(0);
  });

  it('hold their words alone: no deleted or hidden text, no codes, nothing twice; pictures are counted', async () => {
    const body = item('X').replace(
      run('X'),
      [
        run('Wat '),
        '<w:del><w:r><w:delText>niet </w:delText></w:r></w:del>',
        '<w:ins><w:r><w:t>zie</w:t></w:r></w:ins>',
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>',
        '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>',
        '<w:hyperlink><w:r><w:t xml:space="preserve"> je</w:t></w:r></w:hyperlink>',
        '<w:r><w:tab/></w:r><w:r><w:noBreakHyphen/><w:t>echt?</w:t></w:r>',
        '<mc:AlternateContent><mc:Choice><w:drawing><a:blip/></w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>dubbel</w:t></w:pict></mc:Fallback></mc:AlternateContent>',
      ].join(''),
    );
    const reading = await read(body);
    expect(reading.set?.cards[0]?.front).toBe('Wat zie je -echt?');
    expect(reading.book?.pictures).toBe(1);
  });
});

describe('tables in a Word document', () => {
  it('become rows, with what is merged and what is listed in a cell', async () => {
    const reading = await read(
      table(
        texts('Categorie', 'Voorkant', 'Zo kan het'),
        row(
          cell(p('Denken'), '<w:vMerge w:val="restart"/>'),
          cell(p('Wat weet') + p('je zeker?')),
          cell(item('Vraag het.') + item('Wacht.')),
        ),
        row(
          cell('<w:p/>', '<w:vMerge/>'),
          cell(p('Wat neem je aan?')),
          cell(table(texts('Kijk.'))),
        ),
        row(cell(p('Doen')), cell(p('Wat doe je?'), '<w:gridSpan w:val="2"/>')),
      ),
    );
    expect(reading.sheet).toBe('Tabel 1');
    expect(listCards(reading)).toEqual([
      'Denken: Wat weet\nje zeker?',
      'Denken: Wat neem je aan?',
      'Doen: Wat doe je?',
    ]);
    expect(reading.set?.cards.map(({ back }) => Object.values(back))).toEqual([
      ['- Vraag het.\n- Wacht.'],
      ['Kijk.'],
      [],
    ]);
  });

  it('come together, each with the heading above it as category', async () => {
    const body = [
      p('Vooraf.'),
      heading('Denken'),
      table(texts('Vraag'), texts('Wat weet je?')),
      heading('Doen'),
      table(texts('Vraag'), texts('Wat doe je?'), texts('Wie helpt je?')),
      table(texts('Vraag'), texts('Wat laat je?')),
    ].join('');
    const one = await read(body);
    expect(one.book).toMatchObject({ others: { sheets: 2, rows: 3 }, paragraphs: 1 });
    expect(one.sheets).toEqual(['Denken', 'Doen', 'Doen (2)']);
    expect(listCards(await read(body, { together: true }))).toEqual([
      'Denken: Wat weet je?',
      'Doen: Wat doe je?',
      'Doen: Wie helpt je?',
      'Doen: Wat laat je?',
    ]);
  });
});

describe('a Word document that is odd', () => {
  it('is damaged or empty by name, and never hangs', async () => {
    expect(readBook(makeDocx('<w:p>'), 'docx')).toEqual({
      ok: false,
      refusal: { kind: 'damaged' },
    });
    expect(await readAll(makeDocx(''), {}, 'a.docx')).toMatchObject([
      { refusal: { kind: 'no-rows' } },
    ]);
    const wide = row(cell(p('a'), '<w:gridSpan w:val="999999999"/>'), cell(p('b')));
    expect(readBook(makeDocx(table(wide)), 'docx').ok).toBe(true);
    const body = `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(50_000)}</w:p>`;
    expect(readBook(makeDocx(body), 'docx').ok).toBe(true);
  });
});
