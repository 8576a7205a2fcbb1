import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTimes, PRESETS, scaleMinutes, totalMinutes } from './format-time';

const minutes = fc.record({ minutes: fc.integer({ min: 0, max: 240 }) });
const phases = fc
  .array(minutes, { minLength: 1, maxLength: 15 })
  .filter((list) => totalMinutes(list) > 0);

describe('dividing time over phases', () => {
  it('gives whole minutes, one at least for each phase with time, and exactly the preset', () => {
    fc.assert(
      fc.property(phases, fc.constantFrom(...PRESETS), (list, preset) => {
        const scaled = scaleMinutes(list, preset);
        expect(scaled).toHaveLength(list.length);
        expect(scaled.reduce((sum, one) => sum + one, 0)).toBe(preset);
        for (const [at, one] of scaled.entries()) {
          expect(Number.isInteger(one)).toBe(true);
          expect(one > 0).toBe((list[at]?.minutes ?? 0) > 0);
        }
      }),
    );
  });

  it('never gives a phase that was meant longer less than a shorter one', () => {
    fc.assert(
      fc.property(phases, fc.integer({ min: 15, max: 300 }), (list, total) => {
        const scaled = scaleMinutes(list, total);
        const pairs = list.map(({ minutes: meant }, at) => [meant, scaled[at] ?? 0] as const);
        for (const [meant, given] of pairs) {
          for (const [other, got] of pairs) {
            if (meant > other && other > 0) expect(given).toBeGreaterThanOrEqual(got);
          }
        }
      }),
    );
  });

  it('leaves the times as they were meant where that is the total', () => {
    const list = [10, 25, 0, 10, 10, 5].map((one) => ({ minutes: one }));
    expect(scaleMinutes(list, 60)).toEqual([10, 25, 0, 10, 10, 5]);
    expect(scaleMinutes(list, 15)).toEqual([3, 5, 0, 3, 2, 2]);
  });

  it('offers its own time among the others, from short to long', () => {
    expect(listTimes([{ minutes: 20 }, { minutes: 40 }])).toEqual([15, 45, 60, 90]);
    expect(listTimes([{ minutes: 20 }])).toEqual([15, 20, 45, 60, 90]);
  });

  it('offers only what has a minute for each phase, and nothing where no phase has time', () => {
    expect(listTimes(Array.from({ length: 16 }, () => ({ minutes: 2 })))).toEqual([32, 45, 60, 90]);
    expect(listTimes([{ minutes: 0 }])).toEqual([]);
    expect(scaleMinutes([{ minutes: 0 }], 45)).toEqual([0]);
  });
});
