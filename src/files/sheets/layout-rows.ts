import type { ColumnRole } from './reading';

/** What a text that is no table comes down to, so that it goes on as one. */
export interface LayoutRows {
  readonly rows: readonly (readonly string[])[];
  /** Zero-based row of the header; null where there is none. */
  readonly headerRow: number | null;
  /** What each column holds, where the file itself says so. */
  readonly columns?: readonly ColumnRole[] | undefined;
  /** False where the file says that its cells hold no HTML. */
  readonly html?: boolean | undefined;
}

/** What the back of a card is called when the file has no name for it. */
export const BACK_LABEL = 'Achterkant';
