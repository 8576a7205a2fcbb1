/** How long something has been running, by a clock that may jump. All in milliseconds. */
export interface Timer {
  /** Counted up to the last look at the clock. */
  readonly spent: number;
  /** When the clock was looked at last; null while it stands still. */
  readonly since: number | null;
}

/** Longer than any sleep in a conversation: such a gap is a clock that was set, and counts for nothing. */
export const LONGEST_GAP = 4 * 60 * 60 * 1000;
const MINUTE = 60_000;
/** The first cue comes when this much is left, or less where there is little. */
const ALMOST = 2 * MINUTE;
const ALMOST_PART = 0.2;

export type Cue = 'almost' | 'over';

export interface TimerReading {
  readonly left: number;
  /** How much is left, from 1 down to 0. */
  readonly part: number;
  readonly cue: Cue | null;
  readonly running: boolean;
}

export const startTimer = (now: number): Timer => ({ spent: 0, since: now });

/** What went by since the last look. A clock that went back, or far ahead, says nothing. */
function countGap(since: number, now: number): number {
  const gap = now - since;
  return gap > 0 && gap <= LONGEST_GAP ? gap : 0;
}

/** Looks at the clock. Done often, so that a jump costs no more than the time between two looks. */
export function lookAtClock(timer: Timer, now: number): Timer {
  if (timer.since === null) return timer;
  return { spent: timer.spent + countGap(timer.since, now), since: now };
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return { ...lookAtClock(timer, now), since: null };
}

export function goOn(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

/** What is left as people say it: whole minutes, the begun one too; 0 within the last. */
export const minutesLeft = (left: number): number => (left < MINUTE ? 0 : Math.ceil(left / MINUTE));

/** How a timer stands that may run for `length`. It ends nothing: what over means is for people to say. */
export function readTimer(timer: Timer, length: number, now: number): TimerReading {
  const { spent } = lookAtClock(timer, now);
  const left = Math.max(0, length - spent);
  const almost = Math.min(ALMOST, length * ALMOST_PART);
  return {
    left,
    part: length > 0 ? left / length : 0,
    cue: left === 0 ? 'over' : left <= almost ? 'almost' : null,
    running: timer.since !== null,
  };
}
