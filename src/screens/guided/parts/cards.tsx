import { useMemo, useState } from 'preact/hooks';
import { useApp, useGuidingWords } from '../../../app/context';
import { pinSet, recordsOf } from '../../../app/conversation-opening';
import { createLibrary } from '../../../app/library';
import type { PartOf } from '../../../domain/format';
import { isRoundDone } from '../../../domain/format-cards';
import { currentRound } from '../../../domain/format-run';
import { Button } from '../../../ui/button';
import { Sheet } from '../../../ui/sheet';
import { CasusPanel } from '../../table/casus-panel';
import { useDesk } from '../../table/context';
import { DrawBoard } from '../../table/draw-board';
import { DrawFoot } from '../../table/draw-foot';
import { OpenBoard } from '../../table/open-board';
import { PickTray } from '../../table/pick-tray';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import { findBringer } from '../view';

/** A round of cards: the same table as without a format, in its phase. */
export function CardsPart({ part }: { readonly part: PartOf<'cards'> }) {
  const app = useApp();
  const say = useGuidingWords().parts;
  const { act, closed, conversation, format, run, session } = useRun();
  const [gone, setGone] = useState(false);
  const library = useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
  const round = currentRound(session);
  const lies = round?.set.id === part.set && round.mode === part.mode;

  const lay = async () => {
    const found = await library.findSet(part.set);
    if (found === 'gone' || found === 'damaged') {
      setGone(true);
      return;
    }
    for (const record of recordsOf(found, null)) conversation.addContent(record);
    const done = act({
      kind: 'start-round',
      mode: part.mode,
      set: pinSet(found),
      casus: run.casus,
    });
    // Who brings the question draws no cards, where the set has such a one.
    const role = findBringer(format);
    const bringer = role === undefined ? undefined : run.roles[role];
    if (done && bringer && found.content.play.presenter) {
      act({ kind: 'name-presenter', player: bringer });
    }
  };

  if (lies) return <Board part={part} />;
  return (
    <section class={style.part}>
      {gone && <p role="status">{say.cardsGone}</p>}
      <div class={style.row}>
        <Button
          variant="primary"
          size="large"
          icon={part.mode === 'open' ? 'table' : 'shuffle'}
          disabled={closed}
          onPress={lay}
        >
          {say.cards}
        </Button>
      </div>
    </section>
  );
}

function Board({ part }: { readonly part: PartOf<'cards'> }) {
  const words = useGuidingWords();
  const { casus, round, set } = useDesk();
  const [casusUp, setCasusUp] = useState(false);
  const asks = part.eachCategoryFirst === true && isRoundDone(round, set);
  return (
    <div class={style.board} data-mode={part.mode}>
      {casus && (
        <div>
          <Button variant="paper" icon="note" onPress={() => setCasusUp(true)}>
            <span lang={casus.lang}>{casus.title}</span>
          </Button>
          <Sheet
            open={casusUp}
            title={words.parts.casus}
            closeLabel={words.parts.hide}
            onClose={() => setCasusUp(false)}
          >
            <CasusPanel onEdit={() => setCasusUp(false)} />
          </Sheet>
        </div>
      )}
      {asks && (
        <p class={style.asks} role="status">
          {words.run.againAsk}
        </p>
      )}
      {part.mode === 'open' ? <OpenBoard key={round.id} /> : <DrawBoard key={round.id} />}
      {part.mode === 'open' ? <PickTray done={null} /> : <DrawFoot undo={false} />}
    </div>
  );
}
