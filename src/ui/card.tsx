import type { ComponentChildren, Ref } from 'preact';
import type { Card, Category } from '../domain/card-set';
import styles from './card.module.css';
import { CardBand } from './card-band';
import { classes } from './classes';
import { Icon } from './icon';

export type CardSize = 'grid' | 'large' | 'small' | 'print';

export interface CardFrontProps {
  readonly card: Card;
  readonly category: Category;
  /** The language of the set. */
  readonly lang: string;
  readonly size: CardSize;
  readonly chosen?: boolean | undefined;
  /** The word on a chosen card: colour alone says nothing. */
  readonly chosenLabel?: string | undefined;
  /** Brought forward. */
  readonly lifted?: boolean | undefined;
  readonly footer?: ComponentChildren;
  /** Makes the whole card one target; its name is the text on the front, or `pressLabel`. */
  readonly onPress?: (() => void) | undefined;
  readonly pressLabel?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly tabIndex?: number | undefined;
  readonly pressRef?: Ref<HTMLButtonElement> | undefined;
}

/** The front of a paper card: coloured edge, big text. */
export function CardFront(props: CardFrontProps) {
  const { card, category, lang, size, chosen = false, lifted = false, onPress } = props;
  return (
    <article
      class={classes(
        styles.card,
        styles[size],
        chosen && styles.chosen,
        lifted && styles.lifted,
        onPress && styles.pressable,
      )}
      data-colour={category.colour}
      data-card={card.id}
    >
      <CardBand category={category} lang={lang} short={size === 'grid' || size === 'small'} />
      <div class={styles.body}>
        {onPress ? (
          <button
            class={classes(styles.front, styles.press)}
            type="button"
            dir="auto"
            lang={lang}
            data-shortcuts="card"
            aria-label={props.pressLabel}
            aria-expanded={props.expanded}
            tabIndex={props.tabIndex}
            onClick={onPress}
            ref={props.pressRef ?? null}
          >
            {card.front}
          </button>
        ) : (
          <p class={styles.front} dir="auto" lang={lang}>
            {card.front}
          </p>
        )}
        {(props.footer || (chosen && props.chosenLabel)) && (
          <div class={styles.footer}>
            {chosen && props.chosenLabel && (
              <span class={styles.chosenMark}>
                <Icon name="check" size={1.1} />
                {props.chosenLabel}
              </span>
            )}
            {props.footer}
          </div>
        )}
      </div>
    </article>
  );
}
