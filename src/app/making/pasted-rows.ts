import type { Card, CardSet } from '../../domain/card-set';
import { type CardField, type PasteColumn, readField } from '../../domain/making/set-edit';
import { readHeader } from '../../files/sheets/column-names';
import { areMarks } from '../../files/sheets/list-marks';
import { writeBack } from '../../files/sheets/list-table';
import { readMarkedList } from '../../files/sheets/marked-list';
import { fold } from '../../lib/fold';
import { readClipboard } from './clipboard-rows';

export type Rows = readonly (readonly string[])[];

/** What each pasted column is taken for; null: left out. */
export interface ColumnGuess {
  readonly columns: readonly (PasteColumn | null)[];
  /** The first row holds names of columns and is no card. */
  readonly header: boolean;
  /** Every column was recognised by its name: there is nothing to ask. */
  readonly sure: boolean;
}

/** With fewer rows, two that are the same say nothing. */
const ENOUGH_ROWS = 6;
const LONGEST_KIND = 40;

/**
 * Reads what a spreadsheet puts on the clipboard: all rows as long as the longest, blank ones left out. Of a list
 * from a text the marks go, and what lies deeper goes beside the line above it.
 */
export function readPastedRows(text: string): Rows {
  const cells = readClipboard(text);
  const list = cells.some((row) => row.some((cell) => cell.includes('\n'))) ? null : readList(text);
  const rows = (list ?? cells).filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const even = rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').trim()));
  const marks = Array.from({ length: width }, (_, at) =>
    areMarks(even.map((row) => row[at] ?? '')),
  );
  // With nothing beside them, they are what was meant to be pasted.
  if (marks.every(Boolean)) return even;
  return even.map((row) => row.filter((_, at) => !marks[at]));
}

/** The lines of a list as rows; null for what is none, or has cells beside its marks. */
function readList(text: string): Rows | null {
  const list = readMarkedList(text);
  if (list === undefined) return null;
  const asides = list.asides.map(({ line, text: front }) => ({
    line,
    front,
    back: [],
    category: '',
  }));
  const entries = [...list.entries, ...asides].sort((one, other) => one.line - other.line);
  if (entries.some(({ back, front }) => [front, ...back].some((line) => line.includes('\t'))))
    return null;
  const sorted = entries.some(({ category }) => category !== '');
  return entries
    .map(({ back, category, front }) => [...(sorted ? [category] : []), front, writeBack(back)])
    .map((row) => (entries.some(({ back }) => back.length > 0) ? row : row.slice(0, -1)));
}

/**
 * What the columns hold, by the names in the first row, else by what they look like: a column of category
 * names, or of names that sort the rows into a few kinds, then from the field that was pasted into on. Gives null for what there is no place for.
 */
export function guessColumns(rows: Rows, set: CardSet, start: CardField): ColumnGuess {
  const [first = []] = rows;
  const named = dropDoubles(first.map((cell) => readName(cell, set)));
  const known = named.filter((column) => column !== null).length;
  const filled = first.filter((cell) => cell !== '').length;
  if (known > 0 && known * 2 >= filled && (filled > 1 || rows.length > 1)) {
    return { columns: named, header: true, sure: known === first.length };
  }
  return { columns: guessByLook(rows, set, start), header: false, sure: first.length === 1 };
}

/** Only the columns that are taken in, and only the rows in which one of them says something. */
export function pickColumns(rows: Rows, columns: readonly (PasteColumn | null)[]) {
  const kept = columns.flatMap((column, at) => (column === null ? [] : [{ at, column }]));
  return {
    columns: kept.map(({ column }) => column),
    rows: rows
      .map((row) => kept.map(({ at }) => row[at] ?? ''))
      .filter((row) => row.some((cell) => cell !== '')),
  };
}

/** How many cards, from one on, would lose a text to what is pasted over them. */
export function countOverwritten(
  cards: readonly Card[],
  from: string,
  columns: readonly PasteColumn[],
  rows: Rows,
): number {
  const start = cards.findIndex(({ id }) => id === from);
  if (start < 0) return 0;
  return cards.slice(start, start + rows.length).filter((card, index) =>
    columns.some((column, at) => {
      if (column === 'category' || column === 'tags') return false;
      const before = readField(card, column).trim();
      return before !== '' && before !== rows[index]?.[at];
    }),
  ).length;
}

function readName(cell: string, set: CardSet): PasteColumn | null {
  const name = fold(cell);
  const section = set.sections.find(({ label }) => fold(label) === name);
  if (name === '') return null;
  if (section) return { section: section.id };
  const known = readHeader(cell)?.as;
  return known === 'front' || known === 'category' || known === 'tags' ? known : null;
}

function guessByLook(rows: Rows, set: CardSet, start: CardField): (PasteColumn | null)[] {
  const width = rows[0]?.length ?? 0;
  const sections = set.sections.map(({ id }) => ({ section: id }));
  const at =
    start === 'front' ? -1 : sections.findIndex(({ section }) => section === start.section);
  const places: CardField[] = at < 0 ? ['front', ...sections] : sections.slice(at);
  const names = new Set(set.categories.map(({ name }) => fold(name)));
  const category = Array.from({ length: width }, (_, column) => column).find(
    (column) =>
      width > 1 &&
      (looksLikeCategory(rows, column, names) || (start === 'front' && sortsRows(rows, column))),
  );
  let next = 0;
  return Array.from({ length: width }, (_, column): PasteColumn | null => {
    if (column === category) return 'category';
    if (isNumbering(rows, column)) return null;
    next += 1;
    return places[next - 1] ?? null;
  });
}

function looksLikeCategory(rows: Rows, column: number, names: ReadonlySet<string>): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => names.has(fold(cell)));
}

/** Nothing but numbers, one higher in each row: they say which row it is, and no more. */
const isNumbering = (rows: Rows, column: number): boolean =>
  rows.length > 1 &&
  (rows[0]?.length ?? 0) > 1 &&
  rows.every((row, at) => {
    const number = /^#?(\d{1,5})[.)]?$/.exec(row[column] ?? '')?.[1];
    return (
      number !== undefined &&
      Number(number) === Number.parseInt(rows[0]?.[column]?.replace('#', '') ?? '', 10) + at
    );
  });

/** Short names that come back again and again: kinds this set doesn't have yet. */
function sortsRows(rows: Rows, column: number): boolean {
  const cells = rows.map((row) => fold(row[column] ?? ''));
  const kinds = new Set(cells);
  return (
    rows.length >= ENOUGH_ROWS &&
    kinds.size > 1 &&
    kinds.size * 3 <= rows.length &&
    cells.every((cell) => cell !== '' && cell.length <= LONGEST_KIND && !/[?.!]$/.test(cell))
  );
}

const keyOf = (column: PasteColumn): string =>
  typeof column === 'string' ? column : `section ${column.section}`;

function dropDoubles(columns: readonly (PasteColumn | null)[]): (PasteColumn | null)[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (column === null || seen.has(keyOf(column))) return null;
    seen.add(keyOf(column));
    return column;
  });
}
