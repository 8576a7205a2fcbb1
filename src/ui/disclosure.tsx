import type { ComponentChildren } from 'preact';
import styles from './disclosure.module.css';
import { Icon } from './icon';

export interface DisclosureProps {
  readonly title: string;
  /** The language of the title, where it is not that of the app. */
  readonly titleLang?: string | undefined;
  /** What was filled in, seen while it is closed. */
  readonly summary?: string | undefined;
  /** The language of the summary, where it is not that of the app. */
  readonly summaryLang?: string | undefined;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ComponentChildren;
}

/** Something optional that opens in place. */
export function Disclosure({
  title,
  titleLang,
  summary,
  summaryLang,
  open,
  onToggle,
  children,
}: DisclosureProps) {
  return (
    <details
      class={styles.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class={styles.summary}>
        <span class={styles.words}>
          <span class={styles.title} lang={titleLang}>
            {title}
          </span>
          {summary && (
            <span class={styles.now} lang={summaryLang}>
              {summary}
            </span>
          )}
        </span>
        <span class={styles.arrow}>
          <Icon name="forward" size={1.1} />
        </span>
      </summary>
      <div class={styles.content}>{children}</div>
    </details>
  );
}
