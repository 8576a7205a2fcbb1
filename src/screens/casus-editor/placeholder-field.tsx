import { useId, useRef, useState } from 'preact/hooks';
import { TextField, type TextFieldProps } from '../../ui/field';
import { useBench, useCasusWords } from './bench';
import { measureCaret } from './caret-place';
import { Offers } from './offers';
import {
  type Begun,
  completePlaceholder,
  findBegun,
  findUnknown,
  insertPlaceholder,
  listKeys,
  matchKeys,
  type Typed,
} from './placeholders';
import style from './placeholders.module.css';

interface PlaceholderFieldProps
  extends Pick<
    TextFieldProps,
    'label' | 'hint' | 'value' | 'onInput' | 'multiline' | 'rows' | 'maxLength' | 'placeholder'
  > {
  /** Without buttons: a brace still offers the words. */
  readonly bare?: boolean | undefined;
}

interface Offered extends Begun {
  readonly left: number;
  readonly top: number;
  readonly active: number;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field of a case. Where the case has variants, the words that differ are put in by a button, or chosen
 * from a list once a brace is typed.
 */
export function PlaceholderField({ bare = false, ...props }: PlaceholderFieldProps) {
  const { bench, casus } = useBench();
  const words = useCasusWords().placeholders;
  const field = useRef<Field>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  /** Where Escape said no: the same brace doesn't ask again. */
  const refused = useRef<number | null>(null);
  const id = useId();
  const { variants } = casus;
  const keys = listKeys(variants);
  const fitting = offered ? matchKeys(keys, offered.letters) : [];
  const unknown = findUnknown(props.value, variants);

  function look() {
    const element = field.current;
    const begun =
      element && document.activeElement === element
        ? findBegun(element.value, element.selectionStart ?? 0)
        : null;
    if (begun === null || begun.start !== refused.current) refused.current = null;
    const some = begun !== null && matchKeys(keys, begun.letters).length > 0;
    if (!element || !some || begun === null || refused.current !== null) return setOffered(null);
    const same = offered?.start === begun.start && offered.letters === begun.letters;
    if (same) return;
    if (offered === null) bench.say(words.offered(matchKeys(keys, begun.letters).length));
    setOffered({ ...begun, ...measureCaret(element, begun.start), active: 0 });
  }

  function write({ caret, text }: Typed) {
    const element = field.current;
    if (!element || (props.maxLength !== undefined && text.length > props.maxLength)) return;
    element.value = text;
    element.focus();
    element.setSelectionRange(caret, caret);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    setOffered(null);
  }

  function insert(key: string) {
    const element = field.current;
    if (!element) return;
    const { selectionEnd, selectionStart, value } = element;
    const start = selectionStart ?? value.length;
    write(insertPlaceholder({ text: value, start, end: selectionEnd ?? start }, key, variants));
  }

  const complete = (key: string) =>
    offered &&
    field.current &&
    write(completePlaceholder(field.current.value, offered, key, variants));

  function press(event: KeyboardEvent) {
    if (offered === null || event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = fitting[offered.active];
    if (move !== undefined) {
      const active = (offered.active + move + fitting.length) % fitting.length;
      setOffered({ ...offered, active });
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) {
      complete(chosen);
    } else if (event.key === 'Escape') {
      refused.current = offered.start;
      setOffered(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <TextField
      {...props}
      lang={casus.lang}
      fieldRef={field}
      onInput={(text) => {
        props.onInput(text);
        look();
      }}
      onCaret={look}
      onKeyDown={press}
      onBlur={() => setOffered(null)}
      offers={
        offered ? { list: `${id}-offers`, option: `${id}-offers-${offered.active}` } : undefined
      }
      tools={
        !bare &&
        keys.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't lie in a row in Safari 15
          <div class={style.keys} role="group" aria-label={words.group(props.label)}>
            {keys.map((key) => (
              <button
                class={style.key}
                type="button"
                key={key}
                aria-label={words.insert(key)}
                // The caret stays where the word has to come.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => insert(key)}
              >{`{${key}}`}</button>
            ))}
          </div>
        )
      }
      over={
        offered && (
          <Offers
            id={`${id}-offers`}
            label={words.list}
            place={offered}
            active={offered.active}
            options={fitting.map((key) => ({
              key,
              says: variants.map(({ values }) => values[key] || '…').join(' / '),
            }))}
            onChoose={complete}
          />
        )
      }
      note={
        unknown.length > 0 && (
          <span class={style.unknown}>{words.unknown(unknown, keys.length > 0)}</span>
        )
      }
    />
  );
}
