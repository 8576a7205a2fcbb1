import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goOn,
  LONGEST_GAP,
  lookAtClock,
  minutesLeft,
  pauseTimer,
  readTimer,
  startTimer,
  type Timer,
} from './timer';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2026, 10, 27, 12);

describe('a timer', () => {
  it('counts down, with a cue when it is almost over and one when it is', () => {
    const timer = startTimer(NOON);
    const at = (minutes: number) => readTimer(timer, 10 * MINUTE, NOON + minutes * MINUTE);
    expect(at(0)).toMatchObject({ left: 10 * MINUTE, part: 1, cue: null, running: true });
    expect(at(7.9).cue).toBeNull();
    expect(at(8).cue).toBe('almost');
    expect(at(9.99).cue).toBe('almost');
    expect(at(10)).toMatchObject({ left: 0, part: 0, cue: 'over' });
    expect(at(30)).toMatchObject({ left: 0, cue: 'over', running: true });
  });

  it('tells what is left in whole minutes, and that it is less than one', () => {
    expect([2 * MINUTE, MINUTE + 1, MINUTE, MINUTE - 1, 0].map(minutesLeft)).toEqual([
      2, 2, 1, 0, 0,
    ]);
  });

  it('stands still while it is paused, however long', () => {
    const paused = pauseTimer(startTimer(NOON), NOON + 3 * MINUTE);
    expect(readTimer(paused, 10 * MINUTE, NOON + HOUR).left).toBe(7 * MINUTE);
    const again = goOn(paused, NOON + HOUR);
    expect(readTimer(again, 10 * MINUTE, NOON + HOUR + MINUTE).left).toBe(6 * MINUTE);
    expect(goOn(again, NOON + 2 * HOUR)).toBe(again);
  });

  it('can be made longer while it runs, and then is not over any more', () => {
    const timer = startTimer(NOON);
    expect(readTimer(timer, 5 * MINUTE, NOON + 5 * MINUTE).cue).toBe('over');
    expect(readTimer(timer, 10 * MINUTE, NOON + 5 * MINUTE)).toMatchObject({
      left: 5 * MINUTE,
      cue: null,
    });
  });

  it('is right after the tablet slept', () => {
    const before = lookAtClock(startTimer(NOON), NOON + MINUTE);
    expect(readTimer(before, 30 * MINUTE, NOON + 21 * MINUTE).left).toBe(9 * MINUTE);
  });

  it('loses nothing when the clock goes back, and counts on from there', () => {
    const before = lookAtClock(startTimer(NOON), NOON + 4 * MINUTE);
    const after = lookAtClock(before, NOON - HOUR);
    expect(readTimer(after, 10 * MINUTE, NOON - HOUR).left).toBe(6 * MINUTE);
    expect(readTimer(after, 10 * MINUTE, NOON - HOUR + MINUTE).left).toBe(5 * MINUTE);
  });

  it('is not ended by a clock that is set a day ahead', () => {
    const before = lookAtClock(startTimer(NOON), NOON + 4 * MINUTE);
    for (const jump of [24 * HOUR, 365 * 24 * HOUR, LONGEST_GAP + 1]) {
      const reading = readTimer(before, 10 * MINUTE, NOON + 4 * MINUTE + jump);
      expect(reading).toMatchObject({ left: 6 * MINUTE, cue: null });
    }
  });

  it('never has more than its length left nor less than nothing, and never counts down below by a jump', () => {
    const step = fc.record({
      to: fc.integer({ min: -2 * LONGEST_GAP, max: 2 * LONGEST_GAP }),
      act: fc.constantFrom('look', 'pause', 'go'),
    });
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 90 * MINUTE }), (steps, length) => {
        let now = NOON;
        let timer: Timer = startTimer(now);
        let spent = 0;
        for (const { act, to } of steps) {
          const gap = timer.since === null || to < 0 || to > LONGEST_GAP ? 0 : to;
          now += to;
          timer =
            act === 'pause'
              ? pauseTimer(timer, now)
              : act === 'go'
                ? goOn(lookAtClock(timer, now), now)
                : lookAtClock(timer, now);
          spent += gap;
          expect(timer.spent).toBe(spent);
          const { left, part } = readTimer(timer, length, now);
          expect(left).toBe(Math.max(0, length - spent));
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
