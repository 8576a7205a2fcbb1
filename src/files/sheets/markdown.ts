import type { LayoutRows, LeftLine } from './layout-rows';
import { tabulate, writeBack } from './list-table';
import { readInline } from './markdown-inline';

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)\s*#*\s*$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(\S.*)$/;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** What a name in brackets stands for: the address of a link, the bytes of a picture. */
const REFERENCE = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*\S/;
const FOOTNOTE = /^ {0,3}\[\^[^\s\]]{1,60}\]:\s*(.*)$/;
/** What Notion puts round a box or a fold. */
const WRAPPER = /^\s*<\/?(?:aside|details|summary|div|center)>\s*$/i;

const widthOf = (indent: string): number => indent.replaceAll('\t', '    ').length;

interface Entry {
  /** One-based line of the text. */
  readonly line: number;
  readonly category: string;
  front: string;
  readonly back: { readonly text: string; readonly item: boolean }[];
}

/** Goes through the lines once, and gathers what stands in lists and what stands outside them. */
class Reader {
  readonly items: Entry[] = [];
  readonly paragraphs: Entry[] = [];
  readonly left: LeftLine[] = [];
  private category = '';
  private item: Entry | undefined;
  private paragraph: Entry | undefined;
  private indent = 0;
  private gap = false;
  private line = 0;

  constructor(private readonly names: ReadonlySet<string>) {}

  /** Goes on to the next line. */
  step() {
    this.line += 1;
  }

  private read(text: string): string {
    const { text: words, pictures } = readInline(text, this.names);
    for (let at = 0; at < pictures; at += 1) {
      const outcome = words === '' ? 'left-out' : 'changed';
      this.left.push({ line: this.line, text: words, problem: 'image', outcome });
    }
    return words;
  }

  heading(text: string) {
    this.category = this.read(text).replaceAll('**', '');
    this.item = undefined;
    this.paragraph = undefined;
  }

  /** The paragraph above turns out to be a heading, by the line drawn under it. */
  underline(): boolean {
    if (this.paragraph === undefined || this.gap) return false;
    this.paragraphs.pop();
    this.heading(this.paragraph.front);
    return true;
  }

  blank() {
    this.gap = true;
  }

  /** A footnote, which no card has a place for. */
  footnote(text: string) {
    const words = this.read(text);
    this.left.push({ line: this.line, text: words, problem: 'footnote', outcome: 'left-out' });
    this.paragraph = undefined;
  }

  listItem(indent: number, text: string) {
    this.paragraph = undefined;
    const words = this.read(text);
    if (words === '') return;
    if (this.item !== undefined && indent >= this.indent + 2) {
      this.item.back.push({ text: words, item: true });
    } else {
      this.item = { line: this.line, category: this.category, front: words, back: [] };
      this.items.push(this.item);
      this.indent = indent;
    }
    this.gap = false;
  }

  words(indent: number, text: string) {
    const words = this.read(text.replace(/^\s*>\s?/, ''));
    if (words === '') return;
    if (this.item !== undefined && (indent >= this.indent + 2 || !this.gap)) {
      const nested = this.gap || this.item.back.length > 0;
      if (nested) this.item.back.push({ text: words, item: false });
      else this.item.front += ` ${words}`;
    } else if (this.paragraph !== undefined && !this.gap) {
      this.paragraph.front += ` ${words}`;
    } else {
      this.item = undefined;
      this.paragraph = { line: this.line, category: this.category, front: words, back: [] };
      this.paragraphs.push(this.paragraph);
    }
    this.gap = false;
  }
}

function readLine(reader: Reader, line: string) {
  reader.step();
  if (line.trim() === '' || WRAPPER.test(line)) return reader.blank();
  if (REFERENCE.test(line)) return reader.blank();
  const footnote = FOOTNOTE.exec(line)?.[1];
  if (footnote !== undefined) return reader.footnote(footnote);
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) return reader.heading(heading);
  if (UNDERLINE.test(line) && reader.underline()) return;
  if (RULE.test(line) || FENCE.test(line)) return reader.blank();
  const [, indent = '', text] = ITEM.exec(line) ?? [];
  if (text !== undefined) return reader.listItem(widthOf(indent), text);
  reader.words(widthOf(/^\s*/.exec(line)?.[0] ?? ''), line.trim());
}

/** What stands between two lines of dashes at the top is about the file; its lines stay, so that they count. */
const dropFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?---[ \t]*\n[\s\S]{0,5000}?\n---[ \t]*(?:\n|$)/, (matter) =>
    matter.replace(/[^\n]+/g, ''),
  );

/** Whether nobody but a writer of Markdown writes this: an anchor behind a heading, a picture by its name. */
const hasAnchors = (lines: readonly string[]): boolean =>
  lines.some((line) => /^#{1,6} .*\{#[\w-]+\}\s*$|^!\[[^\]]*\]\[[^\]]+\]/.test(line));

/**
 * Whether a text is written as Markdown: headings, and most other lines items of a list or bold; or a first
 * heading above lines that are no table (`cut`).
 */
export function isMarkdown(text: string, cut = false): boolean {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const headings = lines.filter(
    (line) => HEADING.test(line) || /^ {0,3}={3,}\s*$/.test(line),
  ).length;
  const items = lines.filter((line) => ITEM.test(line));
  const nested = items.some((line) => /^(?: {2,}|\t)/.test(line)) && /^\S/.test(items[0] ?? '');
  if (headings === 0) return nested && items.length > lines.length * 0.8;
  if (hasAnchors(lines) || (!cut && lines.length > 1 && HEADING.test(lines[0] ?? ''))) return true;
  return headings + items.length > lines.length * 0.4;
}

const listNames = (text: string): ReadonlySet<string> =>
  new Set(text.split('\n').flatMap((line) => REFERENCE.exec(line)?.[1]?.toLowerCase() ?? []));

const byLine = (one: { line: number }, other: { line: number }): number => one.line - other.line;

/**
 * Reads Markdown: each item of a list is a card, what is nested under it its back, and the heading above
 * it its category. Without a list each paragraph is a card; beside a list only with `asides`, and what is
 * left out is told.
 */
export function readMarkdown(text: string, asides = false): LayoutRows {
  const even = text.replace(/\r\n?/g, '\n');
  const reader = new Reader(listNames(even));
  for (const line of dropFrontMatter(even).split('\n')) readLine(reader, line);
  const { items, paragraphs } = reader;
  const listed = items.length > 0 && !asides;
  const entries = listed ? items : [...items, ...paragraphs].sort(byLine);
  const outside = (listed ? paragraphs : []).map(
    ({ front, line }): LeftLine => ({ line, text: front, problem: 'aside', outcome: 'left-out' }),
  );
  return {
    ...tabulate(entries.map((entry) => ({ ...entry, back: writeBackOf(entry) }))),
    headerRow: null,
    lines: entries.map(({ line }) => line),
    left: [...reader.left, ...outside].sort(byLine),
  };
}

/** A lone nested item is a sentence; several are a list, with the words between them. */
function writeBackOf({ back }: Entry): string {
  if (back.every(({ item }) => item)) return writeBack(back.map(({ text }) => text));
  const items = back.filter(({ item }) => item).length;
  return back.map(({ text, item }) => (item && items > 1 ? `- ${text}` : text)).join('\n');
}
