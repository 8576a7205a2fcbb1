import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { Chime } from '../../app/services';
import {
  goOn,
  lookAtClock,
  pauseTimer,
  readTimer,
  startTimer,
  type Timer,
  type TimerReading,
} from '../../domain/timer';

const LOOK_EVERY = 1000;

export interface RunningTimer {
  readonly reading: TimerReading | null;
  start(): void;
  pause(): void;
  go(): void;
  stop(): void;
}

interface TimerOptions {
  /** It runs at once. */
  readonly begins?: boolean;
  /** How it stood when it was kept. */
  readonly kept?: Timer | null;
  /** Told when it starts, stops or stands still, and once a minute. */
  readonly keep?: (timer: Timer | null) => void;
}

/** A time of `length` ms by the clock of the wall: right after sleep, deaf to jumps, and it ends nothing. */
export function useTimer(
  length: number,
  { begins = false, keep, kept = null }: TimerOptions = {},
): RunningTimer {
  const { clock } = useApp().services;
  const [timer, setTimer] = useState<Timer | null>(
    () => kept ?? (begins ? startTimer(clock.now()) : null),
  );
  const running = timer !== null && timer.since !== null;

  const minute = timer && Math.floor(timer.spent / 60_000);
  useEffect(() => keep?.(timer), [keep, running, minute]);

  useEffect(() => {
    if (!running) return;
    const look = () => setTimer((before) => before && lookAtClock(before, clock.now()));
    const looking = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, running]);

  return {
    reading: timer && readTimer(timer, length, clock.now()),
    start: () => setTimer(startTimer(clock.now())),
    pause: () => setTimer((before) => before && pauseTimer(before, clock.now())),
    go: () => setTimer((before) => before && goOn(before, clock.now())),
    stop: () => setTimer(null),
  };
}

/** Keeps the screen on while this is true; says whether it does, now. */
export function useAwake(wanted: boolean): boolean {
  const { awake } = useApp().services;
  const [kept, setKept] = useState(true);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const lock = awake();
    void lock.then((it) => here && it.keep((now) => here && setKept(now)));
    return () => {
      here = false;
      void lock.then((it) => it.release());
    };
  }, [awake, wanted]);
  return kept;
}

let made: Promise<Chime> | undefined;

/** What sounds, and whether it would be heard now. */
export interface Sound {
  readonly chime: Chime | undefined;
  readonly heard: boolean;
}

/** One for the whole page: a browser lets a page make only so many sounds. From `wanted` on, the next tap wakes it. */
export function useChime(wanted: boolean): Sound {
  const { services } = useApp();
  const [chime, setChime] = useState<Chime | undefined>();
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    let forget: (() => void) | undefined;
    let here = true;
    made ??= services.chime();
    void made.then((one) => {
      if (!here) return;
      setChime(one);
      setHeard(one.running);
      forget = one.watch(() => setHeard(one.running));
    });
    return () => {
      here = false;
      forget?.();
    };
  }, [services]);
  useEffect(() => {
    if (wanted) chime?.want();
  }, [chime, wanted]);
  return { chime, heard };
}

/** Does something once when a cue comes, and again when it comes back after the time was made longer. */
export function useCue(reading: TimerReading | null, then: () => void): void {
  const cue = reading?.cue ?? null;
  const before = useRef(cue);
  useEffect(() => {
    if (cue !== null && cue !== before.current) then();
    before.current = cue;
  }, [cue]);
}
