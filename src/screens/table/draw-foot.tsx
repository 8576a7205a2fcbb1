import { useComputed } from '@preact/signals';
import { useApp, useWords } from '../../app/context';
import { findOpenDraw } from '../../domain/draw-rules';
import { nextUp, whoseTurn } from '../../domain/turns';
import { initialOf } from '../../lib/capital';
import { Button } from '../../ui/button';
import { TurnBar } from '../../ui/turn-bar';
import { useDesk } from './context';
import style from './draw-board.module.css';
import { UndoButtons } from './undo-buttons';

interface DrawFootProps {
  /** Absent where people are changed elsewhere. */
  readonly onPeople?: (() => void) | undefined;
  /** False where the screen itself takes steps back. */
  readonly undo?: boolean | undefined;
}

/** Whose turn it is, and what can be done with the card on the table. */
export function DrawFoot({ onPeople, undo = true }: DrawFootProps) {
  const app = useApp();
  const { act, closed, conversation, findCard, nameOf, round, session } = useDesk();
  const words = useWords().table;
  const open = findOpenDraw(round);
  const current = open ? open.player : whoseTurn(session, round);
  const next = open ? nextUp(session, round) : null;
  const across = useComputed(() => conversation.place.value?.across ?? false).value;

  return (
    <div class={style.foot}>
      <div class={style.who}>
        <TurnBar
          label={words.players}
          currentLabel={words.turnShort}
          presenterLabel={words.presenter}
          absentLabel={words.people.out}
          players={session.players.map((player) => {
            const name = nameOf(player.id);
            return {
              id: player.id,
              name,
              initial: initialOf(name),
              present: player.present,
              current: player.id === current,
              isPresenter: round.hasPresenter && player.id === round.presenter,
            };
          })}
          onSelect={onPeople}
        />
        {next !== null && next !== current && <p class={style.next}>{words.next(nameOf(next))}</p>}
      </div>
      {!closed && (
        <div class={style.tools}>
          {undo && <UndoButtons />}
          <Button
            variant="quiet"
            icon="skip"
            once
            disabled={!open || open.answer !== null}
            onPress={() => {
              if (!open) return;
              if (act({ kind: 'skip' })) {
                conversation.look({ draw: null, side: 'front', shown: [] });
                app.say(words.draw.skipped(findCard(open.card)?.front ?? ''));
              }
            }}
          >
            {words.draw.skip}
          </Button>
          <Button
            variant="quiet"
            icon="across"
            pressed={across}
            disabled={!open}
            onPress={() => conversation.look({ across: !across })}
          >
            {words.card.across}
          </Button>
        </div>
      )}
    </div>
  );
}
