import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { App } from '../../app/app';
import { useMakingWords } from '../../app/context';
import type { CasusEditor } from '../../app/making/editor';
import type { Casus } from '../../domain/casus';
import type { CasusEdit } from '../../domain/making/casus-edit';
import { createSteps, type Editing } from '../making-parts/steps';
import type { Looked } from '../making-parts/use-advice-on';
import { findOut } from './left-out';
import { findChangedPart, placeForAll } from './view';

/** What is asked in a dialog now. `stage`: the new role is for this part. */
export type Asking =
  | { readonly kind: 'look' | 'hints' | 'variant' | 'word' }
  | { readonly kind: 'role'; readonly stage: string | null }
  | { readonly kind: 'remove-role'; readonly role: string }
  | { readonly kind: 'replace'; readonly stage: string };

/** The workbench of one case. */
export interface Bench extends Editing<CasusEdit> {
  readonly editor: CasusEditor;
  readonly advice: ReadonlySignal<Looked<Casus>>;
  readonly asking: Signal<Asking | null>;
  /** How many parts for all the preview has told. */
  readonly told: Signal<number>;
  /** One sentence for screen readers. */
  say(sentence: string): void;
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

/** What of the case the table will not see, by the part it stands in. */
export function useOut() {
  const { bench } = useBench();
  const words = useMakingWords();
  const draft = bench.editor.draft.value;
  return useMemo(() => findOut(draft, words), [draft, words]);
}

export const useCasusWords = () => useMakingWords().casusEditor;

/** Lays one case on the workbench. */
export function createBench(
  app: App,
  editor: CasusEditor,
  advice: ReadonlySignal<Looked<Casus>>,
): Bench {
  const current = () => editor.draft.peek().content;
  const told = signal(1);

  return {
    editor,
    advice,
    asking: signal<Asking | null>(null),
    told,
    ...createSteps(app, editor, {
      words: () => app.makingWords.peek()?.casusEditor,
      findChanged: findChangedPart,
    }),
    say: app.say,
    show(stage) {
      const place = placeForAll(current().stages, stage);
      if (place !== null) told.value = Math.max(told.peek(), place);
    },
  };
}
