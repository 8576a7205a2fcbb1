import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  /** Says the label only to screen readers, where the question already stands above. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Enter in a field of one line. */
  readonly onEnter?: (() => void) | undefined;
  readonly multiline?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'search' | undefined;
  /** What went wrong; read out when it appears. */
  readonly error?: string | undefined;
  /** Stands under the field, as "Blijft alleen op dit scherm". */
  readonly note?: ComponentChildren;
  readonly fieldRef?: Ref<HTMLElement> | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field for words. A value that comes back late (the echo of an earlier letter) never replaces
 * what was typed since, so that the caret doesn't jump; a value that was set elsewhere does.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, multiline = false, rows = 2, note, error } = props;
  const id = useId();
  const field = useRef<Field | null>(null);
  const grow = useRef<HTMLDivElement>(null);
  const echoes = useRef(new Set<string>());

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (element.value === value) echoes.current.clear();
    else if (!echoes.current.has(value)) element.value = value;
    if (grow.current) grow.current.dataset.value = element.value || element.placeholder;
  }, [value]);

  const outer = props.fieldRef;
  useEffect(() => {
    if (typeof outer === 'function') outer(field.current);
    else if (outer) outer.current = field.current;
  }, [outer]);

  const described = [hint && `${id}-hint`, error && `${id}-error`, note && `${id}-note`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    class: styles.field,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    dir: 'auto' as const,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    onInput: (event: { readonly currentTarget: Field }) => {
      const typed = event.currentTarget.value;
      echoes.current.add(typed);
      if (grow.current) grow.current.dataset.value = typed || event.currentTarget.placeholder;
      props.onInput(typed);
    },
    onBlur: () => props.onBlur?.(),
  };
  const hold = (element: Field | null) => {
    field.current = element;
  };
  return (
    <div class={styles.whole}>
      <label class={props.hideLabel ? 'sr-only' : styles.label} for={id}>
        {label}
      </label>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {multiline ? (
        <div class={styles.grow} ref={grow}>
          <textarea {...shared} rows={rows} ref={hold} />
        </div>
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          list={undefined}
          autocomplete="off"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || !props.onEnter) return;
            event.preventDefault();
            props.onEnter();
          }}
          ref={hold}
        />
      )}
      {error && (
        <p class={styles.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {note && (
        <div class={styles.note} id={`${id}-note`}>
          {note}
        </div>
      )}
    </div>
  );
}
