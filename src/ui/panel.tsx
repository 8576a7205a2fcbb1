import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title?: string | undefined;
  /** Small line above the title: "Casus · deel 2 van 3". */
  readonly above?: string | undefined;
  /** `bare` inside a sheet or an aside that is paper already. */
  readonly look?: 'paper' | 'bare' | undefined;
  readonly class?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A sheet of paper on the table, for words that belong together. */
export function Panel({ title, above, look = 'paper', class: extra, children }: PanelProps) {
  return (
    <section class={classes(styles.panel, styles[look], extra)}>
      {(above || title) && (
        <div>
          {above && <p class={styles.above}>{above}</p>}
          {title && (
            <h2 class={styles.title} dir="auto">
              {title}
            </h2>
          )}
        </div>
      )}
      {children}
    </section>
  );
}
