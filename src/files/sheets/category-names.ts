import { LIMITS } from '../../domain/limits';
import { holdsPicture } from '../../domain/pictures';
import { fitName, isNameWithin } from './fit-text';
import { isBareMark } from './list-marks';

type Rows = readonly (readonly string[])[];

const isFilled = (cell: string | undefined): boolean => /\S/.test(cell ?? '');

/** A bullet or dash; "1." and "a)" may well be what people call their categories. */
const isSign = (name: string): boolean => isBareMark(name) && !/[\p{L}\p{N}]/u.test(name);

export interface CategoryNames {
  /** By row; null where a row names none. */
  readonly names: readonly (string | null)[];
  /** Whether the name in a row was too long to stay whole. */
  isCut(row: readonly string[]): boolean;
  /** Whether a row is only the heading of the rows below it. */
  isHeading(row: readonly string[]): boolean;
}

/**
 * Reads the column of the categories. A column that names a category once, above the cards that belong to
 * it, as merged cells and headings do, counts for the rows below it too. A mark of a list names nothing, but in
 * our own export (`asWritten`).
 */
export function readCategoryNames(
  rows: Rows,
  category: number,
  front: number,
  asWritten = false,
): CategoryNames {
  const texts = rows.filter((row) => isFilled(row[front]));
  const named = texts.filter((row) => isFilled(row[category])).length;
  const first = rows.find((row) => row.some(isFilled));
  const grouped = isFilled(first?.[category]) && named * 2 < texts.length;
  let above: string | null = null;
  return {
    names: rows.map((row) => {
      const written = fitName(row[category] ?? '', LIMITS.name);
      const name =
        written === '' || holdsPicture(written) || (!asWritten && isSign(written)) ? null : written;
      if (name !== null) above = name;
      return name ?? (grouped ? above : null);
    }),
    isCut: (row) => !isNameWithin(row[category] ?? '', LIMITS.name),
    isHeading: (row) =>
      grouped &&
      row.every((cell, at) => at === category || !isFilled(cell)) &&
      isFilled(row[category]),
  };
}
