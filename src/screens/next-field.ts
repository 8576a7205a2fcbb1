/**
 * Where Enter goes from a field of a row: the place of the next one, or `new` for one that is added. After an empty
 * last field nothing is added, and where there is no `room` the caret stays.
 */
export function findNextField(
  values: readonly string[],
  at: number,
  room: boolean,
): number | 'new' {
  if (at < values.length - 1) return at + 1;
  return room && values[at]?.trim() ? 'new' : at;
}
