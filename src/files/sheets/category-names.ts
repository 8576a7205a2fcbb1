import { LIMITS } from '../../domain/limits';
import { holdsPicture } from '../../domain/pictures';
import { fold } from '../../lib/fold';
import { fitName, isNameWithin } from './fit-text';
import { isBareMark } from './list-marks';

type Rows = readonly (readonly string[])[];

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');

/** A bullet or dash; "1." and "a)" may well be what people call their categories. */
const isSign = (name: string): boolean => isBareMark(name) && !/[\p{L}\p{N}]/u.test(name);

export interface CategoryNames {
  /** By row; null where a row names none. */
  readonly names: readonly (string | null)[];
  /** Whether the name in a row was too long to stay whole. */
  isCut(row: readonly string[]): boolean;
  /** Cards without a category below one that has it, and whether they belong to it; null where there are none. */
  readonly blanks: { readonly rows: number; readonly filled: boolean } | null;
  /** Whether a row is only the heading of the rows below it. */
  isHeading(row: readonly string[]): boolean;
}

/**
 * Whether a column names each category once and leaves it out below, as merged cells do: fewer than half are named, or
 * each name stands there once and at least two have cards below them without one. A single blank was forgotten.
 */
function isGrouped(rows: Rows, category: number, front: number): boolean {
  const texts = rows.filter((row) => isFilled(row[front]));
  const names = texts.map((row) => row[category]).filter(isFilled);
  const first = rows.find((row) => row.some(isFilled));
  if (!isFilled(first?.[category])) return false;
  if (names.length * 2 < texts.length) return true;
  const groups = texts.filter(
    (row, at) => !isFilled(row[category]) && isFilled(texts[at - 1]?.[category]),
  );
  return groups.length > 1 && new Set(names.map(fold)).size === names.length;
}

/**
 * Reads the column of the categories. A column that names a category once, above the cards that belong to
 * it, as merged cells and headings do, counts for the rows below it too; `fillDown` says it where a person does. A mark
 * of a list names nothing, but in our own export (`asWritten`).
 */
export function readCategoryNames(
  rows: Rows,
  category: number,
  front: number,
  {
    asWritten = false,
    fillDown,
  }: { readonly asWritten?: boolean; readonly fillDown?: boolean | undefined } = {},
): CategoryNames {
  const grouped = fillDown ?? isGrouped(rows, category, front);
  const start = rows.findIndex((row) => isFilled(row[category]));
  const below = start === -1 ? [] : rows.slice(start);
  const blank = below.filter((row) => isFilled(row[front]) && !isFilled(row[category])).length;
  let above: string | null = null;
  return {
    blanks: blank === 0 ? null : { rows: blank, filled: grouped },
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
