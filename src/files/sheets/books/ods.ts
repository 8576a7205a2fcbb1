import { cleanText } from '../../clean-text';
import { COLUMN_LIMIT, ROW_LIMIT } from '../limits';
import type { Book, BookPart, Pack } from './book';
import { Grid, newRoom, type Room } from './grid';
import { readXml, XmlFault } from './xml';

type Read = (attribute: string) => string | undefined;

/** A number that says how often something comes back; what is none, or senseless, counts as once. */
function readCount(value: string | undefined, most: number): number {
  const count = /^\d{1,9}$/.test(value ?? '') ? Number(value) : 1;
  return Math.min(Math.max(count, 1), most);
}

const isHidden = (read: Read): boolean => /^(?:collapse|filter)$/.test(read('visibility') ?? '');

/** A cell while it is being read. */
interface OpenCell {
  readonly repeat: number;
  readonly columns: number;
  readonly rows: number;
  /** What LibreOffice says in a name of its own comes last and counts: there alone an error is one. */
  readonly type: string;
  readonly value: string;
  readonly lines: string[];
}

/** One row, kept until it is known how often it comes back. */
interface OpenRow {
  readonly repeat: number;
  readonly hidden: boolean;
  readonly cells: { readonly column: number; readonly cell: OpenCell; readonly text: string }[];
  column: number;
}

/** One sheet while it is being read. */
class OpenTable {
  readonly grid: Grid;
  readonly name: string;
  readonly hidden: boolean;
  row = 0;
  column = 0;
  open: OpenRow | undefined;

  constructor(name: string, hidden: boolean, room: Room) {
    this.name = name;
    this.hidden = hidden;
    this.grid = new Grid(room);
  }

  addColumn(read: Read): void {
    const count = readCount(read('number-columns-repeated'), COLUMN_LIMIT + 1);
    if (isHidden(read)) this.grid.hideColumns(this.column, this.column + count - 1);
    this.column += count;
  }

  closeRow(): void {
    if (this.open === undefined) return;
    const { cells, hidden, repeat } = this.open;
    // The rows up to the end of the sheet are one row that comes back a million times.
    const times = cells.length === 0 ? 1 : Math.min(repeat, ROW_LIMIT + 1 - this.row);
    for (let at = 0; at < times; at += 1) for (const one of cells) this.#put(this.row + at, one);
    if (hidden) this.grid.hideRows(this.row, this.row + repeat - 1);
    this.row = Math.min(this.row + repeat, ROW_LIMIT);
    this.open = undefined;
  }

  #put(row: number, { cell, column, text }: OpenRow['cells'][number]): void {
    const mark = cell.type === 'error' || cell.type === 'date' ? cell.type : undefined;
    for (let at = 0; at < cell.repeat; at += 1) this.grid.put(row, column + at, text, mark);
    const [bottom, right] = [row + cell.rows - 1, column + cell.columns - 1];
    this.grid.merge({ top: row, left: column, bottom, right });
  }
}

