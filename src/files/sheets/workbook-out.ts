import { strToU8, type Zippable, zipSync } from 'fflate';
import type { CardSet } from '../../domain/card-set';
import { UNDATED } from './limits';
import { tableOf } from './own-table';

/*
 * Written by hand: the library for this packs parts over 160 kB in a worker that it makes of a blob, which our
 * policy forbids, and it leaves out a few characters that people do use.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** By place in the list of styles below. "@" is text: what begins with = or - stays what it is when edited. */
const STYLE = { header: 1, text: 2, settings: 3 } as const;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="fill" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Kaarten" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': STYLES,
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** `_x0041_` is how a workbook writes a letter that XML has no place for: where people typed it, it is escaped. */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const nameColumn = (at: number): string =>
  (at < 26 ? '' : nameColumn(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

function writeSheet(table: readonly (readonly string[])[]): string {
  const width = table[0]?.length ?? 0;
  const rows = table.map((row, at) => {
    const cells = row.map((cell, column) => {
      if (cell === '') return '';
      const isSettings = column === width - 1 && at > 0;
      const style = at === 0 ? STYLE.header : isSettings ? STYLE.settings : STYLE.text;
      const place = `${nameColumn(column)}${at + 1}`;
      return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  // The category, the front, the sections, then labels, id and settings.
  const widths = Array.from({ length: width }, (_, at) =>
    at === 0 ? 20 : at < width - 3 ? 45 : at === width - 3 ? 20 : 14,
  );
  const columns = widths.map(
    (one, at) => `<col min="${at + 1}" max="${at + 1}" width="${one}" customWidth="1"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/**
 * Writes a set as an Excel workbook with one sheet: only texts, wrapped, under a header that stays in sight.
 * `readFile` gives the same set back.
 */
export async function writeWorkbook(set: CardSet): Promise<Uint8Array<ArrayBuffer>> {
  const parts = { ...PARTS, 'xl/worksheets/sheet1.xml': writeSheet(tableOf(set)) };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  return zipSync(files, { mtime: UNDATED });
}
