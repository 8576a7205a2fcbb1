import styles from './time-ring.module.css';

export interface TimeRingProps {
  /** How much is left, from 1 down to 0. */
  readonly part: number;
  readonly cue: 'almost' | 'over' | null;
}

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;

/** A quiet ring that shrinks. The words beside it say how much is left. */
export function TimeRing({ cue, part }: TimeRingProps) {
  return (
    <svg class={styles.ring} viewBox="0 0 48 48" data-cue={cue ?? undefined} aria-hidden="true">
      <circle class={styles.track} cx="24" cy="24" r={RADIUS} />
      <circle
        class={styles.left}
        cx="24"
        cy="24"
        r={RADIUS}
        stroke-dasharray={AROUND}
        stroke-dashoffset={AROUND * (1 - part)}
      />
    </svg>
  );
}
