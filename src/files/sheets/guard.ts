/** Signs that make a formula of a cell; full-width ones too, where a spreadsheet takes those for the same. */
const SIGN = '=+\\-@＝＋－＠﹢﹣﹦﹫';
/** What some program passes over before it looks at the first sign. */
const BLANK = '\\s\\u200B-\\u200D\\u2060\\uFEFF';

/** What makes a spreadsheet take a text for a formula, behind any guards that are there already. */
const FORMULA = new RegExp(`^'*(?:[\\t\\r]|[${BLANK}]*[${SIGN}])`);

/** The same inside a text: behind what may part cells where another list separator is set, quotes or not (fault 57). */
const INSIDE = new RegExp(`([,;|\\t\\r\\n][${BLANK}"]*)('*[${SIGN}])`, 'g');
const GUARDED = new RegExp(`([,;|\\t\\r\\n][${BLANK}"]*)'('*[${SIGN}])`, 'g');

/** Puts a guard before a cell that a spreadsheet would run as a formula (fault 20). */
const guardStart = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes that one guard off again. */
export const unguardStart = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** Guards a cell, and whatever of it another separator would make a cell of. */
export const guardCell = (cell: string): string => guardStart(cell).replace(INSIDE, "$1'$2");

/** Takes off all that `guardCell` put there. */
export const unguardCell = (cell: string): string => unguardStart(cell.replace(GUARDED, '$1$2'));
