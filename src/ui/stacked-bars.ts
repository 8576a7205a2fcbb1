/** A piece of a bar, in per cent of the longest bar. */
export interface Piece {
  readonly x: number;
  readonly width: number;
}

/**
 * Lays the values of each row end to end. The longest row fills 100; a row without anything gives
 * pieces of width 0. Values below zero or not finite count as 0.
 */
export function stackBars(rows: readonly (readonly number[])[]): readonly (readonly Piece[])[] {
  const clean = rows.map((row) =>
    row.map((value) => (Number.isFinite(value) && value > 0 ? value : 0)),
  );
  const longest = Math.max(0, ...clean.map((row) => row.reduce((sum, value) => sum + value, 0)));
  return clean.map((row) => {
    let before = 0;
    return row.map((value) => {
      const x = longest === 0 ? 0 : (before / longest) * 100;
      before += value;
      return { x, width: longest === 0 ? 0 : (before / longest) * 100 - x };
    });
  });
}
