import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { SetEditor } from '../../app/making/editor';
import type { CardSet } from '../../domain/card-set';
import type { Advice } from '../../domain/making/advice';
import { createAdviser } from '../../domain/making/advise-set';
import { listSaid, NOTHING_ASIDE } from '../../domain/making/aside';
import { useAdviceOn } from '../making-parts/use-advice-on';

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

/** Looks the set over in moments of rest. */
export function useAdvice(editor: SetEditor): ReadonlySignal<Advised> {
  const said = useAdviceOn(editor.draft, () => createAdviser().adviseSet);
  return useMemo(
    () =>
      computed(() => {
        const { content, list: all } = said.value;
        const { aside = NOTHING_ASIDE } = editor.draft.value;
        const list = content ? listSaid(content, all, aside) : all;
        return { set: content, list, counts: countByCard(list) };
      }),
    [editor, said],
  );
}

function countByCard(list: readonly Advice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { card } of list) if (card !== null) counts.set(card, (counts.get(card) ?? 0) + 1);
  return counts;
}
