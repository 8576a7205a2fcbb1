import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { App } from '../../app/app';
import { useMakingWords } from '../../app/context';
import type { FormatEditor } from '../../app/making/editor';
import type { FormatEdit } from '../../domain/making/format-edit';
import { createSteps, type Editing } from '../making-parts/steps';
import { findOut } from './left-out';
import type { Supplies } from './use-supplies';
import { findChangedPart } from './view';

/** The workbench of one format. */
export interface Bench extends Editing<FormatEdit> {
  readonly editor: FormatEditor;
  /** One sentence for screen readers. */
  say(sentence: string): void;
}

export const BenchContext = createContext<{
  readonly bench: Bench;
  readonly supplies: Supplies;
} | null>(null);

/** The workbench around this part of the screen, with the format as it is now. */
export function useBench() {
  const around = useContext(BenchContext);
  if (around === null) throw new Error('no workbench around this part');
  const { bench, supplies } = around;
  return { bench, supplies, format: bench.editor.draft.value.content, edit: bench.edit };
}

/** What of the format will not be played, by its place on the page. */
export function useOut() {
  const { bench } = useBench();
  const words = useMakingWords();
  const draft = bench.editor.draft.value;
  return useMemo(() => findOut(draft, words), [draft, words]);
}

export const useFormatWords = () => useMakingWords().formatEditor;

/** Lays one format on the workbench. */
export function createBench(app: App, editor: FormatEditor): Bench {
  return {
    editor,
    ...createSteps(app, editor, {
      words: () => app.makingWords.peek()?.formatEditor,
      findChanged: findChangedPart,
    }),
    say: app.say,
  };
}
