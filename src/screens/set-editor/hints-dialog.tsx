import { useState } from 'preact/hooks';
import type { Advice } from '../../domain/making/advice';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Empty } from '../../ui/empty';
import { List } from '../../ui/list';
import { shorten } from '../making-parts/shorten';
import { useAppWords, useBench, useSetWords } from './bench';
import { HintItem, HintList } from './hint-list';
import style from './hints.module.css';
import { useAdvised } from './use-advice';

/** So many cards at once. */
const STEP = 30;

/** All hints together: those about the set first, then card by card. */
export function HintsDialog({ onClose }: { readonly onClose: () => void }) {
  const { bench, set } = useBench();
  const { list } = useAdvised();
  const words = useSetWords().hints;
  const { close } = useAppWords();
  const [limit, setLimit] = useState(STEP);
  const byCard = new Map<string, Advice[]>();
  for (const advice of list) {
    if (advice.card === null) continue;
    byCard.set(advice.card, [...(byCard.get(advice.card) ?? []), advice]);
  }
  const cards = set.cards
    .map((card, index) => ({ card, number: index + 1, own: byCard.get(card.id) ?? [] }))
    .filter(({ own }) => own.length > 0);

  return (
    <Dialog open wide title={words.all} onClose={onClose} closeLabel={close}>
      {list.length === 0 ? (
        <Empty icon="check" title={words.none} />
      ) : (
        <>
          <p>{words.lead}</p>
          <HintList card={null} />
          {cards.slice(0, limit).map(({ card, number, own }) => (
            <section key={card.id} class={style.group}>
              <div class={style.about}>
                <h3 class={style.front} dir="auto">
                  {words.card(number, shorten(card.front))}
                </h3>
                <Button
                  variant="quiet"
                  size="small"
                  icon="edit"
                  label={words.goTo(number)}
                  onPress={() => {
                    onClose();
                    bench.go(card.id);
                  }}
                >
                  {words.go}
                </Button>
              </div>
              <List class={style.list}>
                {own.map((advice, index) => (
                  <li key={index}>
                    <HintItem advice={advice} />
                  </li>
                ))}
              </List>
            </section>
          ))}
          {cards.length > limit && (
            <Button variant="soft" onPress={() => setLimit(limit + STEP)}>
              {words.more(Math.min(cards.length - limit, STEP))}
            </Button>
          )}
        </>
      )}
    </Dialog>
  );
}
