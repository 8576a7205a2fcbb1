import { useWords } from '../../app/context';
import type { EventId } from '../../domain/ids';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { useDesk } from './context';
import style from './draw-board.module.css';

/** Every card so far; tapping one shows it again, and its answer can be changed. */
export function DrawHistory({ current }: { readonly current: EventId | null }) {
  const { categoryOf, conversation, findCard, nameOf, round, set } = useDesk();
  const words = useWords().table.draw;
  const draws = round.draws.filter((draw) => !draw.skipped);
  if (draws.length < 2) return null;

  return (
    <Disclosure title={words.history} summary={String(draws.length)}>
      <ol class={style.history}>
        {draws.map((draw) => {
          const card = findCard(draw.card);
          if (!card) return null;
          const category = categoryOf(card);
          const answer = set.play.draw.answers.find((one) => one.id === draw.answer)?.label;
          const facts = [draw.player === null ? null : nameOf(draw.player), answer];
          return (
            <li key={draw.id} data-colour={category.colour}>
              <button
                class={style.past}
                type="button"
                aria-label={words.amend(card.front)}
                aria-current={draw.id === current ? 'true' : undefined}
                onClick={() =>
                  conversation.look({ draw: draw.id, side: 'front', shown: [], across: false })
                }
              >
                <Icon name={category.symbol} />
                <span>
                  <span class={style.pastFront} dir="auto">
                    {card.front}
                  </span>
                  <span class={style.pastFacts}>{facts.filter(Boolean).join(' · ')}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
