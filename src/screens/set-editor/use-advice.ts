import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { SetEditor } from '../../app/making/editor';
import type { CardSet } from '../../domain/card-set';
import type { Advice } from '../../domain/making/advice';
import { createAdviser } from '../../domain/making/advise-set';

/** Nobody wants advice in the middle of a word. */
const PAUSE = 600;

/** Advice with the set it is about: the set of now may be another one already. */
export interface Advised {
  readonly set: CardSet | null;
  readonly list: readonly Advice[];
  /** How many hints each card has, by id. */
  readonly counts: ReadonlyMap<string, number>;
}

const NOTHING: Advised = { set: null, list: [], counts: new Map() };

export const AdviceContext = createContext<ReadonlySignal<Advised>>(signal(NOTHING));

/** What a colleague says of the set, as far as it was looked over. */
export const useAdvised = (): Advised => useContext(AdviceContext).value;

/**
 * Looks the set over once nobody has typed for a moment and the browser has nothing else to do: never in a
 * key press.
 */
export function useAdvice(editor: SetEditor): ReadonlySignal<Advised> {
  const said = useMemo(() => signal<Pick<Advised, 'set' | 'list'>>(NOTHING), []);
  const advised = useMemo(
    () => computed(() => ({ ...said.value, counts: countByCard(said.value.list) })),
    [said],
  );
  useEffect(() => {
    const adviser = createAdviser();
    let seen: CardSet | undefined;
    let cancel: () => void = () => undefined;
    const stop = editor.draft.subscribe(({ content }) => {
      if (content === seen) return;
      const pause = seen === undefined ? 0 : PAUSE;
      seen = content;
      cancel();
      const timer = setTimeout(() => {
        cancel = whenIdle(() => {
          said.value = { set: content, list: adviser.adviseSet(content) };
        });
      }, pause);
      cancel = () => clearTimeout(timer);
    });
    return () => {
      stop();
      cancel();
    };
  }, [editor, said]);
  return advised;
}

function countByCard(list: readonly Advice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { card } of list) if (card !== null) counts.set(card, (counts.get(card) ?? 0) + 1);
  return counts;
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
