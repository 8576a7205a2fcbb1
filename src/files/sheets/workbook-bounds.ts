import { COLUMN_LIMIT, ROW_LIMIT } from './limits';

const EMPTY_CELL = /<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?c>)/g;
const EMPTY_ROW = /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const ROW = /<((?:\w+:)?row)(\s[^<>]*)?>/g;
const CELL = /<((?:\w+:)?c)(\s[^<>]*)?>/g;

const rowOf = (attributes: string): number =>
  Number(/\sr\s*=\s*["'][A-Z]{0,9}(\d+)["']/.exec(attributes)?.[1]);

function columnOf(attributes: string): number {
  const letters = /\sr\s*=\s*["']([A-Z]{1,9})\d/.exec(attributes)?.[1] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cuts out each element that lies too far, with all that is in it, and gives the rows that had some. */
function cut(xml: string, opening: RegExp, isFar: (attributes: string) => boolean) {
  const kept: string[] = [];
  const rows = new Set<number>();
  let from = 0;
  for (const match of xml.matchAll(opening)) {
    if (match.index < from || !isFar(match[2] ?? '')) continue;
    const close = `</${match[1]}>`;
    const end = xml.indexOf(close, match.index);
    kept.push(xml.slice(from, match.index));
    from = end === -1 ? xml.length : end + close.length;
    rows.add(rowOf(match[2] ?? ''));
  }
  return { xml: [...kept, xml.slice(from)].join(''), rows };
}

export interface BoundedSheet {
  readonly xml: string;
  /** The rows, one-based, in which something lay too far away. */
  readonly cut: readonly number[];
}

/**
 * Takes out of a sheet what lies further than anyone's cards do: a reader of workbooks fills every place up to
 * the last cell, and one stray cell in the far corner, or a row number made up by someone, fills the memory.
 */
export function boundSheet(sheet: string): BoundedSheet {
  const lean = sheet.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '');
  const rows = cut(lean, ROW, (attributes) => rowOf(attributes) > ROW_LIMIT);
  const cells = cut(rows.xml, CELL, (attributes) => columnOf(attributes) > COLUMN_LIMIT);
  return { xml: cells.xml, cut: [...cells.rows, ...rows.rows] };
}
