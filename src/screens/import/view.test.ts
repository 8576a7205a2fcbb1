import { describe, expect, test } from 'vitest';
import type { SheetReading } from '../../app/making/guesses';
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
  headerRow: 2,
  head: [],
  columns: [
    { header: 'Vraag', role: { as: 'front' }, samples: [] },
    { header: 'Waarom', role: { as: 'section', label: 'Waarom' }, samples: [] },
  ],
  set,
  rows: 1,
  notes: [],
  personal: [],
  perColumn: false,
  html: 0,
  stripped: 0,
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
    } as const;
    expect(tell({ ...workbook, headerRow: 0 })).toBe(
      'Excel-bestand, blad ‘Blad1’, kopregel op rij 1',
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
