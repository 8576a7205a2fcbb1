import { CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT } from '../limits';
import type { BookPart, CellMark, Merge } from './book';
import { XmlFault } from './xml';

/** How much may still be filled, of all parts of a file together. */
export interface Room {
  cells: number;
}

export const newRoom = (): Room => ({ cells: CELL_LIMIT });

/** More than anyone merges by hand. */
const MERGE_LIMIT = 20_000;

/**
 * Gathers the cells of one sheet within bounds (fault 56): a cell beyond them is only marked, and nothing is made for the
 * places between.
 */
export class Grid {
  readonly #rows: string[][] = [];
  readonly #marks: CellMark[] = [];
  readonly #merges: Merge[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Puts a text in its place; both are zero-based. */
  put(row: number, column: number, text: string, mark?: CellMark['what'] | undefined): void {
    if (text === '' && mark === undefined) return;
    if (!this.#makeRoom(row, column)) {
      this.#mark({ row, column, what: 'far' });
      return;
    }
    const cells = this.#rows[row];
    // One place, two texts: which of them a person means can't be known.
    if (cells === undefined || (cells[column] !== '' && text !== '')) throw new XmlFault();
    cells[column] ||= text;
    if (mark !== undefined) this.#mark({ row, column, what: mark });
  }

  /** Marks a cell that can't be where it says. */
  markFar(row: number): void {
    this.#mark({ row, column: COLUMN_LIMIT, what: 'far' });
  }

  merge(merge: Merge): void {
    const { bottom, left, right, top } = merge;
    const isOne = top === bottom && left === right;
    if (isOne || top >= ROW_LIMIT || left >= COLUMN_LIMIT) return;
    if (this.#merges.length < MERGE_LIMIT) {
      this.#merges.push({
        ...{ top, left },
        bottom: Math.min(bottom, ROW_LIMIT - 1),
        right: Math.min(right, COLUMN_LIMIT - 1),
      });
    }
  }

  /** Hides these, from the first up to and with the last. */
  hideRows(first: number, last: number): void {
    const end = Math.min(last, ROW_LIMIT - 1);
    for (let row = first; row <= end; row += 1) this.#hiddenRows.add(row);
  }

  hideColumns(first: number, last: number): void {
    const end = Math.min(last, COLUMN_LIMIT - 1);
    for (let column = first; column <= end; column += 1) this.#hiddenColumns.add(column);
  }

  finish(name: string, hidden: boolean): BookPart {
    const width = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    const isFilled = (row: number) => this.#rows[row]?.some((cell) => /\S/.test(cell)) === true;
    const holds = (column: number) => this.#rows.some((row) => /\S/.test(row[column] ?? ''));
    return {
      name,
      hidden,
      rows: this.#rows,
      merges: this.#merges,
      marks: this.#marks,
      // What is hidden and empty is nothing to tell of.
      hiddenRows: new Set([...this.#hiddenRows].filter(isFilled)),
      hiddenColumns: new Set([...this.#hiddenColumns].filter((at) => at < width && holds(at))),
    };
  }

  #makeRoom(row: number, column: number): boolean {
    if (row >= ROW_LIMIT || column >= COLUMN_LIMIT) return false;
    const rows = Math.max(0, row + 1 - this.#rows.length);
    const cells = Math.max(0, column + 1 - (this.#rows[row]?.length ?? 0));
    if (rows + cells > this.#room.cells) return false;
    this.#room.cells -= rows + cells;
    while (this.#rows.length <= row) this.#rows.push([]);
    const cellsOfRow = this.#rows[row];
    while (cellsOfRow !== undefined && cellsOfRow.length <= column) cellsOfRow.push('');
    return true;
  }

  /** A row is told of once for each kind. */
  #mark(mark: CellMark): void {
    const last = this.#marks[this.#marks.length - 1];
    const isTold = last?.row === mark.row && last.what === mark.what && mark.what === 'far';
    if (!isTold && this.#marks.length < CELL_LIMIT) this.#marks.push(mark);
  }
}
