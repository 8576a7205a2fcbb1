import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { classes } from './classes';
import styles from './grow-field.module.css';
import { useRoom } from './use-room';

export interface GrowFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Finds this field in the page, to put the caret there. */
  readonly name: string;
  /** `title` for the text of a front. */
  readonly look?: 'title' | 'text' | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly describedBy?: string | undefined;
  readonly lang?: string | undefined;
  /** What the Enter key of a keyboard on the screen says. */
  readonly enter?: 'next' | 'enter' | undefined;
}

/**
 * A line of a list to type in, as tall as its text. It follows its value: what was undone shows at once.
 * While letters are still being put together (an accent, another script) it is left alone.
 */
export function GrowField(props: GrowFieldProps) {
  const { value, placeholder = '' } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const room = useId();
  const { said, isCut, onBeforeInput } = useRoom(value, props.maxLength);

  useLayoutEffect(() => {
    const element = field.current;
    if (element && element.value !== value && !composing.current) element.value = value;
  }, [value]);

  return (
    <div class={styles.whole}>
      <div
        class={classes(styles.grow, styles[props.look ?? 'text'])}
        data-value={value || placeholder}
      >
        <textarea
          class={styles.field}
          rows={1}
          aria-label={props.label}
          aria-describedby={
            [props.describedBy, said && room].filter(Boolean).join(' ') || undefined
          }
          placeholder={placeholder}
          maxLength={props.maxLength}
          lang={props.lang}
          dir="auto"
          enterkeyhint={props.enter}
          autocomplete="off"
          data-field={props.name}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            props.onInput(event.currentTarget.value);
          }}
          onBeforeInput={onBeforeInput}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          ref={field}
        />
      </div>
      {said && (
        <p class={classes(styles.room, isCut && styles.cut)} id={room} role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
