import { cleanText } from '../clean-text';
import { DOUBT } from './decode';
import { readHtml } from './html-text';

export interface CleanRows {
  readonly rows: readonly (readonly string[])[];
  /** How many hidden characters were taken out. */
  readonly stripped: number;
  /** How many cells held HTML that became plain text. */
  readonly html: number;
  /** Zero-based rows with a letter that could not be read, or was read otherwise than the rest. */
  readonly doubtful: readonly number[];
}

const isDoubtful = (cell: string): boolean => cell.includes(DOUBT) || cell.includes('\uFFFD');

/**
 * Makes all cells plain and safe to show, once: first HTML becomes text, then hidden characters go, as an
 * entity may hide one. Pass `html: false` for a file whose cells are known to hold plain text, as our own
 * exports: there "<b>" is what a person typed.
 */
export function cleanRows(
  rows: readonly (readonly string[])[],
  { html: readsHtml = true }: { readonly html?: boolean | undefined } = {},
): CleanRows {
  let stripped = 0;
  let html = 0;
  const cleanCell = (cell: string): string => {
    const sure = cell.replaceAll(DOUBT, '');
    const plain = readsHtml ? readHtml(sure) : { text: sure, found: false };
    if (plain.found) html += 1;
    const clean = cleanText(plain.text);
    stripped += clean.stripped;
    return clean.value;
  };
  const doubtful = rows.flatMap((row, at) => (row.some(isDoubtful) ? [at] : []));
  return { rows: rows.map((row) => row.map(cleanCell)), stripped, html, doubtful };
}
