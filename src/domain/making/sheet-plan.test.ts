import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countPerSheet,
  countSheets,
  type Grid,
  layFace,
  layGrid,
  limitShift,
  locate,
  MARGIN,
  MOST_SHIFT,
  markCuts,
  markFolds,
  PAPER,
  PER_PAGE,
  planSheets,
  SIDES,
  type Slot,
} from './sheet-plan';

const someOptions = fc.record({
  perPage: fc.constantFrom(...PER_PAGE),
  sides: fc.constantFrom(...SIDES),
});
const someCount = fc.integer({ min: 0, max: 60 });
const all = PER_PAGE.flatMap((perPage) => SIDES.map((sides) => ({ perPage, sides })));
const slotsOf = (count: number, options: (typeof all)[number]) =>
  planSheets(count, options).flatMap((page) => page.slots);
const middle = (slot: Slot, grid: Grid) => {
  const { x, y } = locate(slot, grid);
  return { x: x + grid.width / 2, y: y + grid.height / 2 };
};

describe('a plan of sheets', () => {
  test('has every card exactly once, in order, with its back unless only fronts are asked for', () => {
    fc.assert(
      fc.property(someCount, someOptions, (count, options) => {
        const slots = slotsOf(count, options);
        const items = Array.from({ length: count }, (_, item) => item);
        const of = (face: Slot['face']) =>
          slots.filter((slot) => slot.face === face).map((slot) => slot.item);
        expect(of('front')).toEqual(items);
        expect([...of('back')].sort((a, b) => a - b)).toEqual(
          options.sides === 'fronts' ? [] : items,
        );
      }),
    );
  });

  test('never lays two cards in one place, and none outside the grid', () => {
    fc.assert(
      fc.property(someCount, someOptions, (count, options) => {
        const { columns, rows } = layGrid(options);
        for (const page of planSheets(count, options)) {
          const places = page.slots.map(({ column, row }) => `${column}/${row}`);
          expect(new Set(places).size).toBe(places.length);
          for (const { column, row } of page.slots) {
            expect(column >= 0 && column < columns && row >= 0 && row < rows).toBe(true);
          }
        }
      }),
    );
  });

  test('lays each back behind its front when the sheet is turned over its long edge', () => {
    fc.assert(
      fc.property(someCount, fc.constantFrom(...PER_PAGE), (count, perPage) => {
        const options = { perPage, sides: 'duplex' } as const;
        const grid = layGrid(options);
        const pages = planSheets(count, options);
        pages.forEach((page, index) => {
          expect(page.face).toBe(index % 2 === 0 ? 'front' : 'back');
          if (page.face === 'front') return;
          for (const back of page.slots) {
            const front = pages[index - 1]?.slots.find((slot) => slot.item === back.item);
            if (!front) throw new Error('a back without its front');
            expect(middle(back, grid).x).toBeCloseTo(PAPER.width - middle(front, grid).x);
            expect(middle(back, grid).y).toBeCloseTo(middle(front, grid).y);
          }
        });
      }),
    );
  });

  test('lays a half-filled last page of backs from the right', () => {
    const pages = planSheets(10, { perPage: 9, sides: 'duplex' });
    expect(pages.at(-2)?.slots).toMatchObject([{ item: 9, column: 0, row: 0 }]);
    expect(pages.at(-1)?.slots).toMatchObject([{ item: 9, column: 2, row: 0 }]);
  });

  test('puts a back to fold beside its front, or turned under it where there is one column', () => {
    fc.assert(
      fc.property(someCount, fc.constantFrom(...PER_PAGE), (count, perPage) => {
        const options = { perPage, sides: 'fold' } as const;
        const one = layGrid(options).columns === 1;
        const slots = slotsOf(count, options);
        for (let at = 0; at < slots.length; at += 2) {
          const [front, back] = slots.slice(at, at + 2);
          if (!front || !back) throw new Error('a pair that is none');
          expect(back.item).toBe(front.item);
          expect(front.turned).toBe(false);
          expect(back.turned).toBe(one);
          expect(back.column - front.column).toBe(one ? 0 : 1);
          expect(back.row - front.row).toBe(one ? 1 : 0);
        }
      }),
    );
  });

  test('takes as many sheets as it says', () => {
    fc.assert(
      fc.property(someCount, someOptions, (count, options) => {
        const pages = planSheets(count, options).length;
        expect(pages).toBe(countSheets(count, options) * (options.sides === 'duplex' ? 2 : 1));
      }),
    );
  });

  test.each(PER_PAGE)('puts %i cards on a page', (perPage) => {
    expect(countPerSheet({ perPage, sides: 'duplex' })).toBe(perPage);
    expect(planSheets(perPage, { perPage, sides: 'fronts' })).toHaveLength(1);
    expect(planSheets(perPage + 1, { perPage, sides: 'fronts' })).toHaveLength(2);
  });
});

