import Papa from 'papaparse';
import { mendQuotes } from './open-quote';
import type { Delimiter } from './reading';

const SEP_LINE = /^\uFEFF?sep=(.)(?:\r\n?|\n|$)/i;

const isDelimiter = (sign: string | undefined): sign is Delimiter =>
  sign === ',' || sign === ';' || sign === '\t' || sign === '|';

const dropSepLine = (text: string): string => text.replace(SEP_LINE, '');

/** Papa takes one kind of line end for the whole file; files that were stuck together have several. */
const evenLines = (text: string): string => dropSepLine(text).replace(/\r\n?/g, '\n');

const SAMPLE_ROWS = 40;
const SAMPLE_LENGTH = 64 * 1024;

/** In order of how seldom they stand in a sentence. */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', '|', ','];

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function findMode(counts: readonly number[]): readonly [columns: number, times: number] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
}

/** How alike the first rows are when they are cut at this sign, from 0 to 1. */
function scoreDelimiter(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
  const rows = data.filter((row) => !isBlank(row));
  const split = rows.filter((row) => row.length > 1);
  if (split.length === 0) return 0;
  const [, times] = findMode(split.map((row) => row.length));
  const alike = times / rows.length;
  if (delimiter !== ',') return alike;
  // A comma with a space behind it is how sentences are written.
  const prose = split.filter((row) => row.slice(1).some((cell) => cell.startsWith(' '))).length;
  return alike - (prose / split.length) * 0.5;
}

const ENOUGH = 0.55;

const isQuotedColumn = (sample: string): boolean =>
  /^\s*"/.test(sample) &&
  Papa.parse<string[]>(sample, { delimiter: ';', newline: '\n' }).errors.length === 0;

/**
 * The sign that a table is cut at: what Excel's first line `sep=;` says, else the sign that gives rows of
 * the same length. Null when the text is no table.
 */
export function guessDelimiter(text: string): Delimiter | null {
  const said = SEP_LINE.exec(text)?.[1];
  if (isDelimiter(said)) return said;
  const lines = evenLines(text.slice(0, SAMPLE_LENGTH));
  // Half a last row would count as another length.
  const sample = text.length > SAMPLE_LENGTH ? lines.slice(0, lines.lastIndexOf('\n') + 1) : lines;
  let best: Delimiter | null = null;
  let top = ENOUGH;
  for (const candidate of CANDIDATES) {
    const score = scoreDelimiter(sample, candidate);
    if (score > top) [best, top] = [candidate, score];
  }
  return best ?? (isQuotedColumn(sample) ? ';' : null);
}

export interface TableRows {
  readonly rows: string[][];
  /** Zero-based rows in which a quote was opened and never closed: those were read line by line. */
  readonly openQuotes: readonly number[];
}

/** Markdown draws a frame round its tables, and a line under the header. */
function dropFrame(rows: string[][]): string[][] {
  const framed = rows.filter((row) => !isBlank(row));
  const isFrame = (row: readonly string[]) =>
    row.length > 2 && row[0]?.trim() === '' && row[row.length - 1]?.trim() === '';
  const isRule = (row: readonly string[]) =>
    row.slice(1, -1).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
  if (framed[1] === undefined || !framed.every(isFrame) || !isRule(framed[1])) return rows;
  return framed
    .filter((row) => !isRule(row))
    .map((row) => row.slice(1, -1).map((cell) => cell.trim()));
}

/**
 * Cuts a text into rows and cells. Quoted cells may hold line ends. A quote that is never closed does not
 * swallow what comes after it: that line is read as it stands, and the row is told. Blank rows stay, so
 * that a row's number is the one in the file; Excel's line `sep=;` is no row.
 */
export function readTable(text: string, delimiter: Delimiter): TableRows {
  const even = evenLines(text);
  const { data, errors } = Papa.parse<string[]>(even, { delimiter, newline: '\n' });
  const table = errors.some((error) => error.type === 'Quotes')
    ? mendQuotes(even, delimiter)
    : { rows: data, openQuotes: [] };
  while (table.rows.length > 0 && isBlank(table.rows[table.rows.length - 1] ?? []))
    table.rows.pop();
  return delimiter === '|' ? { ...table, rows: dropFrame(table.rows) } : table;
}

/** The rows of `readTable`. */
export const readRows = (text: string, delimiter: Delimiter): string[][] =>
  readTable(text, delimiter).rows;
