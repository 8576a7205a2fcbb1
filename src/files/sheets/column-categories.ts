import { isKnownHeader } from './column-names';
import type { LayoutRows } from './layout-rows';

type Rows = readonly (readonly string[])[];

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');
const endsSentence = (cell: string): boolean => /[?!.…]["'’”)*]*\s*$/.test(cell);

/** Whether each column looks like the cards of one category, with its name above them. */
export function looksPerColumn(rows: Rows): boolean {
  const first = rows.findIndex((row) => row.some(isFilled));
  const header = rows[first] ?? [];
  const columns = [...header.keys()].filter((at) => isFilled(header[at]));
  if (columns.length < 2) return false;
  if (header.some((cell) => cell.trim().length > 40 || endsSentence(cell) || isKnownHeader(cell))) {
    return false;
  }
  return columns.every((at) => {
    const cells = rows
      .slice(first + 1, first + 500)
      .map((row) => row[at])
      .filter(isFilled);
    return cells.length > 1 && cells.filter(endsSentence).length >= cells.length * 0.6;
  });
}

/** Makes each cell a card, in the category that its column is named by. */
export function readPerColumn(rows: Rows): LayoutRows {
  const first = rows.findIndex((row) => row.some(isFilled));
  const header = rows[first] ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = Array.from({ length: width }, (_, column) =>
    rows.slice(first + 1).flatMap((row, at) => {
      const text = row[column];
      return isFilled(text) ? [{ row: [header[column] ?? '', text], line: first + at + 2 }] : [];
    }),
  ).flat();
  return {
    rows: cells.map(({ row }) => row),
    lines: cells.map(({ line }) => line),
    headerRow: null,
    columns: [{ as: 'category' }, { as: 'front' }],
  };
}
