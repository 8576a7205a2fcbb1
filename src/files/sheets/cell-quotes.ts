import { decodeEntities } from './entity';
import type { Delimiter } from './reading';

/** What a file does beside the usual: curly quotes round its cells, a backslash before a quote in them. */
export interface QuoteHabits {
  readonly curly: boolean;
  readonly backslash: boolean;
}

const isSpace = (sign: string | undefined, delimiter: Delimiter): boolean =>
  sign === ' ' || sign === '\u00A0' || (sign === '\t' && delimiter !== '\t');

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '”': '”', '«': '»' };

interface Quoted {
  readonly words: string;
  /** Behind the cell: its delimiter, its line end or the end of the text. */
  readonly end: number;
}

/** Where a cell ends whose last quote is at `close`; undefined when something else follows it. */
function findEnd(text: string, close: number, delimiter: Delimiter): number | undefined {
  let end = close + 1;
  while (isSpace(text[end], delimiter)) end += 1;
  return text[end] === undefined || text[end] === '\n' || text[end] === delimiter ? end : undefined;
}

function readStraight(
  text: string,
  from: number,
  delimiter: Delimiter,
  backslash: boolean,
): Quoted | undefined {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at === -1) return undefined;
    if (backslash && text[at - 1] === '\\') at += 1;
    else if (text[at + 1] === '"') at += 2;
    else break;
  }
  const end = findEnd(text, at, delimiter);
  if (end === undefined) return undefined;
  const words = text.slice(from + 1, at);
  return { words: backslash ? words.replace(/\\"/g, '""') : words, end };
}

/** A cell in curly quotes ends on its own line. */
function readCurly(text: string, from: number, delimiter: Delimiter): Quoted | undefined {
  const closers = CLOSERS[text[from] ?? ''];
  if (closers === undefined) return undefined;
  for (let at = from + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (!closers.includes(text[at] ?? '')) continue;
    const end = findEnd(text, at, delimiter);
    if (end !== undefined) return { words: text.slice(from + 1, at).replaceAll('"', '""'), end };
  }
  return undefined;
}

const ENTITY_END = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7})$/i;

/** Whether the semicolon at this place ends an entity, as in "&amp;", and is no delimiter. */
function endsEntity(text: string, from: number, at: number): boolean {
  const entity = ENTITY_END.exec(text.slice(Math.max(from, at - 10), at))?.[0];
  return entity !== undefined && decodeEntities(`${entity};`) !== `${entity};`;
}

/** A cell without quotes, as it is to be written. */
function readPlain(text: string, from: number, delimiter: Delimiter) {
  let end = from;
  let entity = false;
  for (; end < text.length && text[end] !== '\n'; end += 1) {
    if (text[end] !== delimiter) continue;
    if (delimiter !== ';' || !endsEntity(text, from, end)) break;
    entity = true;
  }
  const words = text.slice(from, end);
  return { written: entity ? `"${words.replaceAll('"', '""')}"` : words, end };
}

/** Whether there is anything that `evenQuotes` would change. */
export const needsEvening = (text: string, { curly, backslash }: QuoteHabits): boolean =>
  curly ||
  backslash ||
  /[,;|\t][ \t\u00A0]+"|"[ \t\u00A0]+(?:[,;|\t\n]|$)|(?:^|\n)[ \u00A0]+"|&[#\w]{2,8};/.test(text);

/**
 * Writes each cell with quotes of another kind, or with spaces round its quotes, as every reader of tables knows it.
 * A quote that is not closed before a delimiter or a line end is left as it is. Line ends must be even.
 */
export function evenQuotes(text: string, delimiter: Delimiter, habits: QuoteHabits): string {
  if (!needsEvening(text, habits)) return text;
  const parts: string[] = [];
  for (let at = 0; at <= text.length; ) {
    let start = at;
    while (isSpace(text[start], delimiter)) start += 1;
    const quoted =
      text[start] === '"'
        ? readStraight(text, start, delimiter, habits.backslash)
        : habits.curly
          ? readCurly(text, start, delimiter)
          : undefined;
    const { end, written } = quoted
      ? { end: quoted.end, written: `"${quoted.words}"` }
      : readPlain(text, at, delimiter);
    parts.push(written, text[end] ?? '');
    at = end + 1;
  }
  return parts.join('');
}
