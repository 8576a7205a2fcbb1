import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowRows } from './row-window';

const heights = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 200 });
const sights = fc
  .tuple(fc.integer({ min: -500, max: 60_000 }), fc.integer({ min: 0, max: 3000 }))
  .map(([top, height]) => ({ top, bottom: top + height }));

describe('the rows that are in the page', () => {
  it('are those in sight', () => {
    expect(windowRows([100, 100, 100, 100], { top: 150, bottom: 180 }, [])).toEqual({
      shown: [{ index: 1, gap: 100 }],
      after: 200,
    });
  });

  it('hold the one that has the focus, however far away it is', () => {
    expect(windowRows([100, 100, 100, 100], { top: 0, bottom: 50 }, [3])).toEqual({
      shown: [
        { index: 0, gap: 0 },
        { index: 3, gap: 200 },
      ],
      after: 0,
    });
  });

  it('keep the height of the whole list, whatever is left out', () => {
    fc.assert(
      fc.property(
        heights,
        sights,
        fc.array(fc.nat(220), { maxLength: 3 }),
        (all, sight, pinned) => {
          const { shown, after } = windowRows(all, sight, pinned);
          const height = shown.reduce(
            (sum, { index, gap }) => sum + gap + (all[index] ?? 0),
            after,
          );
          expect(height).toBe(all.reduce((sum, one) => sum + one, 0));
        },
      ),
    );
  });

  it('leave nothing out that can be seen, and come in order', () => {
    fc.assert(
      fc.property(heights, sights, (all, sight) => {
        const shown = windowRows(all, sight, []).shown.map(({ index }) => index);
        let top = 0;
        const seen = all.flatMap((height, index) => {
          const inSight = top + height >= sight.top && top <= sight.bottom;
          top += height;
          return inSight ? [index] : [];
        });
        expect(shown).toEqual(seen);
      }),
    );
  });
});
