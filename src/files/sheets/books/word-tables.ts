import { cleanText } from '../../clean-text';
import { COLUMN_LIMIT } from '../limits';
import type { BookPart } from './book';
import { Grid, newRoom } from './grid';
import type { Paragraph } from './word-text';

type Read = (attribute: string) => string | undefined;

interface OpenCell {
  readonly column: number;
  span: number;
  /** Goes on from the cell above it. */
  continued: boolean;
  readonly lines: string[];
}

/** One table while it is being read. A table inside a cell gives its words to that cell. */
export class WordTables {
  readonly parts: BookPart[] = [];
  #heading = '';
  readonly #room = newRoom();
  #depth = 0;
  #grid = new Grid(this.#room);
  #row = -1;
  #column = 0;
  #cell: OpenCell | undefined;
  /** By column: the first row of the cell that goes on there. */
  #starts = new Map<number, number>();

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** A heading outside a table: the next table is about it. */
  meetHeading(text: string): void {
    this.#heading = text.replace(/\s+/g, ' ');
  }

  addText({ list, text }: Paragraph): void {
    this.#cell?.lines.push(list === null ? text : `- ${text}`);
  }

  open(name: string, read: Read): void {
    if (name === 'tbl') {
      this.#depth += 1;
      if (this.#depth === 1) {
        this.#grid = new Grid(this.#room);
        this.#row = -1;
        this.#starts.clear();
      }
    }
    if (this.#depth !== 1) return;
    if (name === 'tr') {
      this.#row += 1;
      this.#column = 0;
    } else if (name === 'gridBefore' || name === 'tc') {
      if (name === 'tc') {
        this.#cell = { column: this.#column, span: 1, continued: false, lines: [] };
      } else this.#column += this.#readSpan(read);
    } else if (name === 'gridSpan' && this.#cell) this.#cell.span = this.#readSpan(read);
    else if (name === 'vMerge' && this.#cell) this.#cell.continued = read('val') !== 'restart';
    else if (name === 'hidden' && this.#row >= 0) this.#grid.hideRows(this.#row, this.#row);
  }

  close(name: string): void {
    if (this.#depth === 1 && name === 'tc') this.#closeCell();
    if (name !== 'tbl') return;
    this.#depth -= 1;
    if (this.#depth > 0) return;
    const part = this.#grid.finish(this.#nameTable(), false);
    const category = this.#heading || part.name;
    if (part.rows.length > 0) this.parts.push({ ...part, category });
  }

  /** By its heading, and unlike the tables before it. */
  #nameTable(): string {
    const plain = cleanText(this.#heading).value.trim() || `Tabel ${this.parts.length + 1}`;
    const isTaken = (name: string) => this.parts.some((part) => part.name === name);
    let name = plain;
    for (let number = 2; isTaken(name); number += 1) name = `${plain} (${number})`;
    return name;
  }

  #readSpan(read: Read): number {
    const value = read('val') ?? '';
    return /^[1-9]\d{0,2}$/.test(value) ? Math.min(Number(value), COLUMN_LIMIT) : 1;
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#cell = undefined;
    const { column, continued, span } = cell;
    const right = column + span - 1;
    const isList = cell.lines.filter((line) => line.startsWith('- ')).length > 1;
    const lines = isList ? cell.lines : cell.lines.map((line) => line.replace(/^- /, ''));
    const start = this.#starts.get(column);
    if (continued && start !== undefined) {
      this.#grid.merge({ top: start, left: column, bottom: this.#row, right });
    } else {
      this.#grid.put(this.#row, column, lines.join('\n'));
      this.#starts.set(column, this.#row);
      this.#grid.merge({ top: this.#row, left: column, bottom: this.#row, right });
    }
    this.#column = right + 1;
  }
}
