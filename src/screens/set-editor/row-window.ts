/** A row that is in the page, with the height of everything left out right above it. */
export interface ShownRow {
  readonly index: number;
  readonly gap: number;
}

export interface RowWindow {
  readonly shown: readonly ShownRow[];
  /** The height of everything left out below the last row. */
  readonly after: number;
}

/** What of the list can be seen, in pixels from its top. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which rows have to be in the page: those that touch `sight`, and the `pinned` ones wherever they are
 * (what has the focus must not vanish). Gaps keep the height of the whole list.
 */
export function windowRows(
  heights: readonly number[],
  sight: Sight,
  pinned: readonly number[],
): RowWindow {
  const kept = new Set(pinned);
  const shown: ShownRow[] = [];
  let top = 0;
  let gap = 0;
  for (const [index, height] of heights.entries()) {
    if ((top + height >= sight.top && top <= sight.bottom) || kept.has(index)) {
      shown.push({ index, gap });
      gap = 0;
    } else {
      gap += height;
    }
    top += height;
  }
  return { shown, after: gap };
}
