import { useState } from 'preact/hooks';
import { useApp, useGuidingWords } from '../../app/context';
import { minutesLeft } from '../../domain/timer';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { TimeRing } from '../../ui/time-ring';
import style from './timer.module.css';
import type { TimeKeeping } from './use-kept-timer';
import { useAwake, useChime, useCue, useTimer } from './use-timer';

const MINUTE = 60_000;

interface PhaseTimerProps extends TimeKeeping {
  readonly minutes: number;
}

/** The time of a phase: off until someone asks for it. It tells by light, and never goes on by itself. */
export function PhaseTimer({ keep, kept, minutes, onWishes, wishes }: PhaseTimerProps) {
  const app = useApp();
  const say = useGuidingWords().timer;
  const timer = useTimer(minutes * MINUTE, { begins: wishes.on, kept, keep });
  const [more, setMore] = useState(false);
  const { chime, heard } = useChime(wishes.sound);
  const { reading } = timer;
  const awake = useAwake(reading?.running === true);

  useCue(reading, () => {
    app.say(reading?.cue === 'over' ? `${say.over}. ${say.overText}` : say.almost);
    if (wishes.sound) chime?.sound();
    if (wishes.vibrate) chime?.vibrate();
  });

  if (minutes === 0) return null;
  if (!reading) {
    return (
      <div>
        <Button
          variant="quiet"
          icon="clock"
          onPress={() => {
            timer.start();
            if (wishes.sound) void chime?.ready();
            // Asked for by hand: then it is seen.
            onWishes({ ...wishes, on: true, hidden: false });
          }}
        >
          {say.start}
        </Button>
      </div>
    );
  }
  const left = minutesLeft(reading.left);
  const told =
    reading.cue && { over: say.over, almost: `${say.almost}: ${say.left(left)}` }[reading.cue];
  if (wishes.hidden) {
    return (
      <div class={style.away}>
        <Button variant="quiet" icon="clock" onPress={() => onWishes({ ...wishes, hidden: false })}>
          {say.show}
        </Button>
        {told && <p class={style.told}>{told}</p>}
      </div>
    );
  }
  return (
    <section class={style.timer} data-cue={reading.cue ?? undefined} aria-label={say.show}>
      <TimeRing part={reading.part} cue={reading.cue} />
      <div class={style.words}>
        <p class={style.left}>{told ?? say.left(left)}</p>
        {reading.cue === 'over' && <p class={style.quiet}>{say.overText}</p>}
        {!reading.running && <p class={style.quiet}>{say.paused}</p>}
        {reading.running && !awake && <p class={style.quiet}>{say.sleeps}</p>}
      </div>
      <div class={style.row}>
        {reading.running ? (
          <Button variant="paper" size="small" onPress={timer.pause}>
            {say.pause}
          </Button>
        ) : (
          <Button variant="paper" size="small" icon="play" onPress={timer.go}>
            {say.go}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          label={say.hide}
          onPress={() => onWishes({ ...wishes, hidden: true })}
        >
          {say.hideShort}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon="more"
          label={say.more}
          expanded={more}
          onPress={() => setMore(!more)}
        />
      </div>
      {more && (
        <div class={style.rest}>
          <Button
            variant="quiet"
            size="small"
            label={say.stop}
            onPress={() => {
              timer.stop();
              onWishes({ ...wishes, on: false });
            }}
          >
            {say.stopShort}
          </Button>
          <Chip
            // On is what is heard, not what was wished for: after a reload the browser is silent until a tap.
            pressed={wishes.sound && heard}
            onPress={() => {
              const sound = !(wishes.sound && heard);
              onWishes({ ...wishes, sound });
              if (sound) void chime?.ready().then((sounds) => sounds && chime.sound());
            }}
          >
            {say.sound}
          </Chip>
          {chime?.vibrates && (
            <Chip
              pressed={wishes.vibrate}
              onPress={() => onWishes({ ...wishes, vibrate: !wishes.vibrate })}
            >
              {say.vibrate}
            </Chip>
          )}
          {reading.running && awake && <p class={style.quiet}>{say.awake}</p>}
        </div>
      )}
    </section>
  );
}
