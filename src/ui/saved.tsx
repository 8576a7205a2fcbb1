import { classes } from './classes';
import { Icon } from './icon';
import './more-icons';
import styles from './saved.module.css';

export interface SavedMarkProps {
  readonly state: 'saved' | 'saving' | 'memory' | 'failed';
  readonly label: string;
}

const icons = { saved: 'check', saving: 'more', memory: 'info', failed: 'warning' } as const;

/** Says whether what was done is on this device. The word comes from whoever saw the write committed. */
export function SavedMark({ state, label }: SavedMarkProps) {
  return (
    <span class={classes(styles.mark, styles[state])} data-saved={state}>
      <Icon name={icons[state]} size={1.1} />
      {label}
    </span>
  );
}
