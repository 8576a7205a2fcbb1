import type { Merge } from './books/book';
import { fillHeader, findHeaderEnd, joinFronts, spreadBands } from './books/merges';
import { OWN_HEADERS } from './column-names';
import { guessColumns, guessHeaderRow } from './columns';
import { findOwnHeader, readOwnColumns } from './own-table';
import type { ColumnRole } from './reading';

type Rows = readonly (readonly string[])[];

export interface Arrangement {
  /** As many as there were, each in its place. */
  readonly rows: Rows;
  readonly headerRow: number | null;
  readonly roles: readonly ColumnRole[];
  /** It has the header of our own export. */
  readonly own: boolean;
}

export interface Known {
  /** Cells that are one, for a table that has such. */
  readonly merges?: readonly Merge[] | undefined;
  /** Set where the file or a person says it. */
  readonly headerRow?: number | null | undefined;
  readonly columns?: readonly ColumnRole[] | undefined;
  /** Set where a person says it: goes before what the file says. */
  readonly chosen?: readonly ColumnRole[] | undefined;
}

/** Finds the header and the columns of a table, as far as that is not known, and lays out what is merged in it. */
export function arrangeRows(rows: Rows, known: Known): Arrangement {
  const merges = known.merges ?? [];
  const own = known.columns === undefined ? findOwnHeader(rows) : undefined;
  const guessed = own ?? findHeaderEnd(guessHeaderRow(rows), merges);
  const headerRow = known.headerRow === undefined ? guessed : known.headerRow;
  const isOwn = own !== undefined && own === headerRow;
  if (isOwn || known.columns !== undefined || merges.length === 0) {
    const header = headerRow === null ? [] : (rows[headerRow] ?? []);
    const found = isOwn ? readOwnColumns(header) : (known.columns ?? guessColumns(rows, headerRow));
    return { rows, headerRow, roles: known.chosen ?? found, own: isOwn };
  }
  const named = fillHeader(rows, headerRow, merges);
  const first = guessColumns(named, headerRow);
  const hasCategory = first.some(({ as }) => as === 'category');
  const banded = hasCategory
    ? undefined
    : spreadBands(named, headerRow, merges, OWN_HEADERS.category);
  const laid = banded ?? named;
  const roles = known.chosen ?? (banded ? nameLast(guessColumns(laid, headerRow)) : first);
  const front = roles.findIndex(({ as }) => as === 'front');
  return { rows: joinFronts(laid, merges, front), headerRow, roles, own: false };
}

/** The column that was added says what it is, header or not. */
const nameLast = (roles: readonly ColumnRole[]): readonly ColumnRole[] =>
  roles.map((role, at) => (at === roles.length - 1 ? { as: 'category' } : role));
