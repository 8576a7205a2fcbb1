/** How many card places a page has. */
export const PER_PAGE = [2, 4, 8, 9] as const;
export type PerPage = (typeof PER_PAGE)[number];

/**
 * duplex: the backs on a page of their own, behind their fronts; fold: front and back side by side, folded
 * and glued; fronts: nothing on the back.
 */
export const SIDES = ['duplex', 'fold', 'fronts'] as const;
export type Sides = (typeof SIDES)[number];

/** Over which edge of the upright sheet the printer turns it to print its back. */
export const FLIPS = ['long', 'short'] as const;
export type Flip = (typeof FLIPS)[number];

export interface SheetOptions {
  readonly perPage: PerPage;
  readonly sides: Sides;
}

/** Where the cards of one page lie, in mm on an upright A4. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Of one card. */
  readonly width: number;
  readonly height: number;
  /** Of the upper left corner of the first card. */
  readonly left: number;
  readonly top: number;
}

export type Face = 'front' | 'back';

/** One side of one card in one place of the grid. `item` counts the chosen cards from 0. */
export interface Slot {
  readonly item: number;
  readonly face: Face;
  readonly column: number;
  readonly row: number;
  /** Upside down on the page, so that it is upright once it was folded behind its front. */
  readonly turned: boolean;
}

export interface SheetPage {
  /** Which side of the paper; a page to fold has both sides of its cards on the front. */
  readonly face: Face;
  readonly slots: readonly Slot[];
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const PAPER = { width: 210, height: 297 } as const;

/** No printer puts ink nearer to the edge of the paper than this, in mm. */
export const MARGIN = 5;

const SHAPES: Record<PerPage, Pick<Grid, 'columns' | 'rows' | 'width' | 'height'>> = {
  2: { columns: 1, rows: 2, width: 190, height: 138 },
  4: { columns: 2, rows: 2, width: 95, height: 138 },
  8: { columns: 2, rows: 4, width: 95, height: 69 },
  // The size of playing cards: they fit into the sleeves and boxes of those.
  9: { columns: 3, rows: 3, width: 63, height: 88 },
};

/** The places on a page; always in the middle of the paper, so that fronts and backs lie behind each other. */
export function layGrid({ perPage, sides }: SheetOptions): Grid {
  const shape = SHAPES[perPage];
  const columns = sides === 'fold' && shape.columns === 3 ? 2 : shape.columns;
  return {
    ...shape,
    columns,
    left: (PAPER.width - columns * shape.width) / 2,
    top: (PAPER.height - shape.rows * shape.height) / 2,
  };
}

/** How far the backs lie from the middle of the paper, in mm: to the right and down, as one looks at the back. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** As far as no card comes nearer to the edge of the paper than `MARGIN`. */
export const MOST_SHIFT = 5;
/** A printer that is off by less than this is as good as right. */
export const SHIFT_STEP = 0.5;

/** A shift in whole steps, within its bounds; 0 for what is no number. */
export function limitShift(shift: unknown): number {
  if (typeof shift !== 'number' || !Number.isFinite(shift)) return 0;
  const near = Math.round(shift / SHIFT_STEP) * SHIFT_STEP;
  // Adding 0 makes -0 a 0.
  return Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, near)) + 0;
}

/**
 * The places on one side of the paper, for a sheet that is turned over its long edge, so that up stays up on both sides.
 * Only what is printed on the back is shifted: fronts, and what is folded, lie where they are cut.
 */
export function layFace(options: SheetOptions, face: Face, shift: Shift): Grid {
  const grid = layGrid(options);
  return face === 'front'
    ? grid
    : { ...grid, left: grid.left + limitShift(shift.x), top: grid.top + limitShift(shift.y) };
}

/**
 * Whether the printer gets a whole side upside down. Turned over the short edge of the paper, what is up on the front is
 * down on the back: then the back lies behind the front as if it went over the long edge, its shift too.
 */
export const isUpsideDown = (face: Face, flip: Flip): boolean =>
  face === 'back' && flip === 'short';

/** How many whole cards one sheet of paper gives. */
export function countPerSheet(options: SheetOptions): number {
  const { columns, rows } = layGrid(options);
  return options.sides === 'fold' ? (columns * rows) / 2 : columns * rows;
}

/** How many sheets of paper these cards take. */
export function countSheets(cards: number, options: SheetOptions): number {
  return Math.ceil(cards / countPerSheet(options));
}

