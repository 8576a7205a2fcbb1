import { useLayoutEffect } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import type { Route } from '../../app/routes';
import { agreeOnlyNow, isAgreed, isAtRisk } from '../../app/unkept';
import { countTyped } from '../../domain/privacy';
import { Dialog } from '../../ui/dialog';
import { BigChoice } from './big-choice';

interface GuardProps {
  readonly conversation: Conversation;
}

/**
 * Stands on the way out of a conversation while something of it is on this screen only: leaving asks, and so does the
 * browser before it closes the page (faults 29 and 30).
 */
export function UnkeptGuard({ conversation }: GuardProps) {
  const app = useApp();
  const next = app.leaving.value;

  useLayoutEffect(() => {
    const guard = {
      isAtRisk: () => isAtRisk(app, conversation),
      asks: (to: Route) =>
        !('session' in to && to.session === conversation.id) &&
        conversation.unkept.peek() &&
        // Where nothing can be kept there is nothing to offer; the banner above says so.
        app.storeState.peek() !== 'memory' &&
        !isAgreed(conversation),
    };
    app.guard.value = guard;
    return () => {
      if (app.guard.peek() === guard) app.guard.value = null;
    };
  }, [app, conversation]);

  return next && <Leaving conversation={conversation} />;
}

function Leaving({ conversation }: GuardProps) {
  const app = useApp();
  const say = useWords().unkept;
  const ids = conversation.unkeptTexts.value;
  const what = countTyped(conversation.session.value, (id) => ids.has(id));

  const keep = async () => {
    conversation.keepTexts();
    await conversation.settled();
    // What could not be written is said on the screen that has it.
    app.answer(conversation.writing.peek().kind !== 'failed');
  };
  const leave = () => {
    agreeOnlyNow(conversation);
    app.answer(true);
  };
  const stay = () => app.answer(false);

  return (
    <Dialog open title={say.title} closeLabel={say.stay} onClose={stay}>
      <p>{say.lead(what)}</p>
      <BigChoice main icon="save" label={say.keep} hint={say.keepHint} onPress={keep} />
      <BigChoice icon="eye" label={say.only} hint={say.leaveHint} onPress={leave} />
    </Dialog>
  );
}
