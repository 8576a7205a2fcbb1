import { useState } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import type { CardSet } from '../../domain/card-set';
import { Button } from '../../ui/button';
import { CardBack } from '../../ui/card-back';
import { List } from '../../ui/list';
import style from './style.module.css';
import { groupCards } from './view';

/** So many at once: a set of 5,000 must open as fast as one of 40. */
const STEP = 60;

/** Every card of a set with its front above its back, by category. */
export function SetCards({ set }: { readonly set: CardSet }) {
  const words = useMakingWords().workshop;
  const [limit, setLimit] = useState(STEP);
  const left = set.cards.length - limit;
  return (
    <>
      {groupCards(set, limit).map(({ category, cards }) => (
        <section key={category.id} class={style.group} lang={set.lang}>
          <h3 dir="auto">{category.name}</h3>
          <p class={style.meta} dir="auto">
            {category.description}
          </p>
          <List class={style.cards}>
            {cards.map((card) => (
              <li key={card.id}>
                <CardBack
                  card={card}
                  category={category}
                  lang={set.lang}
                  sections={set.sections}
                  size="small"
                />
              </li>
            ))}
          </List>
        </section>
      ))}
      {left > 0 && (
        <Button variant="soft" onPress={() => setLimit(limit + STEP)}>
          {words.moreCards(Math.min(left, STEP))}
        </Button>
      )}
    </>
  );
}
