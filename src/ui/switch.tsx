import { useId } from 'preact/hooks';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off at once, without a *Bewaar*. The whole row is the target. */
export function Switch({ label, hint, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class={styles.row} for={id}>
      <span class={styles.text}>
        <span class={styles.label}>{label}</span>
        {hint && (
          <span class={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        class={styles.box}
        id={id}
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-describedby={hint && `${id}-hint`}
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
