import { useWords } from '../../app/context';
import type { WriteTarget } from '../../app/typed-text';
import { looksPersonal } from '../../domain/personal';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useTalk } from './context';

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
  const kept = conversation.keepsAt(target);
  const personal = looksPersonal(value);

  return (
    <TextField
      {...field}
      value={value}
      onInput={(body) => conversation.write(target, body)}
      multiline={!line}
      entersNext={field.onEnter !== undefined}
      maxLength={line ? 40 : 4000}
      note={
        (!kept || personal) && (
          <>
            {!kept && (
              <>
                <span>{words.keep.onlyHere}</span>
                <Button variant="quiet" size="small" onPress={conversation.keepTexts}>
                  {words.keep.keep}
                </Button>
              </>
            )}
            {personal && <span>{words.hint.person}</span>}
          </>
        )
      }
    />
  );
}
