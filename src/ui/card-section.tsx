import type { Ref } from 'preact';
import type { Card, Section } from '../domain/card-set';
import styles from './card.module.css';
import { writtenUnder } from './card-parts';
import { RichText } from './rich-text';

export interface CardSectionProps {
  readonly card: Card;
  readonly section: Section;
  /** The language of the set. */
  readonly lang: string;
  readonly sectionRef?: Ref<HTMLElement> | undefined;
}

/** One section of a back: label, then a text, a list or a question. */
export function CardSection({ card, lang, section, sectionRef }: CardSectionProps) {
  const value = writtenUnder(card, section);
  const text = typeof value === 'string' ? value : value.map((item) => `- ${item}`).join('\n');
  return (
    <section
      class={styles.section}
      data-kind={section.kind}
      lang={lang}
      tabIndex={-1}
      ref={sectionRef ?? null}
    >
      <h3 class={styles.label} dir="auto">
        {section.label}
      </h3>
      <RichText text={text} />
    </section>
  );
}
