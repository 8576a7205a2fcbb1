import { type KnownColumn, readHeader } from './column-names';
import { areMarks } from './list-marks';
import { countFormHeaders, findPersonalColumns, findRowAboveContents } from './personal-columns';
import type { ColumnRole } from './reading';

type Rows = readonly (readonly string[])[];

/** How far down a header is looked for: above it stand titles, a date, a line of explanation. */
const DEEPEST_HEADER = 20;
const LONGEST_HEADER = 60;
const SAMPLE = 500;

const isFilled = (cell: string | undefined): cell is string =>
  cell !== undefined && /\S/.test(cell);

const isSentence = (cell: string): boolean => /[?!.…]["'’”)*]*\s*$/.test(cell);

interface ColumnFacts {
  readonly filled: number;
  readonly share: number;
  readonly length: number;
  readonly distinct: number;
  /** Share of the texts that end as a question does. */
  readonly questions: number;
  readonly numbers: boolean;
  /** Nothing but the marks of a list: bullets, or numbers and letters with a point. */
  readonly marks: boolean;
  /** Zeros in front: someone thought of these numbers, whatever they are called. */
  readonly codes: boolean;
}

/** Whether these are the numbers of rows: each higher than the one above, and no code as 007. */
function countUp(cells: readonly string[]): boolean {
  let last = -1;
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const number = /^\s*#?(0|[1-9]\d{0,4})[.)]?\s*$/.exec(cell)?.[1];
      const counts = number !== undefined && Number(number) > last;
      last = Number(number);
      return counts;
    })
  );
}

function lookAt(rows: Rows, column: number): ColumnFacts {
  const cells = rows.map((row) => row[column]).filter(isFilled);
  const total = Math.max(cells.length, 1);
  return {
    filled: cells.length,
    share: cells.length / Math.max(rows.length, 1),
    length: cells.reduce((sum, cell) => sum + cell.trim().length, 0) / total,
    distinct: new Set(cells.map((cell) => cell.trim().toLowerCase())).size,
    questions: cells.filter((cell) => /\?["'’”)*]*\s*$/.test(cell)).length / total,
    numbers: countUp(cells),
    marks: areMarks(cells),
    codes: cells.some((cell) => /^\s*0\d{1,9}\s*$/.test(cell)),
  };
}

const countColumns = (rows: Rows): number =>
  rows.slice(0, SAMPLE).reduce((most, row) => {
    let length = row.length;
    while (length > 0 && !isFilled(row[length - 1])) length -= 1;
    return Math.max(most, length);
  }, 0);

/** Headers that nobody thought of: short words above clearly longer texts, that don't come back below. */
function isUnknownHeader(row: readonly string[], below: Rows): boolean {
  const cells = row.flatMap((cell, at) => (isFilled(cell) ? [{ cell: cell.trim(), at }] : []));
  if (cells.length < countColumns(below) || below.length < 2) return false;
  if (cells.some(({ cell }) => cell.length > 30 || isSentence(cell) || /^\d+$/.test(cell))) {
    return false;
  }
  const names = new Set(cells.map(({ cell }) => cell.toLowerCase()));
  if (names.size < cells.length) return false;
  if (below.some((other) => other.some((cell) => names.has(cell.trim().toLowerCase())))) {
    return false;
  }
  return cells.some(({ cell, at }) => {
    const { length, questions } = lookAt(below, at);
    return length >= 2.5 * cell.length && (cells.length > 1 || questions > 0.5);
  });
}

/**
 * Finds the row that names the columns: the first of those with the most names we know, else a first row
 * that looks like one. Null where there is none.
 */
export function guessHeaderRow(rows: Rows): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, row] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const filled = row.filter(isFilled);
    // Above the answers of a form stand whole questions, beside names that only a form gives.
    const form = filled.length > 1 ? countFormHeaders(row, rows.slice(at + 1)) : 0;
    if (form === 0 && filled.some((cell) => cell.trim().length > LONGEST_HEADER)) continue;
    const known = new Set(filled.flatMap((cell) => readHeader(cell)?.as ?? []));
    // One known word alone above a wide table is a title ("Vragen"), or a category.
    const alone =
      form === 0 && known.size === 1 && countColumns(rows.slice(at + 1)) > filled.length + 1;
    const names = known.size + form;
    if (names > most && !alone) [best, most] = [at, names];
  }
  best ??= findRowAboveContents(rows);
  if (best !== null) return best;
  const first = rows.findIndex((row) => row.some(isFilled));
  const row = rows[first];
  if (row === undefined || !isUnknownHeader(row, rows.slice(first + 1, first + SAMPLE))) {
    return null;
  }
  return first;
}

