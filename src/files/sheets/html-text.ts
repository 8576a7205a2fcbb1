import { decodeEntities } from './entity';

export interface PlainText {
  readonly text: string;
  /** Whether there was any HTML in it. */
  readonly found: boolean;
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b big body br button cite code col del em font head html i img input ins kbd label link mark meta q s samp script small span strike strong style sub sup svg td th title u wbr'.split(
    ' ',
  ),
);
/** Elements that go with all that is in them. */
const DROPPED = new Set(['script', 'style', 'svg', 'head', 'title']);

/**
 * A tag, with attributes that have a value: what has loose words in it is a sentence, as "a <b en c> d".
 * Sticky, so that no place in the text is looked at twice.
 */
const TAG =
  /<(\/?)([a-z][a-z0-9]{0,15}(?::[a-z]{1,9})?)((?:\s+[\w:-]{1,40}\s*=\s*(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^\s"'<>=]{1,2000})){0,30})\s*\/?>/iy;

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Signs for the edges of bold while the text is being put together: no letter will ever be these. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

/** Puts stars tight around the bold words of one line, and gives whether bold goes on at its end. */
function emboldenLine(line: string, depth: number): readonly [string, number] {
  let open = depth;
  const pieces = line.split(/([\uFDD0\uFDD1])/).map((piece) => {
    if (piece === OPEN || piece === CLOSE) {
      open = Math.max(0, open + (piece === OPEN ? 1 : -1));
      return '';
    }
    const words = piece.replace(/^\s*- /, '').trim();
    if (open === 0 || words === '') return piece;
    const start = piece.indexOf(words);
    return `${piece.slice(0, start)}**${words}**${piece.slice(start + words.length)}`;
  });
  return [pieces.join(''), open];
}

function emboldenLines(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      const [bold, open] = emboldenLine(line, depth);
      depth = open;
      return bold.replace(/\*\*( ?)\*\*/g, '$1').trim();
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Finds where things end, and remembers what never does: each search goes through the whole cell. */
class Ends {
  private readonly missing = new Set<string>();

  constructor(private readonly lower: string) {}

  /** The place behind these letters, or undefined. */
  find(letters: string, from: number): number | undefined {
    if (this.missing.has(letters)) return undefined;
    const at = this.lower.indexOf(letters, from);
    if (at === -1) this.missing.add(letters);
    return at === -1 ? undefined : at + letters.length;
  }

  /** Behind the end of an element that is dropped; behind its own tag when it is never closed. */
  findClose(name: string, from: number): number {
    const close = this.find(`</${name}`, from);
    return close === undefined ? from : (this.find('>', close) ?? this.lower.length);
  }
}

/** The text in HTML, with every element a line, a bold mark or nothing. */
class Writer {
  private out = '';
  private readonly spans: boolean[] = [];
  found = false;

  /** In `flow`, elements make the lines, and line ends in the source are only spaces. */
  constructor(private readonly flow: boolean) {}

  text(part: string) {
    const words = part.replace(/[\uFDD0\uFDD1]/g, '');
    if (!this.flow) this.out += words;
    else {
      const spaced = words.replace(/\s+/g, ' ');
      this.out += /(?:^|[ \n])$/.test(this.out) ? spaced.trimStart() : spaced;
    }
  }

  private endLine() {
    if (this.out !== '' && !this.out.endsWith('\n')) this.out += '\n';
  }

  tag(name: string, closing: boolean, attributes: string) {
    this.found = true;
    if (name === 'br') this.out += '\n';
    else if (BLOCKS.has(name)) this.endLine();
    else if (name === 'td' || name === 'th') this.text(' ');
    else if (name === 'b' || name === 'strong') this.out += closing ? CLOSE : OPEN;
    else if (name === 'span') this.span(closing, attributes);
    if (name === 'li' && !closing) this.out += '- ';
  }

  /** Google and Word make letters bold by style. */
  private span(closing: boolean, attributes: string) {
    if (!closing) this.spans.push(BOLD_STYLE.test(attributes));
    const bold = closing ? this.spans.pop() === true : this.spans[this.spans.length - 1] === true;
    if (bold) this.out += closing ? CLOSE : OPEN;
  }

  finish(): string {
    return emboldenLines(this.out);
  }
}

const hasBlocks = (cell: string): boolean =>
  /<(?:br|p|div|li|ul|ol|table|tr|h[1-6])(?:\s[^<>]*)?\/?>/i.test(cell);

const isTagName = (name: string): boolean =>
  BLOCKS.has(name) || INLINE.has(name) || name.includes(':');

/**
 * Turns HTML in a cell into plain text: bold becomes **bold**, a list lines with a dash, elements that stand
 * apart lines, entities letters; scripts and styles go with all that is in them. What only looks like HTML,
 * as "a < b", "<3" and "<naam>", stays as it is. Needs no page, so that it runs in a worker.
 */
export function readHtml(cell: string): PlainText {
  if (!/[<&]/.test(cell)) return { text: cell, found: false };
  const ends = new Ends(cell.toLowerCase());
  const writer = new Writer(hasBlocks(cell));
  let from = 0;
  for (let at = cell.indexOf('<'); at !== -1; at = cell.indexOf('<', Math.max(from, at + 1))) {
    const comment = cell.startsWith('<!--', at) ? ends.find('-->', at) : undefined;
    if (comment !== undefined) {
      writer.text(cell.slice(from, at));
      writer.found = true;
      from = comment;
      continue;
    }
    TAG.lastIndex = at;
    const [whole, slash, written = '', attributes = ''] = TAG.exec(cell) ?? [];
    const name = written.toLowerCase();
    if (whole === undefined || !isTagName(name)) continue;
    writer.text(cell.slice(from, at));
    writer.tag(name, slash === '/', attributes);
    from = at + whole.length;
    if (DROPPED.has(name) && slash === '') from = ends.findClose(name, from);
  }
  writer.text(cell.slice(from));
  const text = writer.found ? writer.finish() : cell;
  const decoded = decodeEntities(text);
  return { text: decoded, found: writer.found || decoded !== text };
}
