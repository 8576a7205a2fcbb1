import Papa from 'papaparse';
import type { Delimiter } from './reading';

/** After so many broken quotes no more are told apart: each means looking through the rest once more. */
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

const cutLine = (line: string, delimiter: Delimiter): string[] => line.split(delimiter);

/** Where a cell in quotes ends, behind its last quote; undefined when its quotes are no such quotes. */
function findClose(text: string, from: number, delimiter: Delimiter): number | undefined {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) return undefined;
  const next = text[at + 1];
  return next === undefined || next === '\n' || next === delimiter ? at + 1 : undefined;
}

/** Reads one row in which a quote only counts if it is closed as it should be. */
function readRow(text: string, from: number, delimiter: Delimiter) {
  const row: string[] = [];
  for (let at = from; ; ) {
    const close = text[at] === '"' ? findClose(text, at, delimiter) : undefined;
    let end = close ?? at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
    const cell = text.slice(at, end);
    row.push(close === undefined ? cell : cell.slice(1, -1).replaceAll('""', '"'));
    if (text[end] !== delimiter) return { row, end: Math.min(end + 1, text.length) };
    at = end + 1;
  }
}

function readStrictly(text: string, from: number, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  for (let at = from; at < text.length; ) {
    const { row, end } = readRow(text, at, delimiter);
    rows.push(row);
    at = end;
  }
  return rows;
}

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
 * where a quote would swallow the rows after it, it is taken for a letter, and reading goes on at the
 * next row. Gives the rows, and which of them were read so.
 */
export function mendQuotes(text: string, delimiter: Delimiter) {
  const rows: string[][] = [];
  const openQuotes: number[] = [];
  let from = 0;
  for (let tries = 0; from < text.length; tries += 1) {
    if (tries === PATIENCE)
      return { rows: [...rows, ...readStrictly(text, from, delimiter)], openQuotes };
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
    openQuotes.push(rows.length);
    const strict = readRow(text, at, delimiter);
    rows.push(strict.row);
    from = strict.end;
  }
  return { rows, openQuotes };
}
