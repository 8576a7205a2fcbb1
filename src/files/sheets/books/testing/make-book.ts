import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../read-file';
import type { FileReading, ReadChoices, SheetReading } from '../../reading';

/** A packed file with these parts, as a writer lays them out. */
export const pack = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  }) as Uint8Array<ArrayBuffer>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** What is in the `worksheet`. */
  readonly xml: string;
}

/** A workbook with these sheets, and other parts beside them. */
export function makeXlsx(
  sheets: readonly MadeSheet[],
  other: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const bodies = sheets.map(({ xml }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
  ]);
  return pack({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${related.join('')}</Relationships>`,
    ...Object.fromEntries(bodies),
    ...other,
  });
}

/** Rows of texts, with addresses, as most programs write them. */
export const sheetData = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map((row, at) => {
      const cells = row.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData>`;

/** An OpenDocument workbook with this in its `office:spreadsheet`, and these automatic styles. */
export const makeOds = (tables: string, styles = '', manifest = ''): Uint8Array<ArrayBuffer> =>
  pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:draw="d" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });

/** A Word document with this in its body, and these styles. */
export const makeDocx = (body: string, styles = ''): Uint8Array<ArrayBuffer> =>
  pack({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="w" xmlns:wp="wp" xmlns:a="a" xmlns:mc="mc"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="w">${styles}</w:styles>`,
  });

/** The readings of one file. */
export const readAll = (
  bytes: Uint8Array,
  choices: ReadChoices = {},
  name = 'vragen.xlsx',
): Promise<readonly FileReading[]> => readFile({ name, bytes }, choices, () => undefined);

/** The one table that a file holds; throws where it holds something else. */
export async function readBookFile(
  bytes: Uint8Array,
  choices: ReadChoices = {},
  name?: string,
): Promise<SheetReading> {
  const [first] = await readAll(bytes, choices, name);
  if (first?.status !== 'sheet') throw new Error(JSON.stringify(first));
  return first.reading;
}

/** Each card as its category and front. */
export function listCards({ set }: SheetReading): string[] {
  const names = new Map(set?.categories.map(({ id, name }) => [id, name]));
  return (set?.cards ?? []).map(({ category, front }) => `${names.get(category)}: ${front}`);
}

/** The notes on rows, shortly. */
export const listNotes = ({ notes }: SheetReading): string[] =>
  notes.map(({ outcome, problem, row, sheet }) =>
    [sheet ? `${sheet} ${row}` : row, problem, outcome].join(' '),
  );
