import { describe, expect, test } from 'vitest';
import type { BookFacts, SheetReading } from '../../app/making/guesses';
import { parseCardSet } from '../../files/card-set';
import { sampleSet } from '../../files/sample-content';
import { importing } from '../../i18n/nl/import';
import {
  countChanges,
  countPiece,
  describeNote,
  describeReading,
  listRoles,
  readRole,
} from './view';
import { listLeftOut } from './view-left-out';

const parsed = parseCardSet(sampleSet());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
const set = parsed.value;

const reading = (changes: Partial<SheetReading> = {}): SheetReading => ({
  source: 'text',
  encoding: 'windows-1252',
  layout: 'table',
  delimiter: ';',
  sheets: [],
  sheet: null,
  book: null,
  blanks: null,
  questions: null,
  headerRow: 2,
  head: [],
  columns: [
    { header: 'Vraag', role: { as: 'front' }, samples: [] },
    { header: 'Waarom', role: { as: 'section', label: 'Waarom' }, samples: [] },
  ],
  set,
  rows: 1,
  notes: [],
  personal: null,
  perColumn: false,
  html: 0,
  stripped: 0,
  ...changes,
});
const facts = (changes: Partial<BookFacts> = {}): BookFacts => ({
  together: [],
  others: { sheets: 0, rows: 0 },
  hidden: { rows: 0, columns: 0, sheets: 0, taken: false },
  pictures: 0,
  comments: 0,
  paragraphs: 0,
  ...changes,
});
const tell = (changes: Partial<SheetReading> = {}) => describeReading(reading(changes), importing);

describe('what a file was taken for', () => {
  test('is told in one line', () => {
    expect(tell()).toBe('Tabel met puntkomma’s, Windows-tekens, kopregel op rij 3');
  });

  test('leaves out what is usual, and what a list doesn’t have', () => {
    expect(tell({ encoding: 'utf-8', headerRow: null })).toBe(
      'Tabel met puntkomma’s, geen kopregel',
    );
    expect(tell({ layout: 'lines', delimiter: null, encoding: 'utf-8', headerRow: null })).toBe(
      'Eén vraag per regel',
    );
  });

  test('names the sheet of a workbook', () => {
    const workbook = {
      source: 'workbook',
      encoding: null,
      delimiter: null,
      sheet: 'Blad1',
      book: facts(),
    } as const;
    expect(tell({ ...workbook, headerRow: 0 })).toBe(
      'Excel-bestand, blad ‘Blad1’, kopregel op rij 1',
    );
  });
});

