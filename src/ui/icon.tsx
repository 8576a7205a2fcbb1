import { drawings } from './drawings';
import styles from './icon.module.css';
import type { moreDrawings } from './more-drawings';

export type FirstIconName = keyof typeof drawings;
export type IconName = FirstIconName | keyof typeof moreDrawings;

/** A Map, so that a name from a file can't reach an object's prototype. */
const known = new Map<string, string>(Object.entries(drawings));

/**
 * Adds drawings that came with a later screen (more-icons.ts does it by being imported).
 * They are kept out of this module because it is part of the first bundle.
 */
export function addDrawings(more: Readonly<Record<string, string>>): void {
  for (const [name, path] of Object.entries(more)) known.set(name, path);
}

export interface IconProps {
  readonly name: IconName;
  /** In em of the text beside it; 1.35 by default. */
  readonly size?: number | undefined;
}

/** A line drawing beside a word. Hidden from screen readers: the word says it all. */
export function Icon({ name, size = 1.35 }: IconProps) {
  return (
    <svg
      class={styles.icon}
      style={{ width: `${size}em`, height: `${size}em` }}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={known.get(name)} />
    </svg>
  );
}
