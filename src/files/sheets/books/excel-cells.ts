import { COLUMN_LIMIT } from '../limits';
import { readEscapes } from './excel-strings';
import type { ShowNumber } from './excel-styles';
import { Grid, type Room } from './grid';
import { readXml } from './xml';

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const ROW = /^[1-9]\d{0,6}$/;
const RANGE = /^([A-Z]{1,3}[1-9]\d{0,6}):([A-Z]{1,3}[1-9]\d{0,6})$/;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads "B7"; undefined for what is no place in a sheet (fault 56). Zero-based. */
function readPlace(address: string): Place | undefined {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

export interface CellContext {
  readonly strings: readonly string[];
  readonly show: ShowNumber;
  readonly room: Room;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A cell while it is being read. */
interface OpenCell {
  readonly place: Place | undefined;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
}

function readCell(cell: OpenCell, { show, strings }: CellContext) {
  const { inline, style, type, value } = cell;
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '' };
    case 'inlineStr':
      return { text: readEscapes(inline) };
    case 'str':
      return { text: readEscapes(value) };
    case 'b':
      return { text: value === '' ? '' : isOn(value.trim()) ? 'WAAR' : 'ONWAAR' };
    case 'e':
      return { text: '', mark: 'error' as const };
    case 'd': {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value.trim()) ?? [];
      const text = year === undefined ? value : `${Number(day)}-${Number(month)}-${year}`;
      return { text, mark: 'date' as const };
    }
    default: {
      const written = value.trim();
      const number = Number(written);
      if (written === '') return { text: readEscapes(inline) };
      if (!Number.isFinite(number)) return { text: readEscapes(value) };
      const { date, text } = show(number, style);
      return { text, mark: date ? ('date' as const) : undefined };
    }
  }
}

/**
 * Reads the cells of a sheet. Rows and cells may leave out where they are: then they come behind the one before. What
 * has a place that is none goes out, and its row is marked.
 */
export function readCells(xml: string, context: CellContext): Grid {
  const grid = new Grid(context.room);
  let row = -1;
  let column = -1;
  /** A row with a number that is none: all in it goes out. */
  let lost = false;
  let cell: OpenCell | undefined;
  let into: 'value' | 'inline' | undefined;
  let phonetic = false;

  function openCell(read: (attribute: string) => string | undefined) {
    const address = read('r');
    const place = address === undefined ? { row, column: column + 1 } : readPlace(address);
    if (place !== undefined) column = place.column;
    const style = Number(read('s') ?? 0);
    cell = {
      place: lost ? undefined : place,
      type: read('t') ?? 'n',
      style,
      value: '',
      inline: '',
    };
  }

  function closeCell() {
    if (cell === undefined) return;
    const { mark, text } = { mark: undefined, ...readCell(cell, context) };
    const { place } = cell;
    cell = undefined;
    if (place !== undefined) grid.put(place.row, place.column, text, mark);
    else if (text !== '') grid.markFar(Math.max(0, row));
  }

  readXml(xml, {
    open(name, read) {
      if (name === 'row') {
        const number = read('r');
        lost = number !== undefined && !ROW.test(number);
        if (!lost) row = number === undefined ? row + 1 : Number(number) - 1;
        column = -1;
        if (!lost && isOn(read('hidden'))) grid.hideRows(row, row);
      } else if (name === 'c') openCell(read);
      else if (name === 'v' && cell) into = 'value';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't' && cell && !phonetic) into = 'inline';
      else if (name === 'col' && isOn(read('hidden'))) {
        const [min = '', max = ''] = [read('min'), read('max')];
        if (!/^\d{1,5}$/.test(min) || !/^\d{1,5}$/.test(max)) return;
        grid.hideColumns(Number(min) - 1, Math.min(Number(max), COLUMN_LIMIT) - 1);
      } else if (name === 'mergeCell') {
        const [, first = '', last = ''] = RANGE.exec(read('ref') ?? '') ?? [];
        const [start, end] = [readPlace(first), readPlace(last)];
        if (start === undefined || end === undefined) return;
        grid.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column });
      }
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't') into = undefined;
      else if (name === 'rPh') phonetic = false;
    },
    text(part) {
      if (cell !== undefined && into !== undefined) cell[into] += part;
    },
  });
  return grid;
}
