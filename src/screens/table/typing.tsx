import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../../app/context';
import type { WriteTarget } from '../../app/typed-text';
import { FIELD_LIMITS } from '../../domain/limits';
import { looksPersonal } from '../../domain/personal';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useTalk } from './context';
import style from './style.module.css';

const Together = createContext(false);

interface TypedTogetherProps {
  /** One of them, as a sample: they are kept alike. Null where there is none yet. */
  readonly target: WriteTarget | null;
  readonly children: ComponentChildren;
}

/** Fields of a kind, such as names: that they are not kept is said once, under all of them. */
export function TypedTogether({ children, target }: TypedTogetherProps) {
  const { conversation } = useTalk();
  return (
    <>
      <Together.Provider value={true}>{children}</Together.Provider>
      {target && !conversation.keepsAt(target) && (
        <p class={style.together}>
          <OnlyHere />
        </p>
      )}
    </>
  );
}

function OnlyHere() {
  const { conversation } = useTalk();
  const words = useWords().table.keep;
  return (
    <>
      <span>{words.onlyHere}</span>
      <Button variant="quiet" size="small" onPress={conversation.keepTexts}>
        {words.keep}
      </Button>
    </>
  );
}

interface TypingProps {
  readonly target: WriteTarget;
  readonly label: string;
  /** The language of label and hint, where they are content. */
  readonly labelLang?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly rows?: number | undefined;
  /** One line, as for a name. */
  readonly line?: boolean | undefined;
  /** Enter in a line: on to the next. */
  readonly onEnter?: (() => void) | undefined;
}

/** A field of the conversation: kept as it is typed, or on this screen only, and it says which (fault 25). */
export function Typing({ target, line = false, ...field }: TypingProps) {
  const { conversation } = useTalk();
  const words = useWords().table;
  const value = conversation.readText(target);
  const together = useContext(Together);
  const kept = together || conversation.keepsAt(target);
  const personal = looksPersonal(value);

  return (
    <TextField
      {...field}
      value={value}
      onInput={(body) => conversation.write(target, body)}
      multiline={!line}
      entersNext={field.onEnter !== undefined}
      maxLength={line ? FIELD_LIMITS.name : FIELD_LIMITS.text}
      note={
        (!kept || personal) && (
          <>
            {!kept && <OnlyHere />}
            {personal && <span>{words.hint.person}</span>}
          </>
        )
      }
    />
  );
}
