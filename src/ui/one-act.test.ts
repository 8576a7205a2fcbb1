import { describe, expect, test } from 'vitest';
import { createRest, REST, type Tap } from './one-act';

const HERE = { x: 100, y: 200 };
const tap = (control: string, at: number, rest: Partial<Tap> = {}): Tap => ({
  control,
  at,
  once: true,
  point: HERE,
  trusted: true,
  ...rest,
});
/** Which of the taps act, by their place in the row. */
const acting = (...taps: readonly Tap[]) => {
  const rest = createRest();
  return taps.flatMap((one, index) => (rest.swallows(one) ? [] : [index]));
};

describe('one gesture', () => {
  test.each([0, 90, 180, 300])('is one act when the second tap comes after %i ms', (gap) => {
    for (const point of [HERE, null]) {
      expect(acting(tap('draw', 1000, { point }), tap('draw', 1000 + gap, { point }))).toEqual([0]);
    }
    expect(acting(tap('draw', 1000), tap('draw', 1000 + gap, { trusted: false }))).toEqual([0]);
  });

  test('goes on as long as the taps do, and is over after a rest', () => {
    const taps = [0, 300, 600, 900].map((at) => tap('draw', at));
    expect(acting(...taps, tap('draw', 900 + REST))).toEqual([0, 4]);
  });

  test.each([0, 90, 180, 300])('does nothing to what came under the finger after %i ms', (gap) => {
    const under = { once: false, point: { x: 108, y: 190 } };
    expect(acting(tap('pick', 0), tap('card', gap, under))).toEqual([0]);
    expect(acting(tap('pick', 0, { point: null }), tap('card', gap, { point: null }))).toEqual([0]);
  });
});

describe('two gestures', () => {
  test('are two acts at once when they are on different controls', () => {
    const aside = { point: { x: 160, y: 200 } };
    expect(acting(tap('skip', 0), tap('draw', 50, aside), tap('skip', 100))).toEqual([0, 1, 2]);
  });

  test('are as quick as one likes on steppers, ticks and undo', () => {
    const quick = [0, 60, 120].map((at) => tap('undo', at, { once: false }));
    expect(acting(...quick)).toEqual([0, 1, 2]);
  });

  test('are two when someone walked to another control with a key in between', () => {
    const rest = createRest();
    rest.swallows(tap('next', 0, { point: null }));
    rest.moveOn();
    expect(rest.swallows(tap('back', 200, { point: null }))).toBe(false);
  });

  test('leave what the app presses itself alone', () => {
    const chosen = { once: false, point: null, trusted: false };
    expect(acting(tap('choose a file', 0), tap('file field', 1, chosen))).toEqual([0, 1]);
  });
});
