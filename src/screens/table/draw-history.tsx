import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../app/context';
import type { EventId } from '../../domain/ids';
import type { Draw } from '../../domain/session';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import { useDesk } from './context';
import style from './draw-board.module.css';
import { PAST_STEP, readPast } from './past-draws';

interface DrawHistoryProps {
  readonly current: EventId | null;
}

/** Every card so far; tapping one shows it again, and its answer can be changed. */
export function DrawHistory({ current }: DrawHistoryProps) {
  const { round } = useDesk();
  const words = useWords().table.draw;
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(PAST_STEP);
  const { count, more, shown } = readPast(round.draws, limit);
  const list = useRef<HTMLElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // The last time, the button that was pressed goes: what came stands first, and reads on from there.
    if (asked.current && !more) list.current?.querySelector('button')?.focus();
    asked.current = false;
  }, [limit, more]);
  if (count < 2) return null;

  return (
    <Disclosure title={words.history} summary={String(count)} open={open} onToggle={setOpen}>
      {/* Folded it is not even made: after an evening that would be most of the page. */}
      {open && more && (
        <Button
          variant="soft"
          onPress={() => {
            asked.current = true;
            setLimit(limit + PAST_STEP);
          }}
        >
          {words.historyMore}
        </Button>
      )}
      {open && (
        <List ordered class={style.history} listRef={list} start={count - shown.length + 1}>
          {shown.map((draw) => (
            <PastDraw key={draw.id} draw={draw} current={draw.id === current} />
          ))}
        </List>
      )}
    </Disclosure>
  );
}

function PastDraw({ draw, current }: { readonly draw: Draw; readonly current: boolean }) {
  const { categoryOf, conversation, findCard, nameOf, set } = useDesk();
  const words = useWords().table.draw;
  const card = findCard(draw.card);
  if (!card) return null;
  const category = categoryOf(card);
  const answer = set.play.draw.answers.find((one) => one.id === draw.answer)?.label;
  const facts = [draw.player === null ? null : nameOf(draw.player), answer];

  return (
    <li data-colour={category.colour}>
      <div class={style.past} data-current={current || undefined}>
        <Icon name={category.symbol} />
        <span>
          <button
            class={`${style.pastFront} covers`}
            type="button"
            dir="auto"
            lang={set.lang}
            aria-label={words.amend(card.front)}
            aria-current={current ? 'true' : undefined}
            onClick={() =>
              conversation.look({ draw: draw.id, side: 'front', shown: [], across: false })
            }
          >
            {card.front}
          </button>
          <span class={style.pastFacts}>{facts.filter(Boolean).join(' · ')}</span>
        </span>
      </div>
    </li>
  );
}
