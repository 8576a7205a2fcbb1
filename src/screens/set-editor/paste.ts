import { useApp } from '../../app/context';
import {
  countOverwritten,
  guessColumns,
  pickColumns,
  type Rows,
  readPastedRows,
} from '../../app/making/pasted-rows';
import type { PasteColumn } from '../../domain/making/set-edit';
import { type Bench, useBench, useSetWords } from './bench';
import { nameField, type Stop } from './view';

/** What is put in: rows without their names, what their columns hold, and where. */
export interface Pasted {
  readonly rows: Rows;
  readonly columns: readonly (PasteColumn | null)[];
  readonly from: string | null;
  /** Over what stands there, instead of as new cards below. */
  readonly over: boolean;
}

type PasteWords = ReturnType<typeof useSetWords>['paste'];

/**
 * Where pasted rows go: over the cards from `from` on when nothing of them is lost, or when that is wanted,
 * or when there are no fronts among them that could make new cards. Otherwise null, the end.
 */
export function findPastePlace(bench: Bench, { columns, rows, from, over }: Pasted): string | null {
  if (from === null) return null;
  const picked = pickColumns(rows, columns);
  const { cards } = bench.editor.draft.peek().content;
  if (over || !picked.columns.includes('front')) return from;
  return countOverwritten(cards, from, picked.columns, picked.rows) === 0 ? from : null;
}

/** Puts rows into the list, shows the first of them and says how many cards came in. */
export function pasteInto(
  bench: Bench,
  words: PasteWords,
  pasted: Pasted,
  newId: () => string,
): boolean {
  const { columns, rows } = pickColumns(pasted.rows, pasted.columns);
  const from = findPastePlace(bench, pasted);
  const count = () => bench.editor.draft.peek().content.cards.length;
  const before = count();
  const at = bench.editor.draft.peek().content.cards.findIndex(({ id }) => id === from);
  const ids = rows.map(() => newId());
  // Said afterwards: only then it is known how many there was room for.
  if (!bench.edit({ kind: 'paste', from, columns, rows, ids })) return false;
  const added = count() - before;
  const filled = at < 0 ? 0 : Math.min(rows.length, before - at);
  bench.offerBack(words.done(added, filled, Math.max(0, rows.length - filled - added)));
  const first = bench.editor.draft.peek().content.cards[at < 0 ? before : at];
  if (first) bench.go(first.id);
  return true;
}

/**
 * What happens when something is pasted into the list: rows of a spreadsheet become cards, or are asked
 * about; one line of text, and a text in the back of a card, is pasted as the browser does.
 */
export function usePaste() {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords().paste;

  return (event: ClipboardEvent, stop: Stop | null) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const table = /<table/i.test(event.clipboardData?.getData('text/html') ?? '');
    if (!/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return;
    const rows = readPastedRows(text);
    const alone = rows.length === 1 && rows[0]?.length === 1;
    if (rows.length === 0) return;
    // A text of several lines belongs in the back as it is; a column from a spreadsheet goes down the list.
    if (stop && stop.field !== 'front' && !table && !text.includes('\t')) return;
    if (alone) {
      if (!stop || !table) return;
      event.preventDefault();
      insert(event.target, rows[0]?.[0] ?? '');
      return;
    }
    event.preventDefault();
    if (stop && stop.field !== 'front' && !table && rows[0]?.length === 1) {
      // A list from a text, whose marks stood before a tab: one text too.
      const { section } = stop.field;
      const isList = set.sections.some(({ id, kind }) => id === section && kind === 'list');
      insert(event.target, rows.map(([line]) => (isList ? line : `- ${line}`)).join('\n'));
      return;
    }
    const guess = guessColumns(rows, set, stop?.field ?? 'front');
    const from = stop?.card ?? null;
    if (!guess.sure) {
      bench.asking.value = { kind: 'paste', rows, guess, from };
      return;
    }
    const body = guess.header ? rows.slice(1) : rows;
    const pasted = { rows: body, columns: guess.columns, from, over: false };
    pasteInto(bench, words, pasted, app.services.newId);
  };

  /** Puts in other words than stand on the clipboard: without the quotes or the marks round them. */
  function insert(target: EventTarget | null, text: string) {
    if (!(target instanceof HTMLTextAreaElement)) return;
    target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The word for a column in a field to choose from, and back. */
export const nameColumn = (column: PasteColumn | null): string => {
  if (column === null) return 'none';
  return column === 'category' || column === 'tags' ? column : nameField(column);
};
