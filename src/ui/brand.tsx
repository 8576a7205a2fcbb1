import styles from './brand.module.css';

export interface BrandProps {
  /** The name beside the mark; without it the mark stands alone. */
  readonly name?: string | undefined;
  /** On the first screen the name is the heading of the page. */
  readonly heading?: boolean | undefined;
}

/** The mark: a card before a card. */
export function Brand({ name, heading = false }: BrandProps) {
  const Name = heading ? 'h1' : 'span';
  return (
    <span class={styles.brand}>
      <svg class={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect class={styles.behind} x="3" y="5" width="17" height="24" rx="4.5" />
        <rect class={styles.before} x="12" y="2" width="18" height="25" rx="4.5" />
      </svg>
      {name && <Name class={styles.name}>{name}</Name>}
    </span>
  );
}
