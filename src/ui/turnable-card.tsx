import { useEffect, useRef } from 'preact/hooks';
import type { Card, Category, Section } from '../domain/card-set';
import { Button } from './button';
import styles from './card.module.css';
import { CardBand } from './card-band';
import { hasText, splitParts } from './card-parts';
import { CardSection } from './card-section';
import { classes } from './classes';
import { Moving } from './motion/moving';
import './more-icons';

export interface TurnableCardProps {
  readonly card: Card;
  readonly category: Category;
  /** The language of the set. */
  readonly lang: string;
  readonly sections: readonly Section[];
  readonly side: 'front' | 'back';
  readonly shown: readonly string[];
  /** Rotated half a turn, for who sits opposite. */
  readonly across?: boolean | undefined;
  readonly onTurn: () => void;
  readonly onShow: (sectionId: string) => void;
  readonly words: {
    readonly turn: string;
    readonly turnBack: string;
    readonly showSection: (label: string) => string;
  };
  /** "Kaart 9 van 40". */
  readonly position?: string | undefined;
  /** The front is the heading of what follows; not where a dialog has it for its title. */
  readonly heading?: boolean | undefined;
  /** Changes with every draw: a new value is a new card that comes from the pile. */
  readonly motionKey: string;
  /** Without it: a card can be turned when something is written on its back that shows at once. */
  readonly turnable?: boolean | undefined;
}

/**
 * The big card in the middle. Only the side that lies up is in the page. After turning, and after
 * asking for a section, the focus goes to the text that appeared. Where the back holds nothing but
 * sections on demand (a verdiepende vraag), they are asked for on the front and appear under it.
 */
export function TurnableCard(props: TurnableCardProps) {
  const { card, category, lang, sections, side, shown, across = false, words } = props;
  const written = sections.filter((one) => hasText(card, one));
  const turnable = props.turnable ?? written.some((one) => one.reveal === 'with-back');
  const Front = props.heading ? 'h2' : 'p';
  const inPlace = !turnable;
  const up = turnable ? side : 'front';
  const readable = written.filter(
    (one) => up === 'back' || (inPlace && one.reveal === 'on-demand'),
  );
  const { askable, visible } = splitParts(card, readable, shown);

  const text = useRef<HTMLDivElement>(null);
  const latest = useRef<HTMLElement>(null);
  const before = useRef({ key: props.motionKey, up, count: visible.length });
  const turnedNow = before.current.key === props.motionKey && before.current.up !== up;
  useEffect(() => {
    const { key, up: last, count } = before.current;
    before.current = { key: props.motionKey, up, count: visible.length };
    if (key !== props.motionKey) return;
    if (last !== up) text.current?.focus();
    else if (visible.length > count) latest.current?.focus();
  }, [props.motionKey, up, visible.length]);

  return (
    <Moving kind="drawn" key={props.motionKey}>
      <article
        class={classes(styles.card, styles.large, styles.turnable, across && styles.across)}
        data-colour={category.colour}
        data-card={card.id}
        data-side={up}
        data-shortcuts="card"
      >
        <Moving kind="turned" still={!turnedNow} key={up} class={styles.face}>
          <CardBand category={category} lang={lang} short={false} />
          <div class={styles.body}>
            <div class={styles.texts} tabIndex={-1} ref={text}>
              <Front class={up === 'front' ? styles.front : styles.repeat} dir="auto" lang={lang}>
                {card.front}
              </Front>
              {visible.map((one, index) => (
                <CardSection
                  key={one.id}
                  card={card}
                  lang={lang}
                  section={one}
                  sectionRef={index === visible.length - 1 ? latest : undefined}
                />
              ))}
            </div>
          </div>
        </Moving>
        <div class={styles.largeFooter}>
          {props.position && <p class={styles.position}>{props.position}</p>}
          {askable.map((one) => (
            <Button
              key={one.id}
              variant="soft"
              icon="question-mark"
              onPress={() => props.onShow(one.id)}
            >
              <span lang={lang}>{words.showSection(one.label)}</span>
            </Button>
          ))}
          {turnable && (
            <Button variant="soft" icon="flip" onPress={props.onTurn}>
              {up === 'front' ? words.turn : words.turnBack}
            </Button>
          )}
        </div>
      </article>
    </Moving>
  );
}
