import { fold } from '../../../lib/fold';
import { OWN_HEADERS } from '../column-names';
import { findOwnHeader } from '../own-table';
import type { BookPart } from './book';

type Rows = readonly (readonly string[])[];

/** What our own export keeps in these columns is for us: they are read when someone hid them, as they may. */
const OWN_COLUMNS: readonly string[] = [OWN_HEADERS.id, OWN_HEADERS.settings].map(fold);

/** The columns of a part that were hidden from people. */
export function listHiddenColumns({ hiddenColumns, rows }: BookPart): readonly number[] {
  const own = findOwnHeader(rows);
  const header = own === undefined ? [] : (rows[own] ?? []);
  return [...hiddenColumns].filter((at) => !OWN_COLUMNS.includes(fold(header[at] ?? '')));
}

/** Empties what is hidden, so that the rest keeps its row and column. */
export function emptyHidden(part: BookPart, rows: Rows): Rows {
  const columns = new Set(listHiddenColumns(part));
  if (columns.size === 0 && part.hiddenRows.size === 0) return rows;
  return rows.map((row, at) => {
    if (part.hiddenRows.has(at)) return [];
    return columns.size === 0 ? row : row.map((cell, column) => (columns.has(column) ? '' : cell));
  });
}
