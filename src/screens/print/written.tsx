import type { Section } from '../../domain/card-set';
import { classes } from '../../ui/classes';
import { RichText } from '../../ui/rich-text';
import style from './card.module.css';

interface WrittenProps {
  readonly heading: string;
  readonly kind: Section['kind'];
  readonly children: string | readonly string[];
}

/** A heading with what is written under it; a list one item a line. */
export function Written({ heading, kind, children }: WrittenProps) {
  return (
    <section class={classes(kind === 'question' && style.question)}>
      <h3 class={style.label} dir="auto">
        {heading}
      </h3>
      <RichText class={style.rich} text={joinLines(children)} />
    </section>
  );
}

/** Text as `RichText` reads it. */
export function joinLines(text: string | readonly string[]): string {
  return typeof text === 'string' ? text : text.map((item) => `- ${item}`).join('\n');
}
