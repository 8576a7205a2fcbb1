import { useId } from 'preact/hooks';
import { Icon } from './icon';
import './more-icons';
import styles from './select.module.css';

export interface SelectProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of a few, where buttons would take too much room. The device's own list: it works with every finger and key. */
export function Select({ label, hideLabel = false, hint, options, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class={styles.whole}>
      <label class={hideLabel ? 'sr-only' : styles.label} for={id}>
        {label}
      </label>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={styles.box}>
        <select
          class={styles.select}
          id={id}
          value={value}
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id} selected={option.id === value}>
              {option.label}
            </option>
          ))}
        </select>
        <span class={styles.arrow}>
          <Icon name="forward" size={1} />
        </span>
      </div>
    </div>
  );
}
