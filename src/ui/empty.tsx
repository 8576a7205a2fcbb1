import type { ComponentChildren } from 'preact';
import styles from './empty.module.css';
import { Icon, type IconName } from './icon';
import './more-icons';

export interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** A place where nothing lies yet: an outlined card, what it is for and the way to fill it. */
export function Empty({ icon, title, text, action }: EmptyProps) {
  return (
    <div class={styles.empty}>
      <span class={styles.card} aria-hidden="true">
        <Icon name={icon} size={1.7} />
      </span>
      <h2 class={styles.title}>{title}</h2>
      {text && <p class={styles.text}>{text}</p>}
      {action}
    </div>
  );
}
