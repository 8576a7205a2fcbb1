import { useComputed } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { listUsed } from '../../domain/card-set';
import { findOpenDraw, readPile } from '../../domain/draw-rules';
import { currentRound } from '../../domain/format-run';
import type { EventId } from '../../domain/ids';
import type { Draw } from '../../domain/session';
import { nextUp, whoseTurn } from '../../domain/turns';
import { joinSentences } from '../../lib/sentences';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Pile } from '../../ui/pile';
import { BigCard } from './big-card';
import { useDesk } from './context';
import style from './draw-board.module.css';
import { DrawHistory } from './draw-history';
import { bringInSight, useInSight } from './in-sight';
import { PileEmpty } from './pile-empty';
import { Verdict } from './verdict';

/** The pile face down, one big card, the set's own question with its answers, what came before. */
export function DrawBoard() {
  const app = useApp();
  const desk = useDesk();
  const { act, categoryOf, closed, conversation, findCard, nameOf, round, session, set } = desk;
  const words = useWords().table;
  const [category, setCategory] = useState<string | null>(null);
  const now = useRef<HTMLDivElement>(null);
  useInSight(now);

  // Only which card is looked at: turning it must not draw the pile and the history anew.
  const place = useComputed(() => conversation.place.value?.draw ?? null).value;
  const open = findOpenDraw(round);
  const looked = place === null ? undefined : findDraw(place);
  const draw = looked ?? open;
  const drawn = draw && findCard(draw.card);
  const earlier = looked !== undefined && looked.id !== open?.id;
  const pile = readPile(round, set, category);
  const whole = readPile(round, set);
  const count = pile.fresh.length + pile.skipped.length;
  const turn = whoseTurn(session, round);

  const take = () => {
    if (!act({ kind: 'draw', category })) return;
    conversation.look({ draw: null, card: null, side: 'front', shown: [], across: false });
    const current = currentRound(conversation.session.peek());
    const last = current?.draws.at(-1);
    if (!current || !last) return;
    const said: string[] = [words.draw.announce(findCard(last.card)?.front ?? '')];
    if (last.player !== null) said.push(words.turn(nameOf(last.player)));
    const next = nextUp(conversation.session.peek(), current);
    if (next !== null && next !== last.player) said.push(words.next(nameOf(next)));
    app.say(joinSentences(said));
    bringInSight(now);
  };

  const played = round.draws.filter((one) => !one.skipped && one.pass === round.pass);
  const number = draw ? played.findIndex((one) => one.id === draw.id) + 1 : 0;
  const onlySkipped = pile.fresh.length === 0 && pile.skipped.length > 0;

  return (
    <div class={style.board}>
      <div class={style.pile}>
        <Pile
          count={count}
          label={words.draw.count(count)}
          drawLabel={words.draw.draw}
          hint={onlySkipped ? words.draw.onlySkipped(pile.skipped.length) : undefined}
          disabled={closed}
          onDraw={take}
        />
        {set.play.draw.byCategory && listUsed(set).length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
          <div class={style.kinds} role="group" aria-label={words.draw.from}>
            <Chip pressed={category === null} onPress={() => setCategory(null)}>
              {words.draw.whole}
            </Chip>
            {listUsed(set).map((one) => (
              <Chip
                key={one.id}
                icon={one.symbol}
                colour={one.colour}
                pressed={category === one.id}
                onPress={() => setCategory(category === one.id ? null : one.id)}
              >
                <span lang={set.lang}>{one.short ?? one.name}</span>
              </Chip>
            ))}
          </div>
        )}
      </div>
      <div class={style.table}>
        {earlier && (
          <p class={style.looking}>
            {words.draw.looking}
            <Button
              variant="soft"
              onPress={() => conversation.look({ draw: null, side: 'front', shown: [] })}
            >
              {words.draw.current}
            </Button>
          </p>
        )}
        {count === 0 && !closed && !earlier && (
          <PileEmpty whole={whole.fresh.length + whole.skipped.length === 0} />
        )}
        {draw && drawn ? (
          <div class={style.now} ref={now}>
            <div class={style.card} data-shortcuts="card" data-drawn={draw.card}>
              <BigCard
                card={drawn}
                category={categoryOf(drawn)}
                motionKey={draw.id}
                heading
                position={number > 0 ? words.card.position(number, set.cards.length) : undefined}
              />
            </div>
            <Verdict draw={draw} />
          </div>
        ) : (
          count > 0 && (
            <p class={style.empty}>
              {turn === null ? words.draw.empty : words.draw.emptyTurn(nameOf(turn))}
            </p>
          )
        )}
        <DrawHistory current={draw?.id ?? null} />
      </div>
    </div>
  );

  function findDraw(id: EventId): Draw | undefined {
    return round.draws.find((one) => one.id === id);
  }
}