/** The styles of sheets that are not shown. */
const listHiddenStyles = (xml: string): ReadonlySet<string> => {
  const hidden = new Set<string>();
  let style = '';
  readXml(xml, {
    open(name, read) {
      if (name === 'style') style = read('family') === 'table' ? (read('name') ?? '') : '';
      else if (name === 'table-properties' && read('display') === 'false') hidden.add(style);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return hidden;
};

/** Whether the file says that its parts are locked: from outside it looks like any other. */
export const isLockedOds = (pack: Pack): boolean =>
  pack.names.includes('encrypted-package') ||
  (pack.read('meta-inf/manifest.xml') ?? '').includes('encryption-data');

/**
 * Reads all sheets of an OpenDocument workbook as the sheets show them. Rows and columns that come back are counted
 * within bounds (fault 56). Throws `XmlFault` for what is none.
 */
export function readOds(pack: Pack): Book {
  const xml = pack.read('content.xml');
  if (xml === undefined) throw new XmlFault();
  const hiddenStyles = listHiddenStyles(xml);
  const room = newRoom();
  const parts: BookPart[] = [];
  let table: OpenTable | undefined;
  let [pictures, comments] = [0, 0];
  let cell: OpenCell | undefined;
  let isLine = false;
  /** In a remark, a drawing or a shape: their words are not the cell's. */
  let aside = 0;
  /** Groups of rows that are folded away. */
  let folded = 0;
  const groups: boolean[] = [];
  const add = (text: string) => {
    if (cell && isLine && aside === 0) cell.lines.push((cell.lines.pop() ?? '') + text);
  };
  const isAside = (name: string) => /^(?:annotation|shapes|frame|custom-shape|rect|g)$/.test(name);
  /** What a cell holds where the writer left out how it is shown. */
  const readValue = (read: Read) =>
    read('string-value') ?? read('value') ?? read('date-value') ?? read('boolean-value') ?? '';

  function openCell(read: Read, { open }: OpenTable) {
    if (open === undefined) return;
    cell = {
      repeat: readCount(read('number-columns-repeated'), COLUMN_LIMIT + 1),
      columns: readCount(read('number-columns-spanned'), COLUMN_LIMIT + 1),
      rows: readCount(read('number-rows-spanned'), ROW_LIMIT),
      type: read('value-type') ?? '',
      value: readValue(read),
      lines: [],
    };
  }

  function closeCell(covered: boolean, { open }: OpenTable) {
    if (cell === undefined || open === undefined) return;
    const shown = cell.lines.length > 0 ? cell.lines.join('\n') : cell.value;
    const text = covered ? '' : shown;
    const isError = cell.type === 'error' || /^(?:#[A-Z/0]{3,8}[!?]?|Err:\d{3})$/.test(text);
    const kept = isError ? { ...cell, type: 'error' } : cell;
    if (text !== '' || isError || kept.rows > 1 || kept.columns > 1) {
      open.cells.push({ column: open.column, cell: kept, text: isError ? '' : text });
    }
    open.column += cell.repeat;
    cell = undefined;
  }

  readXml(xml, {
    open(name, read) {
      // A table inside a cell is no sheet.
      if (isAside(name) || (name === 'table' && table !== undefined)) {
        if (name === 'annotation') comments += 1;
        if (name === 'frame') pictures += 1;
        aside += 1;
      } else if (aside > 0) return;
      else if (name === 'table') {
        const hidden = hiddenStyles.has(read('style-name') ?? '');
        table = new OpenTable(cleanText(read('name') ?? '').value.trim(), hidden, room);
      } else if (name === 'table-row-group') {
        const isFolded = read('display') === 'false';
        groups.push(isFolded);
        if (isFolded) folded += 1;
      } else if (table === undefined) return;
      else if (name === 'table-column') table.addColumn(read);
      else if (name === 'table-row') {
        const repeat = readCount(read('number-rows-repeated'), ROW_LIMIT * 100);
        table.open = { repeat, hidden: folded > 0 || isHidden(read), cells: [], column: 0 };
      } else if (name === 'table-cell' || name === 'covered-table-cell') openCell(read, table);
      else if (name === 'p' || name === 'h') {
        isLine = true;
        cell?.lines.push('');
      } else if (name === 's') add(' '.repeat(readCount(read('c'), 100)));
      else if (name === 'tab') add('\t');
      else if (name === 'line-break') add('\n');
    },
    close(name) {
      if (isAside(name) || (name === 'table' && aside > 0)) aside -= 1;
      else if (aside > 0) return;
      else if (name === 'p' || name === 'h') isLine = false;
      else if (name === 'table-row-group') folded -= groups.pop() ? 1 : 0;
      else if (table === undefined) return;
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        closeCell(name === 'covered-table-cell', table);
      } else if (name === 'table-row') table.closeRow();
      else if (name === 'table') {
        if (table.name !== '') parts.push(table.grid.finish(table.name, table.hidden));
        table = undefined;
      }
    },
    text: add,
  });
  return { source: 'opendocument', parts, pictures, comments, paragraphs: 0 };
}
