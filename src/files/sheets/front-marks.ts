import { areListed, readMark } from './list-marks';
import type { ColumnRole } from './reading';

type Rows = readonly (readonly string[])[];

/** Rows whose fronts are the items of one list, without the marks; other rows as they are. */
export function stripFrontMarks(rows: Rows, roles: readonly ColumnRole[], start: number): Rows {
  const front = roles.findIndex(({ as }) => as === 'front');
  const fronts = rows.slice(start).map((row) => row[front] ?? '');
  if (!areListed(fronts)) return rows;
  return rows.map((row, at) => {
    const mark = at < start ? undefined : readMark(row[front] ?? '', true);
    return mark === undefined
      ? row
      : row.map((cell, place) => (place === front ? mark.text : cell));
  });
}
