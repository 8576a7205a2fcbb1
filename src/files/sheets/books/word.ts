import type { Book, Pack } from './book';
import { findMain, readRelations } from './relations';
import { readWordLists } from './word-lists';
import { readWordStyles } from './word-styles';
import { WordTables } from './word-tables';
import { type Paragraph, readWordText } from './word-text';
import { XmlFault } from './xml';

/**
 * Reads the tables and the lists of a Word document, each table as a part, all lists together as one. A heading stands
 * for the category of what comes below it. Throws `XmlFault` for what is no such document.
 */
export function readWord(pack: Pack): Book {
  const main = findMain(pack, /^word\/document\d*\.xml$/);
  const xml = pack.read(main);
  if (xml === undefined) throw new XmlFault();
  const relations = readRelations(pack, main);
  const stylesAt = relations.find(({ type }) => type === 'styles')?.target ?? 'word/styles.xml';
  const styles = readWordStyles(pack.read(stylesAt));
  const tables = new WordTables();
  const paragraphs: Paragraph[] = [];
  const pictures = readWordText(xml, styles, {
    paragraph(paragraph) {
      if (tables.isOpen) tables.addText(paragraph);
      else paragraphs.push(paragraph);
      if (paragraph.heading && !tables.isOpen) tables.meetHeading(paragraph.text);
    },
    tables,
  });
  const lists = readWordLists(paragraphs, tables.parts.length > 0);
  return {
    source: 'word',
    parts: [...tables.parts, ...(lists.part ? [lists.part] : [])],
    pictures,
    comments: 0,
    paragraphs: lists.outside,
  };
}
