import Papa from 'papaparse';
import type { Delimiter } from './reading';

/** After so many broken quotes the rest is read as if quotes meant nothing. */
const PATIENCE = 50;

interface Part {
  readonly rows: string[][];
  /** Where the row begins that went wrong, and how it was read; undefined when nothing did. */
  readonly broken:
    | {
        readonly at: number;
        readonly row: string[];
        readonly end: number;
        readonly open: boolean;
      }
    | undefined;
}

function readUntilBroken(text: string, from: number, delimiter: Delimiter): Part {
  const rows: string[][] = [];
  let at = from;
  let broken: Part['broken'];
  Papa.parse<string[]>(text.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      if (errors.some((error) => error.type === 'Quotes')) {
        broken = { at, row: data, end, open: errors.some(({ code }) => code === 'MissingQuotes') };
        parser.abort();
        return;
      }
      rows.push(data);
      at = end;
    },
  });
  return { rows, broken };
}

const unquote = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;

/** One line as it stands, quotes and all. */
const cutLine = (line: string, delimiter: Delimiter): string[] =>
  line.split(delimiter).map(unquote);

/** Whether what was read as one row is likelier to be that than several rows swallowed by a quote. */
function isOneRow(row: readonly string[], source: string, delimiter: Delimiter, columns: number) {
  const lines = source.replace(/\n$/, '').split('\n');
  if (lines.length === 1) {
    return row.length === columns || cutLine(source, delimiter).length !== columns;
  }
  if (row.length !== columns || columns === 1) return false;
  return !lines.slice(1).some((line) => cutLine(line, delimiter).length === columns);
}

/**
 * Reads a table in which quotes are broken. A quote inside a quoted cell that was not doubled is forgiven;
 * where a quote would swallow the rows after it, that one line is read without quotes and reading goes on
 * at the next. Gives the rows, and which of them were read so.
 */
export function mendQuotes(text: string, delimiter: Delimiter) {
  const rows: string[][] = [];
  const openQuotes: number[] = [];
  let from = 0;
  for (let tries = 0; from < text.length; tries += 1) {
    if (tries === PATIENCE) {
      openQuotes.push(rows.length);
      for (const line of text.slice(from).split('\n')) rows.push(cutLine(line, delimiter));
      break;
    }
    const part = readUntilBroken(text, from, delimiter);
    for (const row of part.rows) rows.push(row);
    if (part.broken === undefined) break;
    const { at, row, end, open } = part.broken;
    const columns = rows.find((other) => other.length > 1)?.length ?? row.length;
    if (!open && isOneRow(row, text.slice(at, end), delimiter, columns)) {
      rows.push(row);
      from = end;
      continue;
    }
    const lineEnd = text.indexOf('\n', at);
    const stop = lineEnd === -1 ? text.length : lineEnd;
    openQuotes.push(rows.length);
    rows.push(cutLine(text.slice(at, stop), delimiter));
    from = stop + 1;
  }
  return { rows, openQuotes };
}