describe('marks on a sheet', () => {
  test('and cards stay where a printer can print', () => {
    for (const options of all) {
      const grid = layGrid(options);
      expect(grid.left).toBeGreaterThanOrEqual(MARGIN);
      expect(grid.top).toBeGreaterThanOrEqual(MARGIN);
      for (const { x1, y1, x2, y2 } of markCuts(options)) {
        expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(MARGIN);
        expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(MARGIN);
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(PAPER.width - MARGIN);
        expect(Math.max(y1, y2)).toBeLessThanOrEqual(PAPER.height - MARGIN);
      }
    }
  });

  test('name both ends of every cut', () => {
    const marks = markCuts({ perPage: 9, sides: 'duplex' });
    const { left, top, width, height } = layGrid({ perPage: 9, sides: 'duplex' });
    for (const n of [0, 1, 2, 3]) {
      const x = left + n * width;
      const upright = marks.filter((mark) => mark.x1 === x && mark.x2 === x);
      expect(upright.some((mark) => mark.y2 < top)).toBe(true);
      expect(upright.some((mark) => mark.y1 > top + 3 * height)).toBe(true);
    }
  });

  test('leave a front and its back together', () => {
    for (const perPage of PER_PAGE) {
      const options = { perPage, sides: 'fold' } as const;
      const [page] = planSheets(1, options);
      const folds = page ? markFolds(page, options) : [];
      expect(folds).toHaveLength(1);
      for (const fold of folds) {
        for (const cut of markCuts(options)) {
          const sameUpright = fold.x1 === fold.x2 && cut.x1 === fold.x1 && cut.x2 === fold.x2;
          const sameFlat = fold.y1 === fold.y2 && cut.y1 === fold.y1 && cut.y2 === fold.y2;
          expect(sameUpright || sameFlat).toBe(false);
        }
      }
    }
  });

  test('show a fold only where something is folded', () => {
    const options = { perPage: 4, sides: 'duplex' } as const;
    for (const page of planSheets(4, options)) expect(markFolds(page, options)).toEqual([]);
  });
});

describe('a shift of the backs', () => {
  test('is in half millimetres, within its bounds, and a number whatever was kept', () => {
    expect([0.2, -0.2, 0.3, -1.26, 4.9, 5.1, -80].map(limitShift)).toEqual([
      0, 0, 0.5, -1.5, 5, 5, -5,
    ]);
    expect([Number.NaN, Infinity, '2', null, undefined].map(limitShift)).toEqual([0, 0, 0, 0, 0]);
  });

  test('leaves the fronts, and what is cut, where they are', () => {
    for (const options of all) {
      expect(layFace(options, 'front', { x: 5, y: -5 })).toEqual(layGrid(options));
      expect(layFace(options, 'back', { x: 0, y: 0 })).toEqual(layGrid(options));
    }
  });

  test('keeps every back the same size, and on the part of the paper that can be printed', () => {
    for (const options of all) {
      for (const by of [-MOST_SHIFT, MOST_SHIFT, 99]) {
        const grid = layFace(options, 'back', { x: by, y: by });
        expect(grid).toMatchObject({ width: layGrid(options).width });
        expect(Math.min(grid.left, grid.top)).toBeGreaterThanOrEqual(MARGIN);
        const right = grid.left + grid.columns * grid.width;
        const bottom = grid.top + grid.rows * grid.height;
        expect(right).toBeLessThanOrEqual(PAPER.width - MARGIN);
        expect(bottom).toBeLessThanOrEqual(PAPER.height - MARGIN);
      }
    }
  });
});