/** Few different short texts that come back: a kind of card. */
const isCategory = (facts: ColumnFacts): boolean =>
  facts.distinct > 1 &&
  facts.distinct <= 24 &&
  facts.distinct * 2 <= facts.filled &&
  facts.length <= 40 &&
  facts.questions < 0.2;

/** The first column with questions, else the first with texts worth a card; else the longest. */
function chooseFront(candidates: readonly (readonly [number, ColumnFacts])[]): number | undefined {
  const full = candidates.filter(([, facts]) => facts.share >= 0.3);
  const asked = full.find(([, { questions }]) => questions >= 0.5);
  if (asked !== undefined) return asked[0];
  const longest = Math.max(0, ...full.map(([, { length }]) => length));
  const worth = full.find(
    ([, { length, share }]) => length >= 8 && length * 8 >= longest && share >= 0.5,
  );
  return (worth ?? full.find(([, { length }]) => length === longest) ?? candidates[0])?.[0];
}

/** Gives each of the known names to one column only: the one whose header fits it best. */
function readHeaders(header: readonly string[]): Map<number, KnownColumn> {
  const roles = new Map<number, KnownColumn>();
  const best = new Map<KnownColumn, { at: number; rank: number }>();
  for (const [at, cell] of header.entries()) {
    const known = readHeader(cell);
    if (known === undefined) continue;
    if (known.as === 'ignore') roles.set(at, 'ignore');
    else if (known.rank < (best.get(known.as)?.rank ?? Number.POSITIVE_INFINITY)) {
      best.set(known.as, { at, rank: known.rank });
    }
  }
  for (const [as, { at }] of best) roles.set(at, as);
  return roles;
}

/** What a section is called whose column has no header. */
const nameSection = (at: number, sections: number): string =>
  sections === 1 ? 'Achterkant' : `Kolom ${at + 1}`;

/** Cells that stick out on the right in a few rows are no column: there a text was cut by mistake. */
function countWidth(header: readonly string[], rows: Rows): number {
  const headed = countColumns([header]);
  let width = countColumns(rows);
  while (headed > 0 && width > headed && lookAt(rows, width - 1).share < 0.5) width -= 1;
  return Math.max(headed, width);
}

/**
 * Guesses what each column of a table holds, by its header and by what stands in it. Every column with text
 * gets a role, so that nothing is left out unseen; at most one is the front. What says who filled in a form is not
 * used.
 */
export function guessColumns(rows: Rows, headerRow: number | null): ColumnRole[] {
  const header = headerRow === null ? [] : (rows[headerRow] ?? []);
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const sample = below.slice(0, SAMPLE).filter((row) => row.some(isFilled));
  const width = countWidth(header, sample);
  const facts = Array.from({ length: width }, (_, at) => lookAt(sample, at));
  const known = readHeaders(header);
  for (const [at, fact] of facts.entries()) {
    if (known.get(at) === 'ignore' && fact.codes) known.delete(at);
    if (known.has(at)) continue;
    if (fact.numbers || fact.marks || (fact.filled === 0 && !isFilled(header[at])))
      known.set(at, 'ignore');
  }
  for (const at of findPersonalColumns(header, below, width)) {
    if (!known.has(at)) known.set(at, 'ignore');
  }
  const has = (as: KnownColumn) => [...known.values()].includes(as);
  const free = () => [...facts.entries()].filter(([at]) => !known.has(at));

  if (!has('category') && headerRow === null) {
    const category = free().find(([, fact]) => isCategory(fact));
    // With one column of texts, that is the cards, however short they are.
    if (category !== undefined && free().length > 1) known.set(category[0], 'category');
  }
  if (!has('front')) {
    const front = chooseFront(free()) ?? [...known].find(([, as]) => as === 'category')?.[0];
    if (front !== undefined) known.set(front, 'front');
  }
  const sections = free().length;
  return facts.map((_, at): ColumnRole => {
    const as = known.get(at);
    if (as !== undefined) return { as };
    const label = header[at];
    return { as: 'section', label: isFilled(label) ? label.trim() : nameSection(at, sections) };
  });
}
