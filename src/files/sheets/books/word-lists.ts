import { ROW_LIMIT } from '../limits';
import { readMark } from '../list-marks';
import { tabulate, writeBack } from '../list-table';
import type { BookPart } from './book';
import type { Paragraph } from './word-text';

/** What the lists of a document are called, all together. */
const LIST_NAME = 'Lijst';

interface Entry {
  readonly category: string;
  readonly front: string;
  readonly back: string[];
}

/** Items of lists, and apart from them the paragraphs that are none. */
function gather(paragraphs: readonly Paragraph[]) {
  const items: Entry[] = [];
  const plain: Entry[] = [];
  let category = '';
  let least = 0;
  for (const { about, heading, list, text } of paragraphs) {
    const mark = readMark(text);
    const words = mark?.text ?? text;
    const marked = list ?? (mark === undefined ? null : 0);
    if (about) continue;
    if (heading) {
      category = text.replace(/\s+/g, ' ');
      continue;
    }
    const last = items[items.length - 1];
    if (marked === null) {
      plain.push({ category, front: text, back: [] });
    } else if (last !== undefined && last.category === category && marked > least) {
      last.back.push(words);
    } else {
      items.push({ category, front: words, back: [] });
      least = marked;
    }
  }
  return { items, plain };
}

/**
 * The lists of a document as rows: an item is a card, what lies below it its back, the heading above it its category.
 * In a text without lists or tables each paragraph is a card. `outside` counts the paragraphs that stay behind.
 */
export function readWordLists(
  paragraphs: readonly Paragraph[],
  hasTables: boolean,
): { readonly part: BookPart | null; readonly outside: number } {
  const { items, plain } = gather(paragraphs);
  const isListed = items.length > 0 || hasTables;
  const entries = (isListed ? items : plain).slice(0, ROW_LIMIT);
  const outside = isListed ? plain.length : 0;
  if (entries.length === 0) return { part: null, outside };
  const table = tabulate(entries.map((entry) => ({ ...entry, back: writeBack(entry.back) })));
  const none = { merges: [], marks: [], hiddenRows: new Set<number>() };
  return {
    part: { ...none, name: LIST_NAME, hidden: false, ...table, hiddenColumns: new Set() },
    outside,
  };
}
