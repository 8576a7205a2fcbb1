import styles from './brand.module.css';

/** The mark: a card before a card. The name stands beside it as a text of the screen. */
export function Brand() {
  return (
    <svg class={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class={styles.behind} x="3" y="5" width="17" height="24" rx="4.5" />
      <rect class={styles.before} x="12" y="2" width="18" height="25" rx="4.5" />
    </svg>
  );
}
