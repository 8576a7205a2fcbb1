import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import type { Card, Category, Section } from '../../domain/card-set';
import { SET_LIMITS } from '../../domain/limits';
import { type CardField, readField } from '../../domain/making/set-edit';
import { findFault } from '../../domain/making/tidy-card';
import { classes } from '../../ui/classes';
import { GrowField } from '../../ui/grow-field';
import { Icon } from '../../ui/icon';
import { BenchContext, useSetWords } from './bench';
import { RowTools } from './row-tools';
import style from './rows.module.css';
import { nameField } from './view';

export interface CardRowProps {
  readonly card: Card;
  readonly category: Category;
  readonly sections: readonly Section[];
  readonly lang: string;
  readonly index: number;
  readonly count: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly hints: number;
  /** The height of the rows left out right above this one. */
  readonly gap: number;
  /** A line above it, or for the last one below it, shows where a dragged card would land. */
  readonly drop: 'before' | 'after' | null;
  readonly dragged: boolean;
  readonly observe: (id: string, row: HTMLElement | null) => void;
  readonly onTick: (id: string, range: boolean) => void;
}

/** One card of the list. Drawn anew only when something of this card changed: there may be many. */
export function CardRow(props: CardRowProps) {
  const { card, observe, index, count, gap } = props;
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    observe(card.id, row.current);
    return () => observe(card.id, null);
  }, [card.id, observe]);
  const inside = useMemo(() => <RowInside {...props} />, Object.values({ ...props, gap: 0 }));
  return (
    <li
      class={classes(
        style.row,
        props.active && style.active,
        props.selected && style.selected,
        props.dragged && style.dragged,
        props.drop === 'before' && style.before,
        props.drop === 'after' && style.after,
      )}
      style={{ marginTop: `${gap}px` }}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-row={card.id}
      data-index={index}
      data-colour={props.category.colour}
      ref={row}
    >
      {inside}
    </li>
  );
}

function RowInside(props: CardRowProps) {
  const { card, category, sections, index, active } = props;
  const words = useSetWords();
  const number = index + 1;
  return (
    <>
      <div class={style.lead}>
        <span class={style.grip} data-grip aria-hidden="true" title={words.row.drag}>
          <Icon name="grip" />
        </span>
        <label class={style.tick}>
          <input
            type="checkbox"
            checked={props.selected}
            aria-label={words.row.select(number)}
            onClick={(event) => props.onTick(card.id, event.shiftKey)}
          />
        </label>
        <span class={style.number} aria-hidden="true">
          {number}
        </span>
        <CategoryMark card={card} category={category} number={number} />
      </div>
      <div class={style.fields}>
        <RowField
          card={card}
          field="front"
          label={words.row.front(number)}
          placeholder={words.row.frontEmpty}
          lang={props.lang}
        />
      </div>
      {findFault(card) !== null && <OutMark card={card} number={number} />}
      {props.hints > 0 && <HintDot card={card} hints={props.hints} number={number} />}
      {active && (
        <div class={style.back}>
          {sections.map((section) => (
            <div class={style.section} key={section.id}>
              <span class={style.label} aria-hidden="true" dir="auto">
                {section.label}
                {section.kind === 'list' && (
                  <span class={style.aside}> · {words.row.oneALine}</span>
                )}
              </span>
              <RowField
                card={card}
                field={{ section: section.id }}
                label={words.row.section(section.label, number)}
                lang={props.lang}
              />
            </div>
          ))}
          <RowTools card={card} number={number} category={category} />
        </div>
      )}
    </>
  );
}

function CategoryMark(props: {
  readonly card: Card;
  readonly category: Category;
  readonly number: number;
}) {
  const bench = useContext(BenchContext);
  const words = useSetWords();
  const { card, category, number } = props;
  return (
    <button
      class={style.mark}
      type="button"
      title={category.name}
      aria-label={words.row.category(category.name, number)}
      onClick={() => {
        if (bench) bench.asking.value = { kind: 'category', cards: [card.id] };
      }}
    >
      <Icon name={category.symbol} />
    </button>
  );
}

/** Nobody finds out at the table that a card is not there. */
function OutMark({ card, number }: Pick<CardRowProps, 'card'> & { readonly number: number }) {
  const bench = useContext(BenchContext);
  const words = useMakingWords().leftOut;
  return (
    <button
      class={classes(style.hint, style.out)}
      type="button"
      aria-label={words.ofCard(number)}
      onClick={() => {
        if (!bench) return;
        bench.active.value = card.id;
        bench.asking.value = { kind: 'look' };
      }}
    >
      <Icon name="warning" size={1.1} />
      {words.card}
    </button>
  );
}

function HintDot({ card, hints, number }: Record<'hints' | 'number', number> & { card: Card }) {
  const bench = useContext(BenchContext);
  const words = useSetWords();
  return (
    <button
      class={style.hint}
      type="button"
      aria-label={words.hints.ofCard(hints, number)}
      onClick={() => {
        if (!bench) return;
        bench.active.value = card.id;
        bench.asking.value = { kind: 'look' };
      }}
    >
      <Icon name="info" size={1.1} />
      {words.hints.count(hints)}
    </button>
  );
}

interface RowFieldProps {
  readonly card: Card;
  readonly field: CardField;
  readonly label: string;
  readonly placeholder?: string;
  readonly lang: string;
}

function RowField({ card, field, label, placeholder, lang }: RowFieldProps) {
  const bench = useContext(BenchContext);
  const front = field === 'front';
  return (
    <GrowField
      label={label}
      name={nameField(field)}
      value={readField(card, field)}
      onInput={(text) => bench?.edit({ kind: 'write', card: card.id, field, text })}
      look={front ? 'title' : 'text'}
      placeholder={placeholder}
      maxLength={front ? SET_LIMITS.front : SET_LIMITS.text}
      enter={front ? 'next' : 'enter'}
      lang={lang}
    />
  );
}
