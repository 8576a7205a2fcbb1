import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Advice } from '../../domain/making/advice';

/** Nobody wants advice in the middle of a word. */
const PAUSE = 600;

/** Advice with the content it is about: the content of now may be another one already. */
export interface Looked<Content> {
  readonly content: Content | null;
  readonly list: readonly Advice[];
}

/**
 * Looks over what is made once nobody has typed for a moment and the browser has nothing else to do: never
 * in a key press. `createLook` is called once for each draft and may remember what it saw.
 */
export function useAdviceOn<Content>(
  draft: ReadonlySignal<{ readonly content: Content }>,
  createLook: () => (content: Content) => readonly Advice[],
): ReadonlySignal<Looked<Content>> {
  const said = useMemo(() => signal<Looked<Content>>({ content: null, list: [] }), []);
  useEffect(() => {
    const look = createLook();
    let seen: Content | undefined;
    let cancel: () => void = () => undefined;
    const stop = draft.subscribe(({ content }) => {
      if (content === seen) return;
      const pause = seen === undefined ? 0 : PAUSE;
      seen = content;
      cancel();
      const timer = setTimeout(() => {
        cancel = whenIdle(() => {
          said.value = { content, list: look(content) };
        });
      }, pause);
      cancel = () => clearTimeout(timer);
    });
    return () => {
      stop();
      cancel();
    };
  }, [draft, said]);
  return said;
}

/** Runs work when nothing else is going on; gives how to call it off. Safari has no idle callbacks. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const timer = setTimeout(work, 60);
  return () => clearTimeout(timer);
}
