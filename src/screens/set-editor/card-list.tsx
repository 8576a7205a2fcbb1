import { useCallback, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/context';
import { findSuccessor } from '../../lib/successor';
import { List } from '../../ui/list';
import { useBench, useSetWords } from './bench';
import { addCard, moveCards, placeCards } from './card-acts';
import { CardRow } from './card-row';
import { usePaste } from './paste';
import { nextStanding } from './placing';
import { goBeside, type RowAct, readPress, readStop } from './row-keys';
import style from './rows.module.css';
import { addRange, toggleOne } from './selection';
import { useActivation, useTarget } from './use-activation';
import { useDrag } from './use-drag';
import { useRows } from './use-rows';
import { useSteady } from './use-steady';
import { categoryOf } from './view';

/** Every card of the set, to type in. Only the rows near the screen are in the page. */
export function CardList({ hints }: { readonly hints: ReadonlyMap<string, number> }) {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords();
  const list = useRef<HTMLElement>(null);
  const ticked = useRef<string | null>(null);
  const { cards } = set;
  const ids = useMemo(() => cards.map(({ id }) => id), [cards]);
  const active = bench.active.value;
  const selected = bench.selected.value;
  const paste = usePaste();

  const drag = useDrag(list, ({ card, place }) => {
    const moving = selected.has(card) ? selected : new Set([card]);
    placeCards(bench, words, moving, nextStanding(cards, moving, place));
  });
  const { rows, observe } = useRows(list, ids, [active, drag?.card ?? null]);
  useSteady(list, ids);
  useActivation(list, bench);
  useTarget(list, bench);

  const tick = useCallback(
    (id: string, range: boolean) => {
      const before = bench.selected.peek();
      const { cards: now } = bench.editor.draft.peek().content;
      bench.selected.value = range
        ? addRange(before, now, ticked.current, id)
        : toggleOne(before, id);
      ticked.current = id;
    },
    [bench],
  );

  const act = (asked: RowAct, card: string) => {
    switch (asked.kind) {
      case 'new-card':
        return addCard(bench, app.services.newId(), card);
      case 'remove': {
        const going = new Set([card]);
        const above = cards[ids.indexOf(card) - 1]?.id ?? findSuccessor(ids, going);
        const now = app.services.clock.now();
        bench.edit({ kind: 'bin', cards: [card], now }, { say: words.row.removed(1) });
        if (above !== undefined) bench.go(above);
        return;
      }
      case 'go':
        return bench.go(asked.to.card, asked.to.field, asked.at);
      case 'tools':
        return list.current?.querySelector<HTMLElement>('[data-tools] button')?.focus();
      case 'move':
        return moveCards(bench, words, new Set([card]), asked.way);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const stop = readStop(set, event.target);
    const field = event.target;
    if (!stop || event.isComposing || !(field instanceof HTMLTextAreaElement)) return;
    const { selectionStart: caret, selectionEnd } = field;
    const asked = readPress(set, stop, {
      key: event.key,
      shift: event.shiftKey,
      alt: event.altKey,
      control: event.ctrlKey || event.metaKey,
      text: field.value,
      caret: caret === selectionEnd ? caret : null,
    });
    if (asked) {
      event.preventDefault();
      act(asked, stop.card);
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (step === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
    // Not every browser goes to the end of the text on its first or last line: where the caret stays, go on.
    requestAnimationFrame(() => {
      if (document.activeElement !== field || field.selectionStart !== caret) return;
      const beside = caret === selectionEnd && goBeside(set, stop, step);
      if (beside) act(beside, stop.card);
    });
  };

  return (
    <List
      ordered
      class={style.list}
      label={words.list}
      data-dragging={drag !== null || undefined}
      onKeyDown={onKeyDown}
      onPaste={(event) => paste(event, readStop(set, event.target) ?? null)}
      listRef={list}
    >
      {rows.shown.map(({ index, gap }) => {
        const card = cards[index];
        if (!card) return null;
        const last = index === cards.length - 1;
        const drop = drag?.place === index ? 'before' : null;
        return (
          <CardRow
            key={card.id}
            card={card}
            category={categoryOf(set, card)}
            sections={set.sections}
            lang={set.lang}
            index={index}
            count={cards.length}
            active={card.id === active}
            selected={selected.has(card.id)}
            hints={hints.get(card.id) ?? 0}
            gap={gap}
            drop={drag && last && drag.place > index ? 'after' : drop}
            dragged={drag !== null && (card.id === drag.card || isAlong(card.id))}
            observe={observe}
            onTick={tick}
          />
        );
      })}
      <li class={style.rest} style={{ height: `${rows.after}px` }} aria-hidden="true" />
    </List>
  );

  function isAlong(id: string): boolean {
    return drag !== null && selected.has(drag.card) && selected.has(id);
  }
}
