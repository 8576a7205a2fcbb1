import { useId } from 'preact/hooks';
import type { Colour } from '../domain/card-set';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import styles from './picture-choice.module.css';

export interface Picture<Id extends string> {
  readonly id: Id;
  /** What it is called: seen as a hint, and said. */
  readonly label: string;
  readonly icon: IconName;
  readonly colour: Colour;
}

export interface PictureChoiceProps<Id extends string> {
  readonly legend: string;
  readonly pictures: readonly Picture<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One picture out of a closed list. The chosen one has a ring and a check: colour is never alone. */
export function PictureChoice<Id extends string>(props: PictureChoiceProps<Id>) {
  const { legend, pictures, value, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend class={styles.legend}>{legend}</legend>
      <div class={styles.pictures}>
        {pictures.map(({ id, label, icon, colour }) => (
          <label
            class={classes(styles.picture, id === value && styles.chosen)}
            data-colour={colour}
            title={label}
            key={id}
          >
            <input
              class={styles.radio}
              type="radio"
              name={name}
              value={id}
              checked={id === value}
              aria-label={label}
              onChange={() => onChange(id)}
            />
            <Icon name={icon} size={1.5} />
            {id === value && (
              <span class={styles.check}>
                <Icon name="check" size={0.9} />
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
