import type { WordStyle, WordStyles } from './word-styles';
import type { WordTables } from './word-tables';
import { readXml } from './xml';

export interface Paragraph extends WordStyle {
  readonly text: string;
}

interface OpenParagraph {
  text: string;
  style: string | undefined;
  outline: boolean;
  /** As the paragraph itself says; undefined where its style decides. */
  list: number | null | undefined;
}

export interface WordListener {
  paragraph(paragraph: Paragraph): void;
  readonly tables: WordTables;
}

/** Kept twice for programs of before 2010, thrown away by the writer, or about the looks of it. */
const SKIPPED = /^(?:Fallback|del|moveFrom|rPrChange|pPrChange|sectPr|instrText|tblPrEx)$/;

/**
 * Goes through the text of a Word document: each paragraph with what it is, the borders of tables between. Gives how many
 * pictures there are. What was deleted with track changes, and hidden text, are no text.
 */
export function readWordText(xml: string, styles: WordStyles, { paragraph, tables }: WordListener) {
  const open: OpenParagraph[] = [];
  let pictures = 0;
  let skipped = 0;
  let isText = false;
  let vanished = false;
  const last = () => open[open.length - 1];
  const add = (text: string) => {
    const current = last();
    if (current && !vanished) current.text += text;
  };

  function closeParagraph() {
    const closed = open.pop();
    if (closed === undefined) return;
    const style = styles(closed.style);
    const heading = style.heading || closed.outline;
    const list = closed.list === undefined ? style.list : closed.list;
    const text = closed.text.trim();
    if (text !== '') paragraph({ ...style, heading, list: heading ? null : list, text });
  }

  readXml(xml, {
    open(name, read) {
      if (SKIPPED.test(name)) skipped += 1;
      if (skipped > 0) return;
      const current = last();
      const value = read('val');
      if (name === 'p') open.push({ text: '', style: undefined, outline: false, list: undefined });
      else if (name === 't') isText = true;
      else if (name === 'tab' && read('pos') === undefined) add(' ');
      else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'noBreakHyphen') add('-');
      else if (name === 'r') vanished = false;
      else if (name === 'vanish') vanished = value !== '0' && value !== 'false';
      else if (name === 'blip' || name === 'imagedata') pictures += 1;
      else if (name === 'pStyle' && current) current.style = value;
      else if (name === 'outlineLvl' && current) current.outline = /^[0-8]$/.test(value ?? '');
      else if (name === 'ilvl' && current) current.list = Number(value) || 0;
      else if (name === 'numId' && current) {
        current.list = value === '0' ? null : (current.list ?? 0);
      } else tables.open(name, read);
    },
    close(name) {
      if (SKIPPED.test(name)) skipped -= 1;
      else if (skipped > 0) return;
      else if (name === 't') isText = false;
      else if (name === 'p') closeParagraph();
      else if (name === 'r') vanished = false;
      else tables.close(name);
    },
    text(text) {
      if (isText && skipped === 0) add(text);
    },
  });
  return pictures;
}
