import type { Colour, SymbolName } from '../domain/card-set';
import { Icon } from './icon';
import styles from './stack-art.module.css';

export interface CardFanProps {
  readonly categories: readonly { readonly colour: Colour; readonly symbol: SymbolName }[];
}

/** At most this many: more would hide each other. */
const SHOWN = 4;

/** Cards fanned out by hand, one a category. Decoration: the set's name stands beside it. */
export function CardFan({ categories }: CardFanProps) {
  const cards = categories.slice(0, SHOWN);
  const middle = (cards.length - 1) / 2;
  return (
    <span class={styles.fan} aria-hidden="true">
      {cards.map(({ colour, symbol }, index) => (
        <span
          key={index}
          class={styles.card}
          data-colour={colour}
          style={{ '--turn': `${(index - middle) * 13}deg`, '--at': index - middle }}
        >
          <span class={styles.band}>
            <Icon name={symbol} size={1.15} />
          </span>
          {index === cards.length - 1 && (
            <span class={styles.face}>
              <Icon name={symbol} size={1.9} />
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
