import type { CardSet } from '../../domain/card-set';
import { guardCell } from './guard';
import { tableOf } from './own-table';

const BOM = '\uFEFF';

/** Whatever any list separator would split is quoted: a spreadsheet opens a file by the one that is set there. */
const quote = (cell: string): string =>
  /[";,|\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Writes a set as CSV as a Dutch Excel opens it by itself: semicolons, a byte order mark, Windows line ends.
 * No cell is a formula to it (fault 20), by whatever separator it is split (fault 57). `readFile` gives the same set back.
 */
export const writeCsv = (set: CardSet): string =>
  BOM +
  tableOf(set, true)
    .map((row) => `${row.map((cell) => quote(guardCell(cell))).join(';')}\r\n`)
    .join('');
