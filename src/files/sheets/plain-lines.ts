import type { LayoutRows, LeftLine } from './layout-rows';
import { isBareMark, stripMark } from './list-marks';
import { tabulate, writeBack } from './list-table';
import { type ListEntry, type ListReading, readMarkedList } from './marked-list';

const HEADER = /^(?:vragen|vraag|kaarten|kaart|voorkant|tekst|questions?|cards?|front)\s*:?$/i;

const isQuestion = (text: string): boolean => /\?["'’”)*]*$/.test(text);

/** So many lines before or behind the questions are a title or a remark; more is something else. */
const FEW = 2;

/** Lines without marks: each is an entry, but for a title above and a remark below nothing but questions. */
function readBareLines(text: string): ListReading {
  const entries = text.split(/\r\n?|[\n\u2028\u2029]/).flatMap((line, at): ListEntry[] => {
    const front = stripMark(line);
    return front === '' || isBareMark(front)
      ? []
      : [{ line: at + 1, category: '', front, back: [] }];
  });
  const asked = entries.map(({ front }) => isQuestion(front));
  const [first, last] = [asked.indexOf(true), asked.lastIndexOf(true)];
  const inner = asked.slice(first, last + 1);
  const edges = Math.max(first, entries.length - 1 - last);
  if (first === -1 || inner.length < 2 || inner.includes(false) || edges > FEW) {
    return { entries, asides: [] };
  }
  const outside = [...entries.slice(0, first), ...entries.slice(last + 1)];
  return {
    entries: entries.slice(first, last + 1),
    asides: outside.map(({ front, line }) => ({ line, text: front })),
  };
}

const byLine = (one: { line: number }, other: { line: number }): number => one.line - other.line;

/**
 * One line, one card: bullets and numbers go, blank lines are skipped, and what lies deeper in a list is the
 * back of the line above. A first line "Vragen" is the header. A title or remark is left out and told, or comes
 * in with `asides`.
 */
export function readLines(text: string, asides = false): LayoutRows {
  const { entries: listed, asides: outside } = readMarkedList(text) ?? readBareLines(text);
  const [top] = [...listed.map(({ front, line }) => ({ line, text: front })), ...outside].sort(
    byLine,
  );
  const header = top !== undefined && HEADER.test(top.text) ? top : undefined;
  const isHeader = ({ line }: { line: number }): boolean => line === header?.line;
  const loose = outside.filter((line) => !isHeader(line));
  const taken = loose.map(({ line, text: front }) => ({ line, category: '', front, back: [] }));
  const entries = [...listed.filter((entry) => !isHeader(entry)), ...(asides ? taken : [])].sort(
    byLine,
  );
  // Alone it is a card that happens to say so.
  const headed = header !== undefined && entries.length > 0;
  const shown =
    header !== undefined && entries.length === 0
      ? [{ line: header.line, category: '', front: header.text, back: [] }]
      : entries;
  const { columns, rows } = tabulate(
    shown.map((entry) => ({ ...entry, back: writeBack(entry.back) })),
  );
  const left = asides
    ? []
    : loose.map((line): LeftLine => ({ ...line, problem: 'aside', outcome: 'left-out' }));
  return {
    rows: headed ? [[header.text], ...rows] : rows,
    headerRow: headed ? 0 : null,
    lines: [...(headed ? [header.line] : []), ...shown.map(({ line }) => line)],
    ...(columns.length > 1 ? { columns } : {}),
    ...(left.length > 0 ? { left } : {}),
  };
}
