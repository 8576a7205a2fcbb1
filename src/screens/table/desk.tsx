import { useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { SavedMark } from '../../ui/saved';
import { Sheet } from '../../ui/sheet';
import { useArrival } from '../arrival';
import { CasusPanel } from './casus-panel';
import { useDesk } from './context';
import { DeskNotices } from './desk-notices';
import { DrawBoard } from './draw-board';
import { DrawFoot } from './draw-foot';
import { Menu, type MenuPart } from './menu';
import { OpenBoard } from './open-board';
import { PickTray } from './pick-tray';
import { useShortcuts } from './shortcuts';
import style from './style.module.css';
import { UndoButtons } from './undo-buttons';

/** The table itself: the case beside the cards, the cards, and what belongs to this mode at the foot. */
export function Desk() {
  const app = useApp();
  const desk = useDesk();
  const words = useWords();
  const { casus, conversation, round, set } = desk;
  const [menu, setMenu] = useState<MenuPart | null>(null);
  const [casusUp, setCasusUp] = useState(false);
  const title = set.shortTitle ?? set.title;
  useArrival('table', `${title} – ${words.app.name}`);
  useShortcuts(() => setMenu('shortcuts'));

  const finish = async () => {
    if (!desk.closed && !desk.act({ kind: 'close' })) return;
    await conversation.settled();
    app.go(linkTo({ name: 'report', session: conversation.id }));
  };
  const saved = readSaved();
  const done = (
    <Button
      variant={round.mode === 'open' ? 'primary' : 'paper'}
      size={round.mode === 'open' ? 'large' : 'normal'}
      onPress={finish}
    >
      {words.table.done}
    </Button>
  );
  const hasCase = casus !== null;
  const aside = hasCase || round.hasPresenter;

  return (
    <Page
      title={title}
      back={{ href: linkTo({ name: 'home' }), label: words.app.home }}
      chip={words.table.mode[round.mode]}
      width="wide"
      right={
        <>
          <SavedMark
            state={saved}
            label={
              words.table.saved[saved === 'saved' && conversation.unkept.value ? 'cards' : saved]
            }
          />
          {round.mode === 'open' && <UndoButtons />}
          <Button variant="quiet" icon="more" onPress={() => setMenu('all')}>
            {words.table.more}
          </Button>
          {round.mode === 'draw' && done}
        </>
      }
      notice={<DeskNotices />}
      asideLabel={words.table.casus.title}
      aside={aside ? <CasusPanel onEdit={() => setMenu('question')} /> : undefined}
      narrow={
        aside && (
          <Button variant="paper" icon="note" wide onPress={() => setCasusUp(true)}>
            {casus?.title ?? words.table.question.title}
          </Button>
        )
      }
      foot={
        round.mode === 'open' ? (
          <PickTray done={done} />
        ) : (
          <DrawFoot onPeople={() => setMenu('people')} />
        )
      }
      footLook={round.mode === 'open' ? 'tray' : 'plain'}
    >
      <div class={style.board} data-mode={round.mode}>
        {round.mode === 'open' ? <OpenBoard key={round.id} /> : <DrawBoard key={round.id} />}
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

  function readSaved(): 'saved' | 'saving' | 'memory' | 'failed' {
    if (app.storeState.value === 'memory') return 'memory';
    return conversation.writing.value.kind;
  }
}
