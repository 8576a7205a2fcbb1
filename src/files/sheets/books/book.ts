import type { ColumnRole } from '../reading';

/** Cells that are one, zero-based and with both ends in. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of which something is to be told. */
export interface CellMark {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** `far`: it lies further than is read; `date`: it holds one; `error`: a formula that failed. */
  readonly what: 'far' | 'date' | 'error';
}

/** One table of a workbook or document: a sheet, a table, or the lists in a text. */
export interface BookPart {
  /** As the file calls it; empty where it has no name. */
  readonly name: string;
  /** What its cards belong to where no column says it; its name without. */
  readonly category?: string | undefined;
  readonly hidden: boolean;
  /** All rows, also those that are hidden; merged cells are not filled yet. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  readonly marks: readonly CellMark[];
  /** Zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Set where the part itself says what its columns are, as a list does. */
  readonly columns?: readonly ColumnRole[] | undefined;
}

/** A workbook or document: its parts, and what can't come along of it. */
export interface Book {
  readonly source: 'workbook' | 'opendocument' | 'word';
  readonly parts: readonly BookPart[];
  readonly pictures: number;
  readonly comments: number;
  /** Paragraphs that belong to no list or table. */
  readonly paragraphs: number;
}

/** The parts of a packed file by their names, whatever case and slashes the writer used. */
export interface Pack {
  readonly names: readonly string[];
  /** The text of a part; undefined where it is not there. */
  read(name: string): string | undefined;
}
