import type { Merge } from './book';

type Rows = readonly (readonly string[])[];

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');

/** Deeper than headers go: what is merged further down is a column with one text. */
const DEEPEST_HEADER = 4;
/** Places that are filled: a merge over a whole sheet says nothing. */
const FILL_LIMIT = 200_000;

const withCell = (row: readonly string[], column: number, text: string): string[] =>
  Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
    at === column ? text : (row[at] ?? ''),
  );

/** A text in cells that are merged downwards counts for each of those rows. */
export function fillDown(rows: Rows, merges: readonly Merge[]): Rows {
  const filled = [...rows];
  let room = FILL_LIMIT;
  for (const { bottom, left, top } of merges) {
    const text = filled[top]?.[left];
    if (!isFilled(text)) continue;
    for (let at = top + 1; at <= bottom && at < filled.length && room > 0; at += 1, room -= 1) {
      const row = filled[at] ?? [];
      // A row of which nothing else is filled is no row: the merge only made room.
      if (row.some(isFilled) && !isFilled(row[left])) filled[at] = withCell(row, left, text);
    }
  }
  return filled;
}

/** Where cells of the header are merged downwards, its last row names the columns. */
export function findHeaderEnd(headerRow: number | null, merges: readonly Merge[]): number | null {
  if (headerRow === null) return null;
  const ends = merges
    .filter(({ bottom, top }) => top === headerRow && bottom - top < DEEPEST_HEADER)
    .map(({ bottom }) => bottom);
  return Math.max(headerRow, ...ends);
}

/** A name that stands over several columns is the name of each of them that has none of its own. */
export function fillHeader(rows: Rows, headerRow: number | null, merges: readonly Merge[]): Rows {
  const header = headerRow === null ? undefined : rows[headerRow];
  if (header === undefined) return rows;
  let filled = header;
  for (const { bottom, left, right, top } of merges) {
    if (headerRow === null || top > headerRow || bottom < headerRow) continue;
    const text = rows[top]?.[left] ?? '';
    for (let at = left + 1; at <= right; at += 1) {
      if (isFilled(text) && !isFilled(filled[at])) filled = withCell(filled, at, text);
    }
  }
  return rows.map((row, at) => (at === headerRow ? filled : row));
}

/**
 * Rows that are one text over several columns are headings: they become a category of their own, in a new last column,
 * for the rows below. Undefined where there are none.
 */
export function spreadBands(
  rows: Rows,
  headerRow: number | null,
  merges: readonly Merge[],
  name: string,
): Rows | undefined {
  const start = headerRow === null ? 0 : headerRow + 1;
  const bands = new Map<number, string>();
  for (const { bottom, left, right, top } of merges) {
    const row = rows[top] ?? [];
    const isBand = top >= start && top === bottom && right > left;
    const text = row[left];
    if (isBand && isFilled(text) && row.filter(isFilled).length === 1) bands.set(top, text.trim());
  }
  const first = [...bands.keys()].sort((one, other) => one - other)[0];
  const below = rows.slice(start).filter((row, at) => row.some(isFilled) && !bands.has(start + at));
  // A single line above the first card is a title.
  if (first === undefined || below.length < bands.size) return undefined;
  const isTitle = bands.size === 1 && rows.slice(start, first).every((row) => !row.some(isFilled));
  if (isTitle && headerRow === null) return undefined;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let category = '';
  return rows.map((row, at) => {
    const band = bands.get(at);
    if (band !== undefined) {
      category = band;
      return [];
    }
    if (at === headerRow) return withCell(row, width, name);
    return row.some(isFilled) ? withCell(row, width, category) : row;
  });
}

/** A front over several rows is one card: what stands beside it in those rows comes together on its back. */
export function joinFronts(rows: Rows, merges: readonly Merge[], front: number): Rows {
  const joined = [...rows];
  for (const { bottom, left, right, top } of merges) {
    if (bottom === top || left > front || right < front || bottom - top > FILL_LIMIT) continue;
    const cells = [...(joined[top] ?? [])];
    if (!isFilled(cells[front])) continue;
    for (let at = top + 1; at <= bottom && at < joined.length; at += 1) {
      for (const [column, cell] of (joined[at] ?? []).entries()) {
        const above = cells[column] ?? '';
        if (!isFilled(cell) || above.split('\n').includes(cell)) continue;
        cells[column] = isFilled(above) ? `${above}\n${cell}` : cell;
      }
      joined[at] = [];
    }
    joined[top] = cells;
  }
  return joined;
}
