import { findAnkiSeparator, isAnki, readAnki } from './anki';
import { guessDelimiter, readRows } from './delimiter';
import type { LayoutRows } from './layout-rows';
import { isMarkdown, readMarkdown } from './markdown';
import { readMarkedList } from './marked-list';
import { readLines } from './plain-lines';
import type { Delimiter, Layout } from './reading';

export { BACK_LABEL, type LayoutRows } from './layout-rows';

/** A list that is no table without its marks either: a tab behind each bullet makes no column. */
function isList(text: string): boolean {
  const entries = readMarkedList(text)?.entries;
  if (entries === undefined) return false;
  const bare = entries.flatMap(({ back, front }) => [front, ...back]).join('\n');
  return guessDelimiter(bare) === null;
}

/** How a text is laid out, going by its first lines. `delimiter` is what `guessDelimiter` found. */
export function guessLayout(text: string, delimiter: Delimiter | null): Layout {
  if (isAnki(text)) return 'anki';
  if (isMarkdown(text, delimiter !== null)) return 'markdown';
  return delimiter === null || isList(text) ? 'lines' : 'table';
}

/** The sign that cells are parted by in this layout; null where there are no cells. */
export function findDelimiter(text: string, layout: Layout): Delimiter | null {
  if (layout === 'anki') return findAnkiSeparator(text);
  return layout === 'table' || layout === 'columns' ? (guessDelimiter(text) ?? ';') : null;
}

/**
 * Reads a text by its layout, with `asides` also the lines that are no cards. A table says nothing of its header and columns: those are to be guessed.
 */
export function readLayout(
  text: string,
  layout: Layout,
  delimiter: Delimiter | null,
  asides = false,
): LayoutRows {
  switch (layout) {
    case 'anki':
      return readAnki(text, delimiter ?? undefined);
    case 'markdown':
      return readMarkdown(text, asides);
    case 'lines':
      return readLines(text, asides);
    case 'table':
    case 'columns':
      return { rows: readRows(text, delimiter ?? ';'), headerRow: null };
  }
}
