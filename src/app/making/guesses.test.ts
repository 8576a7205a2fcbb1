import { describe, expect, test } from 'vitest';
import type { ColumnRole, SheetReading } from '../../files/sheets/reading';
import { assignRole, correct, countLeftOut, isDoubtful } from './guesses';

const front: ColumnRole = { as: 'front' };
const category: ColumnRole = { as: 'category' };
const why: ColumnRole = { as: 'section', label: 'Waarom' };
const reading = (changes: Partial<SheetReading> = {}): SheetReading => ({
  source: 'text',
  encoding: 'utf-8',
  layout: 'table',
  delimiter: ',',
  sheets: [],
  sheet: null,
  book: null,
  blanks: null,
  questions: null,
  headerRow: 2,
  head: [],
  columns: [category, front, why].map((role) => ({ header: null, role, samples: [] })),
  set: null,
  rows: 3,
  notes: [],
  personal: null,
  perColumn: false,
  html: 0,
  stripped: 0,
  ...changes,
});

describe('putting a guess right', () => {
  const chosen = { title: 'Tuin', headerRow: 1, columns: [front], delimiter: ';' } as const;

  test('takes all sheets in place of one, and what is hidden with them', () => {
    const book = {
      ...{ together: [], others: { sheets: 1, rows: 2 }, pictures: 0, comments: 0, paragraphs: 0 },
      hidden: { rows: 0, columns: 0, sheets: 1, taken: false },
    };
    const all = correct({ sheet: 'Doen' }, reading(), { what: 'together', together: true });
    expect(all).toEqual({ together: true });
    expect(correct(all, reading(), { what: 'sheet', sheet: 'Doen' })).toEqual({ sheet: 'Doen' });
    expect(correct({}, reading({ book }), { what: 'hidden', taken: true })).toEqual({
      hidden: true,
      together: true,
    });
    expect(correct(chosen, reading(), { what: 'blanks', filled: false })).toEqual({
      ...chosen,
      fillDown: false,
    });
    expect(correct(chosen, reading(), { what: 'questions', later: false })).toEqual({
      ...chosen,
      later: false,
    });
  });

  test('lets go of rows and columns that are others now, and of nothing else', () => {
    expect(correct(chosen, reading(), { what: 'delimiter', delimiter: '\t' })).toEqual({
      title: 'Tuin',
      layout: 'table',
      delimiter: '\t',
    });
    expect(correct(chosen, reading(), { what: 'layout', layout: 'lines' })).toEqual({
      title: 'Tuin',
      layout: 'lines',
    });
    expect(correct(chosen, reading(), { what: 'header', row: null })).toEqual({
      title: 'Tuin',
      delimiter: ';',
      headerRow: null,
    });
  });

  test('keeps all the rest for a title', () => {
    expect(correct(chosen, reading(), { what: 'title', title: 'Bos' })).toEqual({
      ...chosen,
      title: 'Bos',
    });
  });

  test('of one column writes down the others as they were guessed, with their header', () => {
    expect(correct({}, reading(), { what: 'column', at: 2, role: { as: 'ignore' } })).toEqual({
      headerRow: 2,
      columns: [category, front, { as: 'ignore' }],
    });
  });
});

describe('the columns that say who filled in a form', () => {
  const columns = [{ at: 0, name: 'Je naam' }];

  test('come along in one go, whatever was chosen for the others, and go again', () => {
    const left = reading({ personal: { columns, taken: false } });
    expect(correct({ title: 'Tuin' }, left, { what: 'personal', taken: true })).toEqual({
      title: 'Tuin',
      personal: true,
    });
    const chosen = { headerRow: 0, columns: [{ as: 'ignore' }, front] as const };
    const taken = correct(chosen, left, { what: 'personal', taken: true });
    expect(taken.columns).toEqual([{ as: 'section', label: 'Je naam' }, front]);
    expect(correct(taken, left, { what: 'personal', taken: false })).toEqual({
      ...chosen,
      personal: false,
    });
  });

  test('make a reading doubtful as long as they stay away', () => {
    const whole = { ...reading(), set: { cards: [] } as never };
    expect(isDoubtful({ ...whole, personal: { columns, taken: false } })).toBe(true);
    expect(isDoubtful({ ...whole, personal: { columns, taken: true } })).toBe(false);
  });
});

describe('the roles of columns', () => {
  test('change places where only one column can have it', () => {
    expect(assignRole([category, front, why], 2, front)).toEqual([category, why, front]);
  });

  test('are shared where more can have it', () => {
    expect(assignRole([category, front, why], 0, why)).toEqual([why, front, why]);
  });

  test('stay as they are for a column that is not there', () => {
    expect(assignRole([front], 4, category)).toEqual([front]);
  });
});

describe('rows to look at', () => {
  const note = (row: number, outcome: 'left-out' | 'kept') =>
    ({ row, text: '', problem: 'double', outcome }) as const;

  test('make a reading doubtful unless they come in as they are', () => {
    const { set: _, ...rest } = reading();
    const whole = { ...rest, set: { cards: [] } as never };
    expect(isDoubtful({ ...whole, notes: [note(1, 'kept')] })).toBe(false);
    expect(isDoubtful({ ...whole, notes: [note(1, 'left-out')] })).toBe(true);
    expect(isDoubtful(reading())).toBe(true);
  });

  test('are counted once, whatever is wrong with them', () => {
    const notes = [note(1, 'left-out'), note(1, 'left-out'), note(2, 'kept')];
    expect(countLeftOut(reading({ notes }))).toBe(1);
  });
});
