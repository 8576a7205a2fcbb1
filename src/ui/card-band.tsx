import type { Category } from '../domain/card-set';
import styles from './card.module.css';
import { Icon } from './icon';

/** The coloured edge of a card: symbol and name, so that colour is never alone. */
export function CardBand({
  category,
  lang,
  short,
}: {
  readonly category: Category;
  readonly lang: string;
  readonly short: boolean;
}) {
  return (
    <p class={styles.band} dir="auto" lang={lang}>
      <Icon name={category.symbol} size={1.45} />
      <span class={styles.bandName}>
        {short ? (category.short ?? category.name) : category.name}
      </span>
    </p>
  );
}
