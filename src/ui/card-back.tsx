import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card, Category, Section } from '../domain/card-set';
import { Button } from './button';
import type { CardSize } from './card';
import styles from './card.module.css';
import { CardBand } from './card-band';
import { splitParts } from './card-parts';
import { CardSection } from './card-section';
import { classes } from './classes';
import './more-icons';

export interface CardBackProps {
  readonly card: Card;
  readonly category: Category;
  /** The language of the set. */
  readonly lang: string;
  readonly sections: readonly Section[];
  readonly size?: CardSize | undefined;
  /** Repeats the front above the back, so that the page or screen makes sense on its own. */
  readonly title?: boolean | undefined;
}

/**
 * The back of a card for who looks at it beforehand, with its sections under their labels. What comes later lies
 * behind its button, as it does at the table; after asking for it the focus goes to the text that appeared.
 */
export function CardBack(props: CardBackProps) {
  const { card, category, lang, sections, size = 'large', title = true } = props;
  const [shown, setShown] = useState<readonly string[]>([]);
  const { askable, visible } = splitParts(card, sections, shown);
  const asked = shown.at(-1);
  const latest = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked !== undefined) latest.current?.focus();
  }, [asked]);
  const small = size === 'grid' || size === 'small';
  return (
    <article
      class={classes(styles.card, styles[size])}
      data-colour={category.colour}
      data-card={card.id}
    >
      <CardBand category={category} lang={lang} short={small} />
      <div class={styles.body}>
        {title && (
          <p class={styles.repeat} dir="auto" lang={lang}>
            {card.front}
          </p>
        )}
        {visible.map((one) => (
          <CardSection
            key={one.id}
            card={card}
            lang={lang}
            section={one}
            sectionRef={one.id === asked ? latest : undefined}
          />
        ))}
        {askable.length > 0 && (
          <div class={styles.footer}>
            {askable.map((one) => (
              <Button
                key={one.id}
                variant="soft"
                size={small ? 'small' : 'normal'}
                icon="question-mark"
                onPress={() => setShown([...shown, one.id])}
              >
                <span lang={lang}>{one.label}</span>
              </Button>
            ))}
          </div>
        )}
      </div>
    </article>
  );
}
