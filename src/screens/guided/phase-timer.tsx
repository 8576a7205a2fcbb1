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
  const [hidden, setHidden] = useState(false);
  const chime = useChime();
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
            if (wishes.sound) chime?.ready();
            onWishes({ ...wishes, on: true });
          }}
        >
          {say.start}
        </Button>
      </div>
    );
  }
  if (hidden && reading.cue === null) {
    return (
      <div>
        <Button variant="quiet" icon="clock" onPress={() => setHidden(false)}>
          {say.show}
        </Button>
      </div>
    );
  }
  const left = minutesLeft(reading.left);
  const told = { over: say.over, almost: `${say.almost}: ${say.left(left)}` };
  return (
    <section class={style.timer} data-cue={reading.cue ?? undefined} aria-label={say.show}>
      <TimeRing part={reading.part} cue={reading.cue} />
      <div class={style.words}>
        <p class={style.left}>{reading.cue ? told[reading.cue] : say.left(left)}</p>
        <p class={style.quiet}>
          {reading.cue === 'over'
            ? say.overText
            : reading.running
              ? awake
                ? say.awake
                : say.sleeps
              : say.paused}
        </p>
        <div class={style.row}>
          {reading.running ? (
            <Button variant="soft" size="small" onPress={timer.pause}>
              {say.pause}
            </Button>
          ) : (
            <Button variant="soft" size="small" icon="play" onPress={timer.go}>
              {say.go}
            </Button>
          )}
          <Button variant="quiet" size="small" label={say.hide} onPress={() => setHidden(true)}>
            {say.hideShort}
          </Button>
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
            pressed={wishes.sound}
            onPress={() => {
              onWishes({ ...wishes, sound: !wishes.sound });
              if (!wishes.sound) chime?.sound();
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
        </div>
      </div>
    </section>
  );
}
