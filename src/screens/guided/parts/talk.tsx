import { useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import { Button } from '../../../ui/button';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import { findTurn, listSpeakers } from '../view';
import { useStep } from './use-step';

export function Silence() {
  return <p class={style.part}>{useGuidingWords().parts.silence}</p>;
}

/** Each says one thing in turn. */
export function RoundPart({ part }: { readonly part: PartOf<'round'> }) {
  const say = useGuidingWords().parts;
  const { format, nameOf, run, session } = useRun();
  const { closed, now, spot, take } = useStep<HTMLParagraphElement>();
  const players = listSpeakers(part, run.roles, session.players);
  const turn = findTurn(players, now);
  const current = players[turn];
  return (
    <section class={style.part}>
      <p class={style.prompt} dir="auto" lang={format.lang}>
        {part.prompt}
      </p>
      <p class={style.quiet}>{say.round}</p>
      {players.length > 0 && (
        <div class={style.row}>
          <p class={style.label} ref={spot} tabIndex={-1} dir="auto">
            {current ? say.speaks(nameOf(current.id)) : say.allSpoke}
          </p>
          {current && (
            <Button
              variant="soft"
              once
              disabled={closed}
              onPress={() => take(turn + 1, players[turn + 1]?.id)}
            >
              {say.nextSpeaker}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
