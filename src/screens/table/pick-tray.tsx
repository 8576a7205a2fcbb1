import type { ComponentChildren } from 'preact';
import { useApp, useWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Moving } from '../../ui/motion/moving';
import { useDesk } from './context';
import style from './pick-tray.module.css';
import { Typing } from './typing';

/** The picked cards in front, each with its reason under it. */
export function PickTray({ done }: { readonly done: ComponentChildren }) {
  const app = useApp();
  const { act, categoryOf, closed, conversation, findCard, round, set } = useDesk();
  const words = useWords().table.open;
  const room = round.picks.length < round.limit;

  return (
    <div class={style.tray}>
      <section class={style.picks} aria-label={words.inFront} tabIndex={-1}>
        {round.picks.map((pick) => {
          const card = findCard(pick.card);
          if (!card) return null;
          const category = categoryOf(card);
          return (
            <Moving key={pick.card} kind="put-down" class={style.pick}>
              <article data-colour={category.colour} data-pick={card.id}>
                <div class={style.head}>
                  <span class={style.symbol}>
                    <Icon name={category.symbol} />
                    <span class="sr-only" lang={set.lang}>
                      {category.name}
                    </span>
                  </span>
                  <button
                    class={style.front}
                    type="button"
                    dir="auto"
                    lang={set.lang}
                    onClick={() => conversation.look({ card: card.id, side: 'front', shown: [] })}
                  >
                    {card.front}
                  </button>
                  {!closed && (
                    <Button
                      variant="quiet"
                      icon="close"
                      once
                      label={`${words.unpick}: ${card.front}`}
                      onPress={() => {
                        if (act({ kind: 'unpick', card: card.id })) {
                          app.say(words.announceBack(card.front));
                        }
                      }}
                    />
                  )}
                </div>
                <Typing
                  target={{
                    kind: 'reason',
                    round: round.id,
                    about: { kind: 'pick', card: card.id },
                  }}
                  label={words.reason}
                  placeholder={words.reason}
                  hideLabel
                  rows={1}
                />
              </article>
            </Moving>
          );
        })}
        {room && !closed && (
          <p class={style.slot}>{round.picks.length === 0 ? words.slot : words.slotMore}</p>
        )}
      </section>
      <div class={style.side}>{done}</div>
    </div>
  );
}
