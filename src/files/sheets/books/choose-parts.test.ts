import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCardSet } from '../../card-set';
import { sampleSet } from '../../sample-content';
import { writeWorkbook } from '../workbook-out';
import { listCards, listNotes, makeXlsx, readBookFile, sheetData } from './testing/make-book';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const one = (xml: string, other: Readonly<Record<string, string>> = {}) =>
  makeXlsx([{ name: 'Blad1', xml }], other);

describe('several sheets (fault 38)', () => {
  it('are told of in numbers, and come together when asked for', async () => {
    const reading = await readBookFile(open('three-sheets.xlsx'));
    expect(listCards(reading)).toHaveLength(3);
    expect(reading.book?.others).toEqual({ sheets: 2, rows: 6 });
    const all = await readBookFile(open('three-sheets.xlsx'), { together: true });
    expect(all.book).toMatchObject({
      together: ['Denken', 'Voelen', 'Doen'],
      others: { sheets: 0 },
    });
    expect(listCards(all)).toEqual([
      'Denken: Wat weet je zeker?',
      'Denken: Wat neem je aan?',
      'Denken: Wat weet je nog niet?',
      'Voelen: Wat raakt je?',
      'Voelen: Wat maakt je stil?',
      'Doen: Wat doe je morgen?',
      'Doen: Wie vraag je erbij?',
      'Doen: Wat laat je los?',
      'Doen: Wat is de kleinste stap?',
    ]);
    expect(all.notes).toEqual([]);
  });

  const different = makeXlsx([
    {
      name: 'Eerst',
      xml: sheetData([
        ['Vraag', 'Uitleg'],
        ['Wat zie je?', 'Kijk.'],
      ]),
    },
    {
      name: 'Dan',
      xml: sheetData([
        ['Titel'],
        ['Soort', 'uitleg', 'Vraag', 'Tip'],
        ['Doen', 'Doe.', 'Wat doe je?', 'Nu'],
        ['Doen', '', '', 'los'],
      ]),
    },
    { name: 'Leeg', xml: '<sheetData/>' },
    { name: 'Oud', state: 'veryHidden', xml: sheetData([['Vraag'], ['Wat was er?']]) },
  ]);

  it('with other columns find each other by what their columns hold', async () => {
    const reading = await readBookFile(different, { together: true });
    expect(listCards(reading)).toEqual(['Eerst: Wat zie je?', 'Doen: Wat doe je?']);
    expect(reading.set?.sections.map(({ label }) => label)).toEqual(['Uitleg', 'Tip']);
    expect(reading.set?.cards.map(({ back }) => back)).toEqual([
      { uitleg: 'Kijk.' },
      { uitleg: 'Doe.', tip: 'Nu' },
    ]);
    // As it is counted in its own sheet.
    expect(listNotes(reading)).toEqual(['Dan 4 no-front left-out']);
  });

  it('that are hidden are told of, and come along when asked for', async () => {
    const reading = await readBookFile(different);
    expect(reading.book).toMatchObject({ others: { sheets: 1, rows: 2 }, hidden: { sheets: 1 } });
    const all = await readBookFile(different, { together: true, hidden: true });
    expect(listCards(all)).toContain('Oud: Wat was er?');
    expect(await readBookFile(different, { sheet: 'Oud' })).toMatchObject({
      sheet: 'Oud',
      rows: 1,
    });
  });
});

describe('what is hidden (fault 38)', () => {
  it('stays behind and is told of in numbers, and comes along when asked for', async () => {
    const reading = await readBookFile(open('hidden.xlsx'));
    expect(listCards(reading)).toEqual(['Denken: Wat weet je zeker?', 'Doen: Wat doe je morgen?']);
    expect(reading.set?.sections).toEqual([]);
    expect(reading.book?.hidden).toEqual({ rows: 1, columns: 1, sheets: 0, taken: false });
    const all = await readBookFile(open('hidden.xlsx'), { hidden: true });
    expect(listCards(all)).toHaveLength(3);
    expect(all.set?.cards[0]?.back).toEqual({ 'notitie-voor-mij': 'oud' });
    expect(all.book?.hidden).toEqual({ rows: 1, columns: 1, sheets: 0, taken: true });
  });

  it('leaves the rows below it their numbers', async () => {
    const rows = [
      ['Soort', 'Vraag'],
      ['A', 'Wat?'],
      ['A', 'Weg?'],
      ['A', ''],
    ];
    const xml = sheetData(rows).replace('<row r="3">', '<row r="3" hidden="true">');
    const reading = await readBookFile(one(xml));
    expect(listNotes(reading)).toEqual(['4 no-front left-out']);
  });

  it('does not hide what our own export keeps for itself', async () => {
    const set = parseCardSet(sampleSet());
    if (!set.ok) throw new Error('the sample is no set');
    const files = unzipSync(await writeWorkbook(set.value));
    const sheet = 'xl/worksheets/sheet1.xml';
    const hide = (xml: string) => xml.replace(/(<col min="[67]" max="[67]")/g, '$1 hidden="1"');
    const edited = hide(new TextDecoder().decode(files[sheet]));
    expect(edited).toContain('hidden');
    const reading = await readBookFile(zipSync({ ...files, [sheet]: strToU8(edited) }));
    expect(reading.set).toEqual(set.value);
    expect(reading.book?.hidden.columns).toBe(0);
  });
});
