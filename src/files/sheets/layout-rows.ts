import type { ColumnRole, RowNote } from './reading';

/** A line that comes in otherwise than it stands, or not at all. */
export interface LeftLine extends Pick<RowNote, 'text' | 'problem' | 'outcome'> {
  /** One-based line of the text. */
  readonly line: number;
}

/** What a text that is no table comes down to, so that it goes on as one. */
export interface LayoutRows {
  readonly rows: readonly (readonly string[])[];
  /** Zero-based row of the header; null where there is none. */
  readonly headerRow: number | null;
  /** The one-based line of the text that each row begins at; without, they are its lines. */
  readonly lines?: readonly number[] | undefined;
  readonly left?: readonly LeftLine[] | undefined;
  /** What each column holds, where the file itself says so. */
  readonly columns?: readonly ColumnRole[] | undefined;
  /** False where the file says that its cells hold no HTML. */
  readonly html?: boolean | undefined;
}

/** What the back of a card is called when the file has no name for it. */
export const BACK_LABEL = 'Achterkant';
