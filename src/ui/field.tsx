import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './field.module.css';
import { useRoom } from './use-room';

export interface TextFieldProps {
  readonly label: string;
  /** Says the label only to screen readers, where the question already stands above. */
  readonly hideLabel?: boolean | undefined;
  /** The language of label and hint, where it is not that of the app. */
  readonly labelLang?: string | undefined;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Enter in a field of one line. */
  readonly onEnter?: (() => void) | undefined;
  /** Enter goes to another field: so says the key of a keyboard on the screen. */
  readonly entersNext?: boolean | undefined;
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
  /** Beside the label, or under it: buttons that do something with the text. */
  readonly tools?: ComponentChildren;
  /** Lies over the field, placed by its owner: a list to choose from. */
  readonly over?: ComponentChildren;
  /** The list that lies over the field now, and the option that Enter would take, by id. */
  readonly offers?: { readonly list: string; readonly option: string | undefined } | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** The caret may have moved without a letter. */
  readonly onCaret?: (() => void) | undefined;
  /** The language of what is typed, where it is not that of the app. */
  readonly lang?: string | undefined;
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

  const { said, isCut, onBeforeInput } = useRoom(value, props.maxLength);
  const described = [
    hint && `${id}-hint`,
    error && `${id}-error`,
    said && `${id}-room`,
    note && `${id}-note`,
  ]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    class: styles.field,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    dir: 'auto' as const,
    lang: props.lang,
    // Browsers write what stands in a field to disk, to bring it back after a crash: also what is never kept (fault 51).
    autocomplete: 'off' as const,
    'aria-autocomplete': props.offers ? ('list' as const) : undefined,
    'aria-controls': props.offers?.list,
    'aria-activedescendant': props.offers?.option,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    onInput: (event: { readonly currentTarget: Field }) => {
      const typed = event.currentTarget.value;
      echoes.current.add(typed);
      if (grow.current) grow.current.dataset.value = typed || event.currentTarget.placeholder;
      props.onInput(typed);
    },
    onBeforeInput,
    onBlur: () => props.onBlur?.(),
    onKeyUp: () => props.onCaret?.(),
    onClick: () => props.onCaret?.(),
  };
  const hold = (element: Field | null) => {
    field.current = element;
  };
  return (
    <div class={styles.whole}>
      <div class={props.tools ? styles.head : undefined}>
        <label class={props.hideLabel ? 'sr-only' : styles.label} for={id} lang={props.labelLang}>
          {label}
        </label>
        {props.tools}
      </div>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`} lang={props.labelLang}>
          {hint}
        </p>
      )}
      <div class={styles.place}>
        {multiline ? (
          <div class={styles.grow} ref={grow}>
            <textarea {...shared} rows={rows} onKeyDown={props.onKeyDown} ref={hold} />
          </div>
        ) : (
          <input
            {...shared}
            type={props.type ?? 'text'}
            list={undefined}
            enterkeyhint={props.entersNext ? 'next' : undefined}
            onKeyDown={(event) => {
              props.onKeyDown?.(event);
              if (event.defaultPrevented) return;
              if (event.key !== 'Enter' || event.isComposing || !props.onEnter) return;
              event.preventDefault();
              props.onEnter();
            }}
            ref={hold}
          />
        )}
        {props.over}
      </div>
      {error && (
        <p class={styles.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {said && (
        <p class={isCut ? styles.error : styles.note} id={`${id}-room`} role="alert">
          {said}
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
