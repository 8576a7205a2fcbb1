import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useGuidingWords, useWords } from '../../app/context';
import { keepTimer } from '../../app/kept-timer';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { useArrival } from '../arrival';
import { DeskNotices } from '../table/desk-notices';
import { SavedState } from '../table/saved-state';
import { UndoButtons } from '../table/undo-buttons';
import { useWayBack } from '../way-back';
import { GuidedFoot } from './foot';
import { GuidedMenu } from './menu';
import { PhaseView } from './phase-view';
import { useKeptTimer } from './use-kept-timer';
import { useRun } from './use-run';
import { Way } from './way';

/** A guided conversation: the way beside it, the phase of now in large, and how to go on at the foot. */
export default function Guided() {
  const app = useApp();
  const words = useWords();
  const say = useGuidingWords().run;
  const { conversation, format, isLast, phase, run } = useRun();
  const [menu, setMenu] = useState(false);
  const [way, setWay] = useState(false);
  const entry = `${phase.id} ${run.enteredAt}`;
  const time = useKeptTimer(conversation.id, entry);
  const root = useRef<HTMLDivElement>(null);
  const back = useWayBack();
  useArrival('table', `${phase.title} – ${format.title} – ${words.app.name}`);

  const shown = useRef(phase.id);
  useEffect(() => {
    if (shown.current === phase.id) return;
    shown.current = phase.id;
    app.say(say.entered(phase.title));
    window.scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('[data-phase-title]')?.focus({ preventScroll: true });
  }, [app, phase, say]);

  const finish = async () => {
    const { closedAt } = conversation.session.peek();
    if (closedAt === null && conversation.act({ kind: 'close' }) !== null) return;
    await conversation.settled();
    void keepTimer(app, null);
    app.go(linkTo({ name: 'report', session: conversation.id }));
  };

  return (
    <div data-phase={run.phase + 1} ref={root}>
      <Page
        title={format.title}
        titleLang={format.lang}
        back={back}
        width="wide"
        rightLook="tools"
        right={
          <>
            <SavedState />
            <UndoButtons />
            <Button variant="quiet" icon="more" onPress={() => setMenu(true)}>
              {say.more}
            </Button>
            {!isLast && (
              <Button once onPress={finish}>
                {say.done}
              </Button>
            )}
          </>
        }
        notice={<DeskNotices />}
        asideLabel={say.overview}
        aside={<Way />}
        foot={<GuidedFoot onDone={finish} />}
      >
        <PhaseView key={entry} time={time} onWay={() => setWay(true)} />
        <Sheet
          open={way}
          title={say.overview}
          closeLabel={words.app.close}
          onClose={() => setWay(false)}
        >
          <Way onGo={() => setWay(false)} />
        </Sheet>
        <GuidedMenu open={menu} onClose={() => setMenu(false)} />
      </Page>
    </div>
  );
}
