import { type ReadonlySignal, useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card, Category } from '../../domain/card-set';
import { CardFront } from '../../ui/card';
import { List } from '../../ui/list';
import { Moving } from '../../ui/motion/moving';
import { useArrowFocus } from '../../ui/use-arrow-focus';
import style from './open-board.module.css';

/** As many cards as a tablet shows; the rest follows in steps, so that no step holds up the hands. */
const AT_ONCE = 24;
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

/** What changes on the table. As signals: each card looks for itself, so that a pick among 500 draws one anew. */
export interface CardsState {
  readonly fitting: ReadonlySignal<ReadonlySet<Card>>;
  readonly picked: ReadonlySignal<ReadonlySet<string>>;
  readonly lifted: ReadonlySignal<string | null>;
}

interface OpenCardsProps extends CardsState {
  readonly cards: readonly Card[];
  readonly categories: readonly Category[];
  /** The language of the set. */
  readonly lang: string;
  readonly label: string;
  readonly pickedLabel: string;
  readonly onLift: (card: string) => void;
}

/** The cards of the open table, as a list; arrows go from card to card. */
export const OpenCards = memo(function OpenCards(props: OpenCardsProps) {
  const { cards, categories, label, ...rest } = props;
  const list = useRef<HTMLElement>(null);
  useArrowFocus(list, 'li:not([hidden]) [data-shortcuts="card"]');
  const laidOut = useLaidOut(cards.length);
  const byId = new Map(categories.map((category) => [category.id, category]));
  return (
    <List class={style.cards} label={label} listRef={list}>
      {cards.slice(0, laidOut).map((card, index) => {
        const category = byId.get(card.category);
        return (
          category && (
            <OpenCard key={card.id} card={card} category={category} index={index} {...rest} />
          )
        );
      })}
    </List>
  );
});

interface OpenCardProps extends CardsState {
  readonly card: Card;
  readonly category: Category;
  readonly lang: string;
  readonly index: number;
  readonly pickedLabel: string;
  readonly onLift: (card: string) => void;
}

const OpenCard = memo(function OpenCard(props: OpenCardProps) {
  const { card, category, fitting, index, lang, lifted, onLift, picked, pickedLabel } = props;
  // The others stay in the page, hidden: laying them out anew would take long.
  const hidden = useComputed(() => !fitting.value.has(card));
  const isPicked = useComputed(() => picked.value.has(card.id)).value;
  const isLifted = useComputed(() => lifted.value === card.id).value;
  return (
    <li
      class={style.item}
      hidden={hidden}
      data-card={card.id}
      data-picked={isPicked ? '' : undefined}
    >
      <Moving kind="dealt" index={index} class={style.fill}>
        <CardFront
          card={card}
          category={category}
          lang={lang}
          size="grid"
          chosen={isPicked}
          chosenLabel={pickedLabel}
          lifted={isLifted}
          onPress={() => onLift(card.id)}
        />
      </Moving>
    </li>
  );
});
