/** What makes a spreadsheet take a text for a formula, behind any guards that are there already. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Puts a guard before a cell that a spreadsheet would run as a formula (fault 20). */
export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes that one guard off again. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
