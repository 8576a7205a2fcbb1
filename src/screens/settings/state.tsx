import type { ComponentChildren } from 'preact';
import { classes } from '../../ui/classes';
import { Icon, type IconName } from '../../ui/icon';
import style from './style.module.css';

export interface StateProps {
  readonly icon: IconName;
  readonly tone?: 'good' | 'plain' | 'warning' | undefined;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
}

/** How something stands now: a sign, a word, a sentence. */
export function State({ icon, tone = 'plain', title, children }: StateProps) {
  return (
    <div class={classes(style.state, style[tone])}>
      <Icon name={icon} />
      <div>
        {title && <strong class={style.stateTitle}>{title}</strong>}
        {children && <p>{children}</p>}
      </div>
    </div>
  );
}
