import { useComputed, useSignal } from '@preact/signals';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { currentRound } from '../../domain/format-run';
import { Empty } from '../../ui/empty';
import { CardDialog } from './card-dialog';
import { useDesk } from './context';
import { Filters } from './filters';
import { OpenCards } from './open-cards';
import { ReplaceDialog } from './replace-dialog';
import { filterCards, NO_FILTER } from './view';

/** All cards face up, by category; tapping one brings it forward. */
export function OpenBoard() {
  const app = useApp();
  const { act, categoryOf, conversation, findCard, round, set } = useDesk();
  const words = useWords().table.open;
  const filter = useSignal(NO_FILTER);
  const [replacing, setReplacing] = useState<string | null>(null);

  // A round keeps its set, and another round is another board.
  const all = useMemo(() => filterCards(set, NO_FILTER), [set]);
  const fitting = useComputed(() => new Set(filterCards(set, filter.value)));
  const latest = useComputed(() => currentRound(conversation.session.value));
  const picks = useComputed(() => latest.value?.picks);
  const picked = useComputed(() => new Set(picks.value?.map((pick) => pick.card)));
  // Only which card: turning it must not go along all cards.
  const lifted = useComputed(() => {
    const place = conversation.place.value;
    return place && place.round === latest.value?.id ? place.card : null;
  });
  const { look } = conversation;
  const lift = useCallback(
    (card: string | null) => look({ card, side: 'front', shown: [], across: false }),
    [look],
  );

  const pick = (card: string) => {
    const front = findCard(card)?.front ?? '';
    if (picked.value.has(card)) {
      if (act({ kind: 'unpick', card })) app.say(words.announceBack(front));
      lift(null);
    } else if (round.picks.length >= round.limit) {
      setReplacing(card);
    } else {
      if (act({ kind: 'pick', card })) app.say(words.announcePick(front));
      lift(null);
    }
  };
  const forward = lifted.value === null ? undefined : findCard(lifted.value);

  return (
    <>
      <Filters
        filter={filter.value}
        shown={fitting.value.size}
        onFilter={(next) => {
          filter.value = next;
        }}
      />
      {fitting.value.size === 0 && <Empty icon="search" title={words.nothing} />}
      <OpenCards
        cards={all}
        categories={set.categories}
        lang={set.lang}
        label={words.list}
        pickedLabel={words.picked}
        fitting={fitting}
        picked={picked}
        lifted={lifted}
        onLift={lift}
      />
      {forward && (
        <CardDialog
          key={forward.id}
          card={forward}
          category={categoryOf(forward)}
          picked={picked.value.has(forward.id)}
          onPick={() => pick(forward.id)}
          onClose={() => lift(null)}
        />
      )}
      {replacing !== null && (
        <ReplaceDialog
          card={replacing}
          onClose={(done) => {
            setReplacing(null);
            if (done) lift(null);
          }}
        />
      )}
    </>
  );
}
