import { findAnkiSeparator, isAnki, readAnki } from './anki';
import { guessDelimiter, readRows } from './delimiter';
import type { LayoutRows } from './layout-rows';
import { isMarkdown, readMarkdown } from './markdown';
import { readLines } from './plain-lines';
import type { Delimiter, Layout } from './reading';

export { BACK_LABEL, type LayoutRows } from './layout-rows';

/** How a text is laid out, going by its first lines. `delimiter` is what `guessDelimiter` found. */
export function guessLayout(text: string, delimiter: Delimiter | null): Layout {
  if (isAnki(text)) return 'anki';
  if (isMarkdown(text)) return 'markdown';
  return delimiter === null ? 'lines' : 'table';
}

/** The sign that cells are parted by in this layout; null where there are no cells. */
export function findDelimiter(text: string, layout: Layout): Delimiter | null {
  if (layout === 'anki') return findAnkiSeparator(text);
  return layout === 'table' ? (guessDelimiter(text) ?? ';') : null;
}

/** Reads a text by its layout. A table says nothing of its header and columns: those are to be guessed. */
export function readLayout(text: string, layout: Layout, delimiter: Delimiter | null): LayoutRows {
  switch (layout) {
    case 'anki':
      return readAnki(text, delimiter ?? undefined);
    case 'markdown':
      return readMarkdown(text);
    case 'lines':
      return readLines(text);
    case 'table':
      return { rows: readRows(text, delimiter ?? ';'), headerRow: null };
  }
}
