import styles from './score-line.module.css';

export interface ScoreLineProps {
  readonly label: string;
  /** Oldest first, 0 to 10. */
  readonly scores: readonly { readonly at: number; readonly value: number }[];
  readonly now: number | undefined;
}

const WIDTH = 160;
const HEIGHT = 44;

/** How a number went over time, small. Said in numbers beside the line. */
export function ScoreLine({ label, now, scores }: ScoreLineProps) {
  if (scores.length === 0) return null;
  const values = [...scores.map(({ value }) => value), ...(now === undefined ? [] : [now])];
  const across = (at: number) =>
    values.length === 1 ? WIDTH / 2 : 6 + (at * (WIDTH - 12)) / (values.length - 1);
  const up = (value: number) => HEIGHT - 5 - (value / 10) * (HEIGHT - 10);
  const points = values.map((value, at) => `${across(at)},${up(value)}`);
  return (
    <div class={styles.whole}>
      <svg class={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={points.join(' ')} />
        {values.map((value, at) => (
          <circle key={at} cx={across(at)} cy={up(value)} r={at === values.length - 1 ? 5 : 3} />
        ))}
      </svg>
      <p>
        {label} {scores.map(({ value }) => value).join(', ')}
      </p>
    </div>
  );
}
