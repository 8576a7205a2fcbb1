import type { ComponentChildren } from 'preact';
import styles from './banner.module.css';
import { classes } from './classes';
import { Icon } from './icon';
import { useHeard } from './voice';

export interface BannerProps {
  readonly tone: 'info' | 'warning' | 'error';
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/**
 * Something to know before going on: what happened, what was kept, what to do. An error is read out at once, also under
 * a dialog.
 */
export function Banner({ tone, title, children, actions }: BannerProps) {
  const words = useHeard(tone !== 'info');
  return (
    <div class={classes(styles.banner, styles[tone])} role={tone === 'error' ? 'alert' : undefined}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} size={1.5} />
      <div class={styles.text} ref={words}>
        {title && <p class={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div class={styles.actions}>{actions}</div>}
    </div>
  );
}
