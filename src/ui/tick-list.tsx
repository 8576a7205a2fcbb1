import styles from './tick-list.module.css';

export interface TickListProps {
  readonly legend: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Some of a list, to tick; the whole row is the target. */
export function TickList({ legend, options, chosen, onToggle }: TickListProps) {
  return (
    <fieldset class={styles.list}>
      <legend class={styles.legend}>{legend}</legend>
      {options.map(({ detail, id, label }) => (
        <label class={styles.row} key={id}>
          <input
            class={styles.box}
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => onToggle(id)}
          />
          <span>
            <span class={styles.name} dir="auto">
              {label}
            </span>{' '}
            {detail && <span class={styles.detail}>{detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
