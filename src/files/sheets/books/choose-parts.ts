import { arrangeRows } from '../arrange-rows';
import type { RawTable } from '../raw-table';
import type { BookFacts, ReadChoices } from '../reading';
import type { Book, BookPart, CellMark } from './book';
import { emptyHidden, listHiddenColumns } from './hidden-cells';
import { joinParts } from './join-parts';
import { fillDown } from './merges';

type Rows = readonly (readonly string[])[];

/** A part as it is read: what is merged downwards filled, what is hidden left out or not. */
export interface ShownPart {
  readonly part: BookPart;
  readonly rows: Rows;
  readonly marks: readonly CellMark[];
  /** Rows with text, the header not among them. */
  readonly count: number;
}

const isRow = (row: readonly string[]): boolean => row.some((cell) => /\S/.test(cell));

function show(part: BookPart, takesHidden: boolean): ShownPart {
  const filled = fillDown(part.rows, part.merges);
  const rows = takesHidden ? filled : emptyHidden(part, filled);
  const columns = new Set(takesHidden ? [] : listHiddenColumns(part));
  const marks = takesHidden
    ? part.marks
    : part.marks.filter(({ column, row }) => !part.hiddenRows.has(row) && !columns.has(column));
  const { columns: known, merges } = part;
  const headerRow = known ? null : arrangeRows(rows, { merges }).headerRow;
  const body = rows.slice(headerRow === null ? 0 : headerRow + 1);
  return { part, rows, marks, count: body.filter(isRow).length };
}

const sum = (parts: readonly ShownPart[]): number =>
  parts.reduce((total, { count }) => total + count, 0);

/**
 * The part of a workbook or document that is read, or all in sight together, as one table; and what stays behind. Without
 * a choice that is the first in sight with rows. A part that is not there is as not asked for.
 */
export function chooseParts(book: Book, choices: ReadChoices, file: string): RawTable | undefined {
  const takesHidden = choices.hidden === true;
  const all = [
    ...book.parts.filter(({ hidden }) => !hidden),
    ...book.parts.filter(({ hidden }) => hidden),
  ].map((part) => show(part, takesHidden));
  const full = all.filter(({ count, rows }) => count > 0 || rows.some(isRow));
  const sight = full.filter(({ part }) => takesHidden || !part.hidden);
  const asked = all.find(({ part }) => part.name === choices.sheet);
  const first = asked ?? sight[0] ?? full[0] ?? all[0];
  if (first === undefined) return undefined;
  const together = choices.together === true && asked === undefined && sight.length > 1;
  const read = together ? sight : [first];
  const others = sight.filter((one) => !read.includes(one));
  const hiddenSheets = full.filter(
    (one) => one.part.hidden && !(read.length === 1 && one === first),
  );
  const facts: BookFacts = {
    together: together ? sight.map(({ part }) => part.name) : [],
    others: { sheets: others.length, rows: sum(others) },
    hidden: {
      rows: read.reduce((total, { part }) => total + part.hiddenRows.size, 0),
      columns: read.reduce((total, { part }) => total + listHiddenColumns(part).length, 0),
      sheets: takesHidden && !together ? 0 : hiddenSheets.length,
      taken: takesHidden,
    },
    pictures: book.pictures,
    comments: book.comments,
    paragraphs: book.paragraphs,
  };
  const base = {
    ...{ source: book.source, encoding: null, delimiter: null, file },
    layout: choices.layout === 'columns' ? ('columns' as const) : ('table' as const),
    sheets: all.map(({ part }) => part.name),
    book: facts,
  };
  if (together) return { ...base, ...joinParts(read), sheet: null };
  const { marks, part, rows } = first;
  const listed = part.columns ? { columns: part.columns, headerRow: null } : {};
  return { ...base, ...listed, sheet: part.name, rows, marks, merges: part.merges };
}
