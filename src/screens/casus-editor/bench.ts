import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../app/app';
import { useMakingWords } from '../../app/context';
import type { CasusEditor } from '../../app/making/editor';
import type { Casus } from '../../domain/casus';
import type { CasusEdit } from '../../domain/making/casus-edit';
import type { Looked } from '../making-parts/use-advice-on';
import { findChangedPart, placeForAll } from './view';

/** What is asked in a dialog now. `stage`: the new role is for this part. */
export type Asking =
  | { readonly kind: 'look' | 'hints' | 'variant' | 'word' }
  | { readonly kind: 'role'; readonly stage: string | null }
  | { readonly kind: 'remove-role'; readonly role: string }
  | { readonly kind: 'replace'; readonly stage: string };

/** The workbench of one case. */
export interface Bench {
  readonly editor: CasusEditor;
  readonly advice: ReadonlySignal<Looked<Casus>>;
  readonly asking: Signal<Asking | null>;
  /** How many parts for all the preview has told. */
  readonly told: Signal<number>;
  /** Makes changes; gives whether anything changed. `tell` says it, with the way back over all of them. */
  edit(edits: CasusEdit | readonly CasusEdit[], tell?: string): boolean;
  /** One sentence for screen readers. */
  say(sentence: string): void;
  undo(): void;
  redo(): void;
  /** Has the preview tell the case up to this part. */
  show(stage: string): void;
}

export const BenchContext = createContext<Bench | null>(null);

/** The workbench around this part of the screen, with the case as it is now. */
export function useBench() {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error('no workbench around this part');
  return { bench, casus: bench.editor.draft.value.content, edit: bench.edit };
}

export const useCasusWords = () => useMakingWords().casusEditor;

/** Brings a part of the case into sight, once it stands there; `caret` also goes into its first field. */
export function goToPart(part: string, caret = false): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
    const field = place?.querySelector<HTMLElement>('input, textarea');
    place?.scrollIntoView({ block: 'nearest' });
    if (caret) (field ?? place)?.focus();
  });
}

/** Lays one case on the workbench. */
export function createBench(
  app: App,
  editor: CasusEditor,
  advice: ReadonlySignal<Looked<Casus>>,
): Bench {
  // Read when they are said: the language may change meanwhile.
  const words = () => app.makingWords.peek()?.casusEditor;
  const current = () => editor.draft.peek().content;

  /** The way back that is on offer belongs to one change; after another one it would take back that. */
  const withdraw = () => {
    if (app.notice.peek()?.action) app.notice.value = null;
  };

  const step = (way: 'undo' | 'redo', times = 1) => {
    const before = current();
    for (let count = 0; count < times; count += 1) editor[way]();
    const changed = findChangedPart(before, current());
    if (changed === null) return;
    withdraw();
    app.say((way === 'undo' ? words()?.undone : words()?.redone) ?? '');
    goToPart(changed);
  };

  const told = signal(1);

  return {
    editor,
    advice,
    asking: signal<Asking | null>(null),
    told,
    edit(edits, tell) {
      const list = 'kind' in edits ? [edits] : edits;
      let steps = 0;
      for (const edit of list) {
        const before = current();
        // What offers a way back is no typing: taking it back leaves what was typed just before.
        editor.edit(edit, tell !== undefined);
        if (current() !== before) steps += 1;
      }
      if (steps === 0) return false;
      withdraw();
      if (tell !== undefined) {
        const action = { label: words()?.undo ?? '', run: () => step('undo', steps) };
        app.notice.value = { message: tell, action };
      }
      return true;
    },
    say: app.say,
    undo: () => step('undo'),
    redo: () => step('redo'),
    show(stage) {
      const place = placeForAll(current().stages, stage);
      if (place !== null) told.value = Math.max(told.peek(), place);
    },
  };
}
