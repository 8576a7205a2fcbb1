import { classes } from './classes';
import styles from './progress-steps.module.css';

export interface StepsProps {
  readonly count: number;
  readonly done: number;
  /** "Deel 2 van 3". */
  readonly label: string;
}

/** How far the case has been told: one bar a part. The label says it in words. */
export function Steps({ count, done, label }: StepsProps) {
  return (
    <div class={styles.steps} role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class={classes(styles.step, index < done && styles.done)} />
      ))}
    </div>
  );
}
