import { cleanText } from '../../clean-text';
import type { Book, BookPart, Pack } from './book';
import { readCells } from './excel-cells';
import { readEscapes, readStrings } from './excel-strings';
import { readStyles } from './excel-styles';
import { newRoom } from './grid';
import { findMain, readRelations } from './relations';
import { readXml, XmlFault } from './xml';

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  /** The relation that points to its cells. */
  readonly id: string;
}

function listSheets(xml: string) {
  const sheets: Listed[] = [];
  let from1904 = false;
  readXml(xml, {
    open(name, read) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(read('date1904') ?? '');
      if (name !== 'sheet') return;
      const shown = cleanText(readEscapes(read('name') ?? '')).value.trim();
      const hidden = /hidden/i.test(read('state') ?? '');
      sheets.push({ name: shown, hidden, id: read('id') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

const countPictures = ({ names }: Pack): number =>
  names.filter((name) => /^xl\/media\/[^/]+$/.test(name)).length;

function countComments(pack: Pack): number {
  let count = 0;
  for (const name of pack.names.filter((one) => /^xl\/comments[^/]*\.xml$/.test(one))) {
    readXml(pack.read(name) ?? '<x/>', {
      open: (element) => {
        if (element === 'comment') count += 1;
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return count;
}

/**
 * Reads all sheets of an Excel workbook as text, formulas by the outcome that was stored. Charts and macro sheets hold no
 * rows and are no parts. Throws `XmlFault` for what is no workbook.
 */
export function readExcel(pack: Pack): Book {
  const main = findMain(pack, /^xl\/workbook\d*\.xml$/);
  const workbook = pack.read(main);
  if (workbook === undefined) throw new XmlFault();
  const relations = readRelations(pack, main);
  const { from1904, sheets } = listSheets(workbook);
  const find = (type: string) => relations.find((one) => one.type === type)?.target;
  const strings = readStrings(pack.read(find('sharedStrings') ?? 'xl/sharedstrings.xml'));
  const show = readStyles(pack.read(find('styles') ?? 'xl/styles.xml'), from1904);
  const room = newRoom();
  const parts: BookPart[] = [];
  for (const { hidden, id, name } of sheets) {
    const relation = relations.find((one) => one.id === id);
    if (name === '' || relation?.type !== 'worksheet') continue;
    const xml = pack.read(relation.target);
    if (xml === undefined) throw new XmlFault();
    parts.push(readCells(xml, { strings, show, room }).finish(name, hidden));
  }
  return {
    source: 'workbook',
    parts,
    pictures: countPictures(pack),
    comments: countComments(pack),
    paragraphs: 0,
  };
}