describe('what does not come along by itself', () => {
  const left = (changes: Partial<SheetReading>, twins: readonly string[] = []) =>
    listLeftOut(reading(changes), twins, importing.left);
  const inBook = (changes: Partial<BookFacts>, source: SheetReading['source'] = 'workbook') =>
    left({ source, book: facts(changes) }).map(({ text, way }) => [text, way?.label]);

  test('is nothing for a plain text', () => {
    expect(left({})).toEqual([]);
  });

  test('is said in numbers, with the way to take it along', () => {
    expect(inBook({ others: { sheets: 2, rows: 6 } })).toEqual([
      ['2 andere bladen met 6 rijen doen nog niet mee.', 'Neem alle bladen mee'],
    ]);
    expect(inBook({ hidden: { rows: 1, columns: 1, sheets: 0, taken: false } })).toEqual([
      ['1 verborgen rij, 1 verborgen kolom blijven weg.', 'Neem mee wat verborgen is'],
    ]);
    expect(inBook({ others: { sheets: 1, rows: 1 }, paragraphs: 3 }, 'word')).toEqual([
      ['1 andere tabel of lijst met 1 rij doet nog niet mee.', 'Neem alles mee'],
      ['3 alinea’s buiten de lijsten en tabellen blijven weg.', undefined],
    ]);
    expect(inBook({ pictures: 1, comments: 2 })).toEqual([
      ['1 plaatje blijft weg: dat kan nog niet op een kaart.', undefined],
      ['2 opmerkingen bij cellen blijven weg.', undefined],
    ]);
  });

  test('names the columns that say who filled in a form, and takes them in one press', () => {
    const columns = ['Tijdstempel', 'Naam'].map((name, at) => ({ at, name }));
    expect(left({ personal: { columns, taken: false } })).toEqual([
      {
        key: 'personal',
        text: '2 kolommen komen niet mee: ‘Tijdstempel’ en ‘Naam’. Daar staat in wie het invulde, of wanneer.',
        way: {
          label: 'Neem deze kolommen toch mee',
          correction: { what: 'personal', taken: true },
        },
      },
    ]);
    expect(left({ personal: { columns: columns.slice(0, 1), taken: true } })).toMatchObject([
      {
        text: '1 kolom komt mee op de achterkant: ‘Tijdstempel’. Daar staat in wie het invulde, of wanneer.',
        way: { label: 'Laat deze kolom weer weg', correction: { taken: false } },
      },
    ]);
  });

  test('can be turned back, each by itself', () => {
    expect(inBook({ together: ['Denken', 'Voelen', 'Doen'] })).toEqual([
      ['3 bladen samen: Denken, Voelen en Doen.', 'Alleen ‘Denken’'],
    ]);
    expect(inBook({ hidden: { rows: 2, columns: 0, sheets: 0, taken: true } })).toEqual([
      ['2 verborgen rijen komen mee.', 'Laat weg wat verborgen is'],
    ]);
    expect(left({ blanks: { rows: 2, filled: true } })).toMatchObject([
      {
        text: '2 kaarten zonder categorie krijgen die van de rij erboven.',
        way: { correction: { what: 'blanks', filled: false } },
      },
    ]);
  });

  test('says which parts wait behind a button, and how to have them at once', () => {
    const labels = ['Doorvraag'];
    expect(left({ questions: { labels, later: true } })).toEqual([
      {
        key: 'questions',
        text: '‘Doorvraag’ zie je pas als iemand erom vraagt: het zit achter een knop op de kaart.',
        way: { label: 'Laat het meteen zien', correction: { what: 'questions', later: false } },
      },
    ]);
    expect(left({ questions: { labels: [...labels, 'Tip'], later: false } })[0]?.text).toBe(
      '‘Doorvraag’ en ‘Tip’ staan meteen op de achterkant.',
    );
  });

  test('names some of the files that hold the same', () => {
    expect(left({}, ['A', 'B', 'C', 'D'])[0]?.text).toBe(
      'Nog 4 bestanden in deze zip hebben dezelfde kaarten. Die komen niet nog een keer mee: A, B, C en nog 1.',
    );
  });
});

describe('the counts of what comes in', () => {
  test('are cards, categories and rows that stay behind', () => {
    const notes = [{ row: 4, text: '', problem: 'no-front', outcome: 'left-out' }] as const;
    expect(countPiece({ kind: 'kaartenset', content: set }, reading({ notes }), importing)).toEqual(
      ['1 kaart', '1 categorie', '1 rij overgeslagen'],
    );
  });

  test('of an update leave out what is none', () => {
    const [card] = set.cards;
    const added = card ? [card] : [];
    expect(countChanges({ added, removed: [], changed: [] }, importing)).toBe('1 kaart erbij');
  });
});

describe('several sheets together', () => {
  test('are told as one, without the row of the header', () => {
    const book = facts({ together: ['Denken', 'Doen'] });
    expect(tell({ source: 'workbook', encoding: null, delimiter: null, headerRow: 0, book })).toBe(
      'Excel-bestand, 2 bladen',
    );
  });
});

describe('a row to look at', () => {
  test('says why, and what happens to it', () => {
    const note = { row: 4, text: 'x', problem: 'no-category', outcome: 'changed' } as const;
    expect(describeNote(note, importing)).toEqual({
      why: 'Er staat geen categorie bij.',
      what: 'De kaart komt bij ‘Overig’.',
    });
    expect(describeNote({ ...note, outcome: 'kept' }, importing).what).toBe(
      'Deze rij komt mee zoals hij is.',
    );
  });
});

describe('the roles a column can have', () => {
  const idsOf = (changes: Partial<SheetReading> = {}) =>
    listRoles(0, reading(changes), importing).map(({ id }) => id);

  test('name the back by the header of the column', () => {
    expect(listRoles(0, reading(), importing)).toContainEqual({
      id: 'section',
      label: 'Achterkant: Vraag',
    });
    expect(readRole('section', 0, reading(), importing)).toEqual({ as: 'section', label: 'Vraag' });
  });

  test('have the columns of our own export only where it is one', () => {
    expect(idsOf()).not.toContain('settings');
    const columns = [{ header: 'kaart-id', role: { as: 'id' }, samples: [] }] as const;
    expect(idsOf({ columns })).toContain('id');
  });
});
