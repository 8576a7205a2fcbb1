import type { ComponentChildren } from 'preact';
import type { Colour } from '../domain/card-set';
import styles from './chip.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import './more-icons';

export interface ChipProps {
  readonly children?: ComponentChildren;
  readonly pressed: boolean;
  readonly icon?: IconName | undefined;
  readonly colour?: Colour | undefined;
  readonly count?: number | undefined;
  /** The accessible name when the chip shows only a symbol and a number. */
  readonly label?: string | undefined;
  readonly onPress: () => void;
}

/** A filter that is on or off. A pressed one gets a check beside its colour. */
export function Chip({ children, pressed, icon, colour, count, label, onPress }: ChipProps) {
  return (
    <button
      class={styles.chip}
      type="button"
      aria-pressed={pressed}
      aria-label={label}
      data-colour={colour}
      onClick={onPress}
    >
      {pressed ? <Icon name="check" size={1.2} /> : icon && <Icon name={icon} size={1.3} />}
      {children && <span class={styles.words}>{children}</span>}
      {count !== undefined && <span class={styles.count}>{count}</span>}
    </button>
  );
}

export interface TagProps {
  readonly children: ComponentChildren;
  readonly icon?: IconName | undefined;
  readonly colour?: Colour | undefined;
}

/** A word in a pill: says something, does nothing. */
export function Tag({ children, icon, colour }: TagProps) {
  return (
    <span class={classes(styles.tag, colour && styles.tinted)} data-colour={colour}>
      {icon && <Icon name={icon} size={1.15} />}
      {children}
    </span>
  );
}
