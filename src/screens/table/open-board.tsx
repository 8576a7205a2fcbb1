import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Card, Category } from '../../domain/card-set';
import { CardFront } from '../../ui/card';
import { Empty } from '../../ui/empty';
import { Moving } from '../../ui/motion/moving';
import { useArrowFocus } from '../../ui/use-arrow-focus';
import { CardDialog } from './card-dialog';
import { useDesk } from './context';
import { Filters } from './filters';
import style from './open-board.module.css';
import { ReplaceDialog } from './replace-dialog';
import { filterCards, NO_FILTER } from './view';

/** All cards face up, by category; tapping one brings it forward. */
export function OpenBoard() {
  const app = useApp();
  const { act, categoryOf, conversation, findCard, round, set } = useDesk();
  const words = useWords().table.open;
  const [filter, setFilter] = useState(NO_FILTER);
  const [replacing, setReplacing] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useArrowFocus(list, 'li:not([hidden]) [data-shortcuts="card"]');

  const all = useMemo(() => filterCards(set, NO_FILTER), [set]);
  const fitting = useMemo(() => new Set(filterCards(set, filter)), [set, filter]);
  const laidOut = useLaidOut(all.length);
  const picked = useMemo(() => new Set(round.picks.map((pick) => pick.card)), [round.picks]);
  // Only which card: turning it must not go along all cards.
  const lifted = useComputed(() => {
    const place = conversation.place.value;
    return place?.round === conversation.session.value.rounds.at(-1)?.id ? place?.card : null;
  }).value;
  const { look } = conversation;
  const lift = useCallback(
    (card: string | null) => look({ card, side: 'front', shown: [], across: false }),
    [look],
  );

  const pick = (card: string) => {
    const front = findCard(card)?.front ?? '';
    if (picked.has(card)) {
      if (act({ kind: 'unpick', card })) app.say(words.announceBack(front));
      lift(null);
    } else if (round.picks.length >= round.limit) {
      setReplacing(card);
    } else {
      if (act({ kind: 'pick', card })) app.say(words.announcePick(front));
      lift(null);
    }
  };
  const current = useRef(pick);
  current.current = pick;
  const pickStable = useCallback((card: string) => current.current(card), []);

  return (
    <>
      <Filters filter={filter} shown={fitting.size} onFilter={setFilter} />
      {fitting.size === 0 && <Empty icon="search" title={words.nothing} />}
      <ul class={style.cards} aria-label={words.list} ref={list}>
        {all.slice(0, laidOut).map((card, index) => (
          <OpenCard
            key={card.id}
            card={card}
            category={categoryOf(card)}
            index={index}
            fits={fitting.has(card)}
            picked={picked.has(card.id)}
            pickedLabel={words.picked}
            lifted={lifted === card.id}
            onLift={lift}
            onPick={pickStable}
          />
        ))}
      </ul>
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

/** So many cards at once; a fuller table is laid out in steps, so that no step holds up the hands. */
const AT_ONCE = 100;
const STEP = 20;

/** How many of the cards lie there by now. */
function useLaidOut(count: number): number {
  const [laidOut, setLaidOut] = useState(AT_ONCE);
  useEffect(() => {
    if (laidOut >= count) return undefined;
    const timer = setTimeout(() => setLaidOut(laidOut + STEP), 16);
    return () => clearTimeout(timer);
  }, [count, laidOut]);
  return laidOut;
}

interface OpenCardProps {
  readonly card: Card;
  readonly category: Category;
  readonly index: number;
  /** Fits the filter. The others stay in the page, hidden: laying them out anew would take long. */
  readonly fits: boolean;
  readonly picked: boolean;
  readonly pickedLabel: string;
  readonly lifted: boolean;
  readonly onLift: (card: string | null) => void;
  readonly onPick: (card: string) => void;
}

/** Remembered as it was: with 500 cards, a pick must not draw all of them anew. */
const OpenCard = memo(function OpenCard(props: OpenCardProps) {
  const { card, category, fits, index, lifted, onLift, onPick, picked, pickedLabel } = props;
  return (
    <li class={style.item} hidden={!fits} data-card={card.id} data-picked={picked ? '' : undefined}>
      <Moving kind="dealt" index={index} class={style.fill}>
        <CardFront
          card={card}
          category={category}
          size="grid"
          chosen={picked}
          chosenLabel={pickedLabel}
          lifted={lifted}
          onPress={() => onLift(card.id)}
        />
      </Moving>
      {lifted && (
        <CardDialog
          card={card}
          category={category}
          picked={picked}
          onPick={() => onPick(card.id)}
          onClose={() => onLift(null)}
        />
      )}
    </li>
  );
});
