import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../app/app';
import { useFirstWords, useMakingWords } from '../../app/context';
import type { SetEditor } from '../../app/making/editor';
import type { ColumnGuess, Rows } from '../../app/making/pasted-rows';
import type { SetDraft } from '../../domain/making/draft';
import type { CardField, SetEdit } from '../../domain/making/set-edit';
import type { PanelName } from './left-out';
import { keepExisting, type Selection } from './selection';
import { findChanged } from './view';

/** Where the caret has to go next. */
export interface Target {
  readonly card: string;
  readonly field: CardField;
  readonly at: 'start' | 'end';
  /** Only brings the card into sight: the caret stays where it is. */
  readonly quiet?: boolean | undefined;
}

/** What is asked in a dialog now. */
export type Asking =
  | { readonly kind: 'category' | 'tags'; readonly cards: readonly string[] }
  | { readonly kind: 'look' | 'bin' | 'hints' | 'select' | 'keys' | 'export' }
  | ({ readonly kind: 'paste' } & Pasting);

/** Rows from a spreadsheet that wait for a word about their columns. */
export interface Pasting {
  readonly rows: Rows;
  readonly guess: ColumnGuess;
  /** The card that they were pasted into. */
  readonly from: string | null;
}

/** What lies on the workbench: one set, the card in hand, and the chosen ones. */
export interface Bench {
  readonly editor: SetEditor;
  /** The card that is folded out and shown beside the list. */
  readonly active: Signal<string | null>;
  readonly selected: Signal<Selection>;
  readonly target: Signal<Target | null>;
  readonly asking: Signal<Asking | null>;
  /** The part besides the cards that is folded out. */
  readonly panel: Signal<PanelName | null>;
  /** Makes a change; gives whether anything changed. `say` is for screen readers, `tell` also shows the way back. */
  edit(edit: SetEdit, words?: { readonly say?: string; readonly tell?: string }): boolean;
  /** Says what was just changed, with the way back, until the next change. */
  offerBack(message: string): void;
  /** One sentence for screen readers. */
  say(sentence: string): void;
  undo(): void;
  redo(): void;
  /** Folds a card out and puts the caret in one of its fields. */
  go(card: string, field?: CardField, at?: Target['at']): void;
  /** Folds a card out and brings it into sight. */
  show(card: string): void;
}

export const BenchContext = createContext<Bench | null>(null);

/** The workbench around this part of the screen, with the set as it is now. */
export function useBench() {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error('no workbench around this part');
  const draft = bench.editor.draft.value;
  return { bench, draft, set: draft.content, edit: bench.edit };
}

export const useSetWords = () => useMakingWords().setEditor;
export const useAppWords = () => useFirstWords().app;

/** Lays one set on the workbench. */
export function createBench(app: App, editor: SetEditor): Bench {
  // Read when they are said: the language may change meanwhile.
  const words = () => app.makingWords.peek()?.setEditor;
  const active = signal<string | null>(editor.draft.peek().content.cards[0]?.id ?? null);
  const selected = signal<Selection>(new Set());
  const target = signal<Target | null>(null);
  const current: ReadonlySignal<SetDraft> = editor.draft;

  const settle = () => {
    const { cards } = current.peek().content;
    selected.value = keepExisting(selected.peek(), cards);
  };

  /** The way back that is on offer belongs to one change; after another one it would take back that. */
  const withdraw = () => {
    if (app.notice.peek()?.action) app.notice.value = null;
  };

  const step = (way: 'undo' | 'redo') => {
    const before = current.peek();
    editor[way]();
    const after = current.peek();
    if (after === before) return;
    withdraw();
    settle();
    app.say((way === 'undo' ? words()?.undone : words()?.redone) ?? '');
    const changed = findChanged(before.content.cards, after.content.cards);
    if (changed === undefined) return;
    active.value = changed;
    target.value = { card: changed, field: 'front', at: 'end' };
  };

  const bench: Bench = {
    editor,
    active,
    selected,
    target,
    asking: signal<Asking | null>(null),
    panel: signal<PanelName | null>(null),
    edit(edit, { say, tell } = {}) {
      const before = current.peek();
      // What offers a way back is no typing: taking it back leaves what was typed just before.
      editor.edit(edit, tell !== undefined);
      if (current.peek() === before) return false;
      withdraw();
      settle();
      if (say !== undefined) app.say(say);
      if (tell !== undefined) bench.offerBack(tell);
      return true;
    },
    offerBack(message) {
      app.notice.value = {
        message,
        action: { label: words()?.undo ?? '', run: () => bench.undo() },
      };
    },
    say: app.say,
    undo: () => step('undo'),
    redo: () => step('redo'),
    go(card, field = 'front', at = 'end') {
      active.value = card;
      target.value = { card, field, at };
    },
    show(card) {
      active.value = card;
      target.value = { card, field: 'front', at: 'end', quiet: true };
    },
  };
  return bench;
}
