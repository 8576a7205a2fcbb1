import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './card-grid.module.css';
import { useArrowFocus } from './use-arrow-focus';

export interface CardGridProps {
  readonly label: string;
  /** `<li>`s, each with a `CardFront`. */
  readonly children: ComponentChildren;
}

/** Cards laid out on the table: a list, in which the arrow keys go from card to card. */
export function CardGrid({ label, children }: CardGridProps) {
  const list = useRef<HTMLUListElement>(null);
  useArrowFocus(list, '[data-press]');
  return (
    <ul class={styles.grid} aria-label={label} ref={list}>
      {children}
    </ul>
  );
}
