import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { findText, type WriteTarget } from '../../app/typed-text';
import { FIELD_LIMITS } from '../../domain/limits';
import { looksPersonal } from '../../domain/personal';
import type { ReportClosing } from '../../domain/report';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { List } from '../../ui/list';
import { UnkeptMark } from '../unkept/mark';
import style from './style.module.css';

interface ClosingProps {
  readonly conversation: Conversation;
  readonly questions: readonly ReportClosing[];
  /** The language of the questions. */
  readonly lang: string | undefined;
  readonly writing: boolean;
}

/** The questions at the end, to answer together. What is typed is kept as everywhere else. */
export function Closing({ conversation, lang, questions, writing }: ClosingProps) {
  const say = useWords().report.closing;
  if (questions.length === 0) return null;
  return (
    <section class={style.block}>
      <h2>{say.title}</h2>
      {writing && <p class={`${style.quiet} no-print`}>{say.lead}</p>}
      <List ordered class={style.closing}>
        {questions.map(({ id, question }, index) => {
          const target: WriteTarget = { kind: 'closing', question: id };
          const body = conversation.readText(target);
          return (
            <li key={id} class={style.closingItem}>
              <div class="no-print">
                {writing ? (
                  <AnswerField
                    conversation={conversation}
                    target={target}
                    label={question}
                    lang={lang}
                    first={index === 0}
                  />
                ) : (
                  <>
                    <h3 class={style.asked} lang={lang}>
                      {question}
                    </h3>
                    <p class={body ? style.quote : style.quiet} dir="auto">
                      {body || say.empty}
                    </p>
                  </>
                )}
              </div>
              <div class="print-only">
                <h3 class={style.asked} lang={lang}>
                  {question}
                </h3>
                {body ? (
                  <p class={style.quote} dir="auto">
                    {body}
                  </p>
                ) : (
                  <div class={style.lines} />
                )}
              </div>
            </li>
          );
        })}
      </List>
    </section>
  );
}

interface AnswerFieldProps {
  readonly conversation: Conversation;
  readonly target: WriteTarget;
  readonly label: string;
  /** The language of the label. */
  readonly lang: string | undefined;
  /** The first field says where typed text goes; once is enough. */
  readonly first: boolean;
}

function AnswerField({ conversation, target, label, lang, first }: AnswerFieldProps) {
  const app = useApp();
  const words = useWords();
  const { hint, keep } = words.table;
  const body = conversation.readText(target);
  const onlyHere = first && !conversation.keepsAt(target);
  const personal = looksPersonal(body);
  const text = findText(conversation.session.value, target);
  const marked = !onlyHere && text !== null && conversation.unkeptTexts.value.has(text);
  return (
    <TextField
      label={label}
      labelLang={lang}
      value={body}
      multiline
      rows={2}
      maxLength={FIELD_LIMITS.text}
      onInput={(typed) => conversation.write(target, typed)}
      note={
        (onlyHere || marked || personal) && (
          <>
            <UnkeptMark shown={marked} />
            {onlyHere && (
              <>
                <span>{keep.onlyHere}</span>
                <Button
                  variant="quiet"
                  size="small"
                  onPress={() => {
                    conversation.keepTexts();
                    app.say(words.start.kept);
                  }}
                >
                  {keep.keep}
                </Button>
              </>
            )}
            {personal && <span>{hint.person}</span>}
          </>
        )
      }
    />
  );
}
