import { BACK_LABEL, type LayoutRows } from './layout-rows';
import type { ColumnRole } from './reading';

const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(\S.*)$/;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** A line of Markdown without its marks; bold keeps its stars. */
function readInline(line: string): string {
  return line
    .replace(/!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, '$1')
    .replace(/(^|[^\w\\])__(?=\S)([^_]+)__(?!\w)/g, '$1**$2**')
    .replace(/(^|[^\w\\_])_(?=\S)([^_]+)_(?![\w_])/g, '$1$2')
    .replace(/(^|[^*\\])\*(?=[^\s*])([^*]+)\*(?!\*)/g, '$1$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .trim();
}

const widthOf = (indent: string): number => indent.replaceAll('\t', '    ').length;

interface Entry {
  readonly category: string;
  front: string;
  readonly back: { readonly text: string; readonly item: boolean }[];
}

/** A lone nested item is a sentence; several are a list. */
function writeBack(back: Entry['back']): string {
  const items = back.filter(({ item }) => item).length;
  return back.map(({ text, item }) => (item && items > 1 ? `- ${text}` : text)).join('\n');
}

/** Goes through the lines once, and gathers what stands in lists and what stands outside them. */
class Reader {
  readonly items: Entry[] = [];
  readonly paragraphs: Entry[] = [];
  private category = '';
  private item: Entry | undefined;
  private paragraph: Entry | undefined;
  private indent = 0;
  private gap = false;

  heading(text: string) {
    this.category = readInline(text).replaceAll('**', '');
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

  listItem(indent: number, text: string) {
    this.paragraph = undefined;
    if (this.item !== undefined && indent >= this.indent + 2) {
      this.item.back.push({ text: readInline(text), item: true });
    } else {
      this.item = { category: this.category, front: readInline(text), back: [] };
      this.items.push(this.item);
      this.indent = indent;
    }
    this.gap = false;
  }

  words(indent: number, text: string) {
    const words = readInline(text.replace(/^\s*>\s?/, ''));
    if (this.item !== undefined && (indent >= this.indent + 2 || !this.gap)) {
      const nested = this.gap || this.item.back.length > 0;
      if (nested) this.item.back.push({ text: words, item: false });
      else this.item.front += ` ${words}`;
    } else if (this.paragraph !== undefined && !this.gap) {
      this.paragraph.front += ` ${words}`;
    } else {
      this.item = undefined;
      this.paragraph = { category: this.category, front: words, back: [] };
      this.paragraphs.push(this.paragraph);
    }
    this.gap = false;
  }
}

function readLine(reader: Reader, line: string) {
  if (line.trim() === '') return reader.blank();
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) return reader.heading(heading);
  if (UNDERLINE.test(line) && reader.underline()) return;
  if (RULE.test(line) || FENCE.test(line)) return reader.blank();
  const [, indent = '', text] = ITEM.exec(line) ?? [];
  if (text !== undefined) return reader.listItem(widthOf(indent), text);
  reader.words(widthOf(/^\s*/.exec(line)?.[0] ?? ''), line.trim());
}

/** What stands between two lines of dashes at the top is about the file. */
const dropFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?---[ \t]*\n[\s\S]{0,5000}?\n---[ \t]*(?:\n|$)/, '');

/** Whether a text is written as Markdown: headings, and most other lines items of a list or bold. */
export function isMarkdown(text: string): boolean {
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
  return headings + items.length > lines.length * 0.4;
}

/**
 * Reads Markdown: each item of a list is a card, what is nested under it its back, and the heading above
 * it its category. Without a list each paragraph is a card.
 */
export function readMarkdown(text: string): LayoutRows {
  const reader = new Reader();
  for (const line of dropFrontMatter(text.replace(/\r\n?/g, '\n')).split('\n')) {
    readLine(reader, line);
  }
  const entries = reader.items.length > 0 ? reader.items : reader.paragraphs;
  const hasCategory = entries.some(({ category }) => category !== '');
  const hasBack = entries.some(({ back }) => back.length > 0);
  const columns: ColumnRole[] = [
    ...(hasCategory ? [{ as: 'category' } as const] : []),
    { as: 'front' },
    ...(hasBack ? [{ as: 'section', label: BACK_LABEL } as const] : []),
  ];
  const rows = entries.map((entry) => [
    ...(hasCategory ? [entry.category] : []),
    entry.front,
    ...(hasBack ? [writeBack(entry.back)] : []),
  ]);
  return { rows, headerRow: null, columns };
}
