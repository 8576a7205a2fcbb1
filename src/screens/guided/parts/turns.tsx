import type { RefObject } from 'preact';
import { useApp, useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import { minutesLeft } from '../../../domain/timer';
import { Button } from '../../../ui/button';
import { TimeRing } from '../../../ui/time-ring';
import style from '../phase.module.css';
import timerStyle from '../timer.module.css';
import { useRun } from '../use-run';
import { useAwake, useChime, useCue, useTimer } from '../use-timer';
import { useStep } from './use-step';

const MINUTE = 60_000;

/** Talking two by two; the group changes pairs when it is ready. */
export function PairsPart({ part }: { readonly part: PartOf<'pairs'> }) {
  const say = useGuidingWords().parts;
  const { format } = useRun();
  const { now, spot, take } = useStep<HTMLDivElement>();
  const round = now?.step ?? 0;
  return (
    <section class={style.part}>
      <p class={style.prompt} dir="auto" lang={format.lang}>
        {part.question}
      </p>
      <Turns
        key={now && `${now.step} ${now.at}`}
        spot={spot}
        minutes={part.minutes}
        since={round <= part.rounds ? now?.at : undefined}
        title={
          round === 0 ? null : round > part.rounds ? say.pairsDone : say.pairs(round, part.rounds)
        }
        button={round === 0 ? say.pairsStart : round >= part.rounds ? null : say.pairsNext}
        onNext={() => take(round + 1)}
      />
    </section>
  );
}

/** A role play that passes on: a soft clap, and the next one takes over. */
export function RelayPart({ part }: { readonly part: PartOf<'relay'> }) {
  const say = useGuidingWords().parts;
  const { now, spot, take } = useStep<HTMLDivElement>();
  return (
    <section class={style.part}>
      <p class={style.quiet}>{say.relay(part.minutes)}</p>
      <Turns
        key={now && `${now.step} ${now.at}`}
        spot={spot}
        minutes={part.minutes}
        since={now?.at}
        title={null}
        over={say.clap}
        button={now ? say.relayNext : say.relayStart}
        onNext={() => take((now?.step ?? 0) + 1)}
        onStop={now && (() => take(0))}
      />
    </section>
  );
}

interface TurnsProps {
  readonly spot: RefObject<HTMLDivElement | null>;
  readonly minutes: number;
  /** When it began; its time goes on from there, also after the app was closed. */
  readonly since: number | undefined;
  readonly title: string | null;
  /** Said when the time is over. */
  readonly over?: string | undefined;
  readonly button: string | null;
  readonly onNext: () => void;
  readonly onStop?: (() => void) | undefined;
}

/** One turn of some minutes. What comes after it waits for a tap. */
function Turns({ button, minutes, onNext, onStop, over, since, spot, title }: TurnsProps) {
  const app = useApp();
  const words = useGuidingWords();
  const { closed } = useRun();
  const { reading } = useTimer(minutes * MINUTE, {
    kept: since === undefined ? null : { spent: 0, since },
  });
  useAwake(reading?.running === true);
  const { chime } = useChime(reading?.running === true);
  const told = reading?.cue === 'over' ? (over ?? words.timer.over) : null;
  useCue(reading, () => {
    if (reading?.cue !== 'over') return;
    app.say(over ?? words.timer.over);
    chime?.sound();
    chime?.vibrate();
  });
  return (
    <div class={timerStyle.timer} data-cue={reading?.cue ?? undefined}>
      {reading && <TimeRing part={reading.part} cue={reading.cue} />}
      <div class={timerStyle.words} ref={spot} tabIndex={-1}>
        {(title || reading) && (
          <p class={timerStyle.left}>
            {[title, told ?? (reading && words.timer.left(minutesLeft(reading.left)))]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        <div class={timerStyle.row}>
          {button && (
            <Button
              variant="primary"
              size="large"
              disabled={closed}
              onPress={() => {
                void chime?.ready();
                onNext();
              }}
            >
              {button}
            </Button>
          )}
          {onStop && (
            <Button variant="soft" disabled={closed} onPress={onStop}>
              {words.parts.relayStop}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
