import { useApp, useGuidingWords } from '../../app/context';
import { Button } from '../../ui/button';
import style from './foot.module.css';
import { useRun } from './use-run';

/** What *Langer* adds. */
const LONGER = 5;

interface GuidedFootProps {
  readonly onDone: () => void;
}

/** On and back, at any time: nothing here waits for anything, and nothing goes on by itself. */
export function GuidedFoot({ onDone }: GuidedFootProps) {
  const app = useApp();
  const say = useGuidingWords().run;
  const { act, closed, isLast, run } = useRun();
  const before = run.phases[run.phase - 1];
  const here = run.phases[run.phase];
  const after = run.phases[run.phase + 1];

  const longer = () => {
    if (!here) return;
    const minutes = here.minutes + LONGER;
    if (!act({ kind: 'change-minutes', phase: here.id, minutes })) return;
    const total = run.phases.reduce((sum, one) => sum + one.minutes, LONGER);
    app.notice.value = { message: say.longerDone(LONGER, total), here: true };
  };

  return (
    <div class={style.foot}>
      <Button
        variant="paper"
        size="large"
        icon="back"
        once
        disabled={!before || closed}
        onPress={() => before && act({ kind: 'enter-phase', phase: before.id })}
      >
        {say.back}
      </Button>
      <div class={style.between}>
        {isLast && (
          <Button variant="primary" size="large" icon="check" onPress={onDone}>
            {say.done}
          </Button>
        )}
        <Button variant="quiet" icon="clock" disabled={closed} onPress={longer}>
          {say.longer}
        </Button>
        {after && (
          <Button
            variant="quiet"
            icon="skip"
            once
            disabled={closed}
            onPress={() => act({ kind: 'enter-phase', phase: after.id, skips: true })}
          >
            {say.skip}
          </Button>
        )}
      </div>
      {after ? (
        <Button
          variant="primary"
          size="large"
          iconEnd="forward"
          disabled={closed}
          onPress={() => act({ kind: 'enter-phase', phase: after.id })}
        >
          {say.next}
        </Button>
      ) : (
        // Nothing that ends stands where the next phase was: a finger on its way would end the conversation.
        <p class={style.last}>{say.lastPhase}</p>
      )}
    </div>
  );
}