/**
 * Lays cards out on pages, in order. Each card is there once, with its back where the way of printing asks
 * for one: behind its front when the sheet is turned over its long edge, or beside it (under it, where a
 * page has one column).
 */
export function planSheets(cards: number, options: SheetOptions): readonly SheetPage[] {
  const grid = layGrid(options);
  const perSheet = countPerSheet(options);
  const pages: SheetPage[] = [];
  for (let first = 0; first < cards; first += perSheet) {
    const items = Array.from({ length: Math.min(perSheet, cards - first) }, (_, n) => first + n);
    if (options.sides === 'fold') {
      pages.push({ face: 'front', slots: items.flatMap((item, n) => placePair(item, n, grid)) });
      continue;
    }
    const fronts = items.map((item, n) => placeFront(item, n, grid));
    pages.push({ face: 'front', slots: fronts });
    if (options.sides === 'duplex') {
      pages.push({ face: 'back', slots: fronts.map((slot) => mirror(slot, grid)) });
    }
  }
  return pages;
}

/** The upper left corner of a place, in mm. */
export function locate(slot: Pick<Slot, 'column' | 'row'>, grid: Grid) {
  return { x: grid.left + slot.column * grid.width, y: grid.top + slot.row * grid.height };
}

const OUTSIDE = 4;
const GAP = 1;
const CROSS = 1.5;

/**
 * Where to cut, in mm: short lines outside the cards, in the margin of the paper, and a small cross where
 * four cards meet. Between a front and its back to fold there is nothing to cut.
 */
export function markCuts(options: SheetOptions): readonly Line[] {
  const grid = layGrid(options);
  const { columns, rows } = grid;
  const right = grid.left + columns * grid.width;
  const bottom = grid.top + rows * grid.height;
  const fold = options.sides === 'fold';
  const xs = edges(columns, fold && columns > 1).map((n) => grid.left + n * grid.width);
  const ys = edges(rows, fold && columns === 1).map((n) => grid.top + n * grid.height);
  const upright = xs.flatMap((x) => [
    { x1: x, x2: x, y1: grid.top - GAP - OUTSIDE, y2: grid.top - GAP },
    { x1: x, x2: x, y1: bottom + GAP, y2: bottom + GAP + OUTSIDE },
  ]);
  const flat = ys.flatMap((y) => [
    { y1: y, y2: y, x1: grid.left - GAP - OUTSIDE, x2: grid.left - GAP },
    { y1: y, y2: y, x1: right + GAP, x2: right + GAP + OUTSIDE },
  ]);
  const crosses = xs.flatMap((x) =>
    ys.flatMap((y) => [
      ...(y > grid.top && y < bottom
        ? [{ y1: y, y2: y, x1: Math.max(x - CROSS, grid.left), x2: Math.min(x + CROSS, right) }]
        : []),
      ...(x > grid.left && x < right
        ? [{ x1: x, x2: x, y1: Math.max(y - CROSS, grid.top), y2: Math.min(y + CROSS, bottom) }]
        : []),
    ]),
  );
  return [...upright, ...flat, ...crosses];
}

/** Where to fold, in mm; nothing unless it is to be folded. */
export function markFolds(page: SheetPage, options: SheetOptions): readonly Line[] {
  if (options.sides !== 'fold') return [];
  const grid = layGrid(options);
  return page.slots
    .filter((slot) => slot.face === 'back')
    .map((slot) => {
      const { x, y } = locate(slot, grid);
      return grid.columns === 1
        ? { x1: x, x2: x + grid.width, y1: y, y2: y }
        : { x1: x, x2: x, y1: y, y2: y + grid.height };
    });
}

/** The edges of `count` places in a row; of pairs that stay together, only the outer ones. */
function edges(count: number, pairs: boolean): readonly number[] {
  const step = pairs ? 2 : 1;
  return Array.from({ length: count / step + 1 }, (_, n) => n * step);
}

function placeFront(item: number, place: number, { columns }: Grid): Slot {
  const row = Math.floor(place / columns);
  return { item, face: 'front', column: place % columns, row, turned: false };
}

function mirror(slot: Slot, { columns }: Grid): Slot {
  return { ...slot, face: 'back', column: columns - 1 - slot.column };
}

function placePair(item: number, place: number, grid: Grid): readonly Slot[] {
  const front = placeFront(item, place * 2, grid);
  const back = placeFront(item, place * 2 + 1, grid);
  return [front, { ...back, face: 'back', turned: grid.columns === 1 }];
}
