import type { CellMark, Merge } from './books/book';
import type { LayoutRows } from './layout-rows';
import type { LooseLines } from './loose-lines';
import type { SheetReading } from './reading';

/** Where a row of a joined table stood. */
export interface RowOrigin {
  readonly sheet: string;
  /** One-based. */
  readonly row: number;
}

/** Rows as they stand in a file, with what is known of them. */
export interface RawTable
  extends Pick<
      SheetReading,
      'source' | 'encoding' | 'layout' | 'delimiter' | 'sheets' | 'sheet' | 'book'
    >,
    Partial<LayoutRows> {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  /** Zero-based rows that read on from the one above, and rows of one cell where others have more. */
  readonly joined?: LooseLines['joined'] | undefined;
  readonly loose?: readonly number[] | undefined;
  /** Zero-based rows whose quotes are broken. */
  readonly openQuotes?: readonly number[] | undefined;
  /** Cells of a workbook that are one. */
  readonly merges?: readonly Merge[] | undefined;
  /** Cells of which something is to be told. */
  readonly marks?: readonly CellMark[] | undefined;
  /** By row, for a table that was joined of several. */
  readonly origins?: readonly (RowOrigin | undefined)[] | undefined;
}
