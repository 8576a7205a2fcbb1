import type { Colour } from '../domain/card-set';
import styles from './patterns.module.css';

const KINDS = ['solid', 'stripes', 'dots', 'plain', 'rows', 'cross'] as const;

/** The fill of the segment at this index; after the last one they begin again. */
export function patternFill(id: string, index: number): string {
  return `url(#${id}-${KINDS[index % KINDS.length]})`;
}

/**
 * Fills that differ without colour, in ink on tint of one category (of the app's own action
 * without one). `id` makes them unique in the page.
 */
export function Patterns({
  id,
  colour,
}: {
  readonly id: string;
  readonly colour: Colour | undefined;
}) {
  const pattern = (kind: (typeof KINDS)[number], marks: preact.ComponentChildren) => (
    <pattern id={`${id}-${kind}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class={styles.ground} width="8" height="8" />
      {marks}
    </pattern>
  );
  return (
    <defs data-colour={colour}>
      {pattern('solid', <rect class={styles.fill} width="8" height="8" />)}
      {pattern('stripes', <path class={styles.line} d="M-2 10L10-2M-2 2L2-2M6 10l4-4" />)}
      {pattern('dots', <circle class={styles.fill} cx="4" cy="4" r="1.7" />)}
      {pattern('plain', null)}
      {pattern('rows', <path class={styles.line} d="M0 4h8" />)}
      {pattern('cross', <path class={styles.line} d="M0 4h8M4 0v8" />)}
    </defs>
  );
}
