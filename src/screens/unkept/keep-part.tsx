import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { agreeOnlyNow, isAgreed } from '../../app/unkept';
import { countTyped } from '../../domain/privacy';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CardFan } from '../../ui/stack-art';
import { BigChoice } from './big-choice';
import style from './style.module.css';

interface KeepPartProps {
  readonly conversation: Conversation;
  /** Absent where the browser can't print. */
  readonly onPrint: (() => void) | undefined;
  /** Hands it out as a file: what is left where this browser stores nothing. */
  readonly onFile: () => void;
}

/**
 * On top of what a conversation left, while some of it is on this screen only: keep it, print it, or only now.
 * What was chosen stands there after that. It never comes up while someone types further down: the fields say it there.
 */
export function KeepPart({ conversation, onPrint, onFile }: KeepPartProps) {
  const say = useWords().unkept;
  const [stage, setStage] = useState<'nothing' | 'asks' | 'answered'>(() => {
    if (!conversation.unkept.peek()) return 'nothing';
    return isAgreed(conversation) ? 'answered' : 'asks';
  });
  const ids = conversation.unkeptTexts.value;
  if (stage === 'nothing') return null;

  const keep = () => {
    conversation.keepTexts();
    setStage('answered');
  };
  if (ids.size === 0) {
    return (
      <Answer key="kept">
        <strong>{say.kept}</strong> {say.keptHint}
      </Answer>
    );
  }
  const what = countTyped(conversation.session.value, (id) => ids.has(id));
  if (stage === 'answered') {
    return (
      <Answer
        key="agreed"
        actions={
          <Button variant="soft" icon="save" onPress={keep}>
            {say.keep}
          </Button>
        }
      >
        {say.agreed(what)}
      </Answer>
    );
  }
  const only = () => {
    agreeOnlyNow(conversation);
    setStage('answered');
  };
  const [set] = conversation.contents.value.sets.values();
  return (
    <section class={`${style.keep} no-print`} aria-labelledby="keep-title">
      {set && (
        <div class={style.fan}>
          <CardFan categories={set.categories} />
        </div>
      )}
      <h2 class={style.title} id="keep-title">
        {say.title}
      </h2>
      <p class={style.lead}>{say.lead(what)}</p>
      <Choices onKeep={keep} onOnly={only} onPrint={onPrint} onFile={onFile} />
    </section>
  );
}

interface ChoicesProps extends Pick<KeepPartProps, 'onPrint' | 'onFile'> {
  readonly onKeep: () => void;
  readonly onOnly: () => void;
}

function Choices({ onFile, onKeep, onOnly, onPrint }: ChoicesProps) {
  const say = useWords().unkept;
  const stores = useApp().storeState.value !== 'memory';
  return (
    <div class={style.choices}>
      {stores ? (
        <BigChoice main icon="save" label={say.keep} hint={say.keepHint} onPress={onKeep} />
      ) : (
        <BigChoice main icon="save" label={say.file} hint={say.fileHint} onPress={onFile} />
      )}
      {onPrint && (
        <BigChoice icon="print" label={say.print} hint={say.printHint} onPress={onPrint} />
      )}
      <BigChoice icon="eye" label={say.only} hint={say.onlyHint} onPress={onOnly} />
    </div>
  );
}

interface AnswerProps {
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** It takes the place of what was pressed, and its focus. */
function Answer({ actions, children }: AnswerProps) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === null) {
      text.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div class={`${style.answer} no-print`}>
      <Banner tone="info" actions={actions}>
        <p tabIndex={-1} ref={text}>
          {children}
        </p>
      </Banner>
    </div>
  );
}
