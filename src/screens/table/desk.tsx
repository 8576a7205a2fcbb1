import { memo } from 'preact/compat';
import { useCallback, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import type { Mode } from '../../domain/card-set';
import type { RoundId } from '../../domain/ids';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { useArrival } from '../arrival';
import { useWayBack } from '../way-back';
import { CasusPanel } from './casus-panel';
import { useDesk } from './context';
import { DeskNotices } from './desk-notices';
import { DrawBoard } from './draw-board';
import { DrawFoot } from './draw-foot';
import { Menu, type MenuPart } from './menu';
import { OpenBoard } from './open-board';
import { PickTray } from './pick-tray';
import { SavedState } from './saved-state';
import { useShortcuts } from './shortcuts';
import style from './style.module.css';
import { UndoButtons } from './undo-buttons';

/** The table itself: the case beside the cards, the cards, and what belongs to this mode at the foot. */
export function Desk() {
  const { casus, round, set } = useDesk();
  return (
    <Frame
      title={set.shortTitle ?? set.title}
      lang={set.lang}
      mode={round.mode}
      round={round.id}
      casusTitle={casus?.title ?? null}
      casusLang={casus?.lang}
      hasPresenter={round.hasPresenter}
    />
  );
}

interface FrameProps {
  readonly title: string;
  readonly lang: string;
  readonly mode: Mode;
  readonly round: RoundId;
  readonly casusTitle: string | null;
  readonly casusLang: string | undefined;
  readonly hasPresenter: boolean;
}

/**
 * What stays the same from card to card. Its parts follow the conversation by themselves: a drawn card or a write that
 * was done must not draw the whole screen anew, which an old tablet takes a tenth of a second for.
 */
const Frame = memo(function Frame({
  title,
  lang,
  mode,
  round,
  casusTitle,
  casusLang,
  hasPresenter,
}: FrameProps) {
  const words = useWords();
  const [menu, setMenu] = useState<MenuPart | null>(null);
  const [casusUp, setCasusUp] = useState(false);
  const back = useWayBack();
  useArrival('table', `${title} – ${words.app.name}`);
  const showShortcuts = useCallback(() => setMenu('shortcuts'), []);
  useShortcuts(showShortcuts);
  const editQuestion = useCallback(() => setMenu('question'), []);
  const editPeople = useCallback(() => setMenu('people'), []);
  const aside = casusTitle !== null || hasPresenter;

  return (
    <Page
      title={title}
      titleLang={lang}
      back={back}
      chip={words.table.mode[mode]}
      width="wide"
      rightLook="tools"
      right={
        <>
          <SavedState />
          {mode === 'open' && <UndoButtons />}
          <Button variant="quiet" icon="more" onPress={() => setMenu('all')}>
            {words.table.more}
          </Button>
          {mode === 'draw' && <Done main={false} />}
        </>
      }
      notice={<DeskNotices />}
      asideLabel={words.table.casus.title}
      aside={aside ? <CasusPanel onEdit={editQuestion} /> : undefined}
      narrow={
        aside && (
          <Button variant="paper" icon="note" wide onPress={() => setCasusUp(true)}>
            {casusTitle === null ? (
              words.table.question.title
            ) : (
              <span lang={casusLang}>{casusTitle}</span>
            )}
          </Button>
        )
      }
      foot={
        mode === 'open' ? <PickTray done={<Done main />} /> : <DrawFoot onPeople={editPeople} />
      }
      footLook={mode === 'open' ? 'tray' : 'plain'}
    >
      <div class={style.board} data-mode={mode}>
        {mode === 'open' ? <OpenBoard key={round} /> : <DrawBoard key={round} />}
      </div>
      <Sheet
        open={casusUp}
        title={words.table.casus.title}
        closeLabel={words.table.casus.hide}
        onClose={() => setCasusUp(false)}
      >
        <CasusPanel
          onEdit={() => {
            setCasusUp(false);
            setMenu('question');
          }}
        />
      </Sheet>
      <Menu part={menu} onPart={setMenu} />
    </Page>
  );
});

/** *Klaar*: the main thing to do on the open table, one of several while drawing. */
function Done({ main }: { readonly main: boolean }) {
  const app = useApp();
  const { act, closed, conversation } = useDesk();
  const words = useWords().table;
  const finish = async () => {
    if (!closed && !act({ kind: 'close' })) return;
    await conversation.settled();
    app.go(linkTo({ name: 'report', session: conversation.id }));
  };
  return (
    <Button
      once
      variant={main ? 'primary' : 'paper'}
      size={main ? 'large' : 'normal'}
      onPress={finish}
    >
      {words.done}
    </Button>
  );
}
