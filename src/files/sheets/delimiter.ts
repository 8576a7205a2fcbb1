import Papa from 'papaparse';
import { evenQuotes, type QuoteHabits } from './cell-quotes';
import { isKnownHeader } from './column-names';
import { joinLooseLines, type LooseLines } from './loose-lines';
import { mendQuotes } from './open-quote';
import { isOwnText } from './own-table';
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

const PLAIN: QuoteHabits = { curly: false, backslash: false };

/** The share of the rows with text that have the usual number of cells. */
function measureEven(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => !isBlank(row));
  const split = filled.filter((row) => row.length > 1);
  return split.length === 0 ? 0 : findMode(split.map((row) => row.length))[1] / filled.length;
}

function parseStrictly(text: string, delimiter: Delimiter, preview = 0) {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
  return { text, rows: data, broken: errors.filter(({ type }) => type === 'Quotes').length };
}

/** Parses a text with even line ends as its cells are quoted: the usual way, by curly quotes, with backslashes. */
function parseTable(text: string, delimiter: Delimiter, preview = 0) {
  const parse = (habits: QuoteHabits) =>
    parseStrictly(evenQuotes(text, delimiter, habits), delimiter, preview);
  const plain = parse(PLAIN);
  if (plain.broken > 0 && text.includes('\\"')) {
    const other = parse({ ...PLAIN, backslash: true });
    if (other.broken < plain.broken) return other;
  }
  // Curly quotes round a whole cell are what a person typed, unless the table is only even without them.
  if (/(?:^|[,;|\t\n]) *[“„”«]/.test(text) && measureEven(plain.rows) < 1) {
    const other = parse({ ...PLAIN, curly: true });
    if (measureEven(other.rows) > measureEven(plain.rows)) return other;
  }
  return plain;
}

const DEEPEST_HEADER = 20;

/** How many names of columns the best of the first rows has; such a row is in no story. */
const countNames = (rows: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    ...rows.slice(0, DEEPEST_HEADER).map((row) => {
      const filled = row.filter((cell) => /\S/.test(cell));
      return filled.length > 1 && filled.every((cell) => cell.trim().length <= 40)
        ? filled.filter(isKnownHeader).length
        : 0;
    }),
  );

/** How alike the first rows are when they are cut at this sign, from 0 to 1; more where they have a header. */
function scoreDelimiter(sample: string, delimiter: Delimiter): number {
  const rows = parseTable(sample, delimiter, SAMPLE_ROWS).rows.filter((row) => !isBlank(row));
  const split = rows.filter((row) => row.length > 1);
  if (split.length === 0) return 0;
  const [, times] = findMode(split.map((row) => row.length));
  // A tab is in no sentence: a line without one rather belongs to the row above.
  const loose = (rows.length - split.length) * (delimiter === '\t' && split.length > 1 ? 0.5 : 1);
  const alike = times / (split.length + loose);
  if (countNames(rows) > 1) return alike + 0.3;
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
  /** Zero-based rows that had one cell and read on from the row above: they are part of it now. */
  readonly joined: LooseLines['joined'];
  /** Zero-based rows of one cell with a sentence in it, where the others have more. */
  readonly loose: readonly number[];
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
 * swallow what comes after it: that line is read as it stands, and the row is told. A line of one cell that reads
 * on from the row above goes with it. Blank rows stay, so
 * that a row's number is the one in the file; Excel's line `sep=;` is no row.
 */
export function readTable(text: string, delimiter: Delimiter): TableRows {
  const even = evenLines(text);
  // Our own export is quoted as it should be, and its cells may hold anything.
  const own = isOwnText(text);
  const parsed = own ? parseStrictly(even, delimiter) : parseTable(even, delimiter);
  const cut =
    parsed.broken > 0 ? mendQuotes(parsed.text, delimiter) : { rows: parsed.rows, openQuotes: [] };
  const lines = own ? { rows: cut.rows, joined: [], loose: [] } : joinLooseLines(cut.rows);
  const table = { ...cut, ...lines };
  while (table.rows.length > 0 && isBlank(table.rows[table.rows.length - 1] ?? []))
    table.rows.pop();
  return delimiter === '|' ? { ...table, rows: dropFrame(table.rows) } : table;
}

/** The rows of `readTable`. */
export const readRows = (text: string, delimiter: Delimiter): string[][] =>
  readTable(text, delimiter).rows;
