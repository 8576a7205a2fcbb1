import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackBars } from './stacked-bars';

describe('stacked bars', () => {
  it('lets the longest row fill the width and measures the others by it', () => {
    expect(
      stackBars([
        [2, 2],
        [1, 0],
      ]),
    ).toEqual([
      [
        { x: 0, width: 50 },
        { x: 50, width: 50 },
      ],
      [
        { x: 0, width: 25 },
        { x: 25, width: 0 },
      ],
    ]);
  });

  it('draws nothing, and no NaN, when nothing was counted', () => {
    expect(stackBars([[0, 0], []])).toEqual([
      [
        { x: 0, width: 0 },
        { x: 0, width: 0 },
      ],
      [],
    ]);
  });

  it('never leaves the frame and never overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: -5, max: 1e6, noDefaultInfinity: true }))),
        (rows) => {
          for (const row of stackBars(rows)) {
            let end = 0;
            for (const piece of row) {
              expect(piece.width).toBeGreaterThanOrEqual(0);
              expect(piece.x).toBeCloseTo(end, 6);
              end = piece.x + piece.width;
              expect(end).toBeLessThanOrEqual(100.000001);
            }
          }
        },
      ),
    );
  });
});
