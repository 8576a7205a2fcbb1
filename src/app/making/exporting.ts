import { makeId } from '../../files/sheets/slug';
import type { Piece } from '../handed-in';
import { titleOf, writePiece } from '../piece';
import type { FileBody } from '../services';

/** What a set can be handed out as. A case, a format, or several together, is always our own kind. */
export const EXPORT_FORMATS = ['json', 'xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file that is ready to be saved or shared: a tap may not wait for it (fault 10). */
export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly body: FileBody;
}

const TYPES: Readonly<Record<ExportFormat | 'zip', string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  zip: 'application/zip',
};

/** What a file of a set, case or format is called: its title, as every device can write it. */
export const nameFile = (title: string, ending: string): string =>
  `${makeId(title, new Set(), 'kaarten')}.${ending}`;

/** Makes the file that these are handed out as: one as itself, several in a zip. Undefined for none. */
export async function makeFile(
  pieces: readonly Piece[],
  format: ExportFormat,
): Promise<OutFile | undefined> {
  const [piece] = pieces;
  if (piece === undefined) return undefined;
  if (pieces.length > 1) {
    const { writeZip } = await import('../../files/sheets/zip-out');
    const files = pieces.map((one) => ({ id: one.content.id, text: writePiece(one) }));
    return { name: 'kaarttafel.zip', type: TYPES.zip, body: writeZip(files) };
  }
  const as = piece.kind === 'kaartenset' ? format : 'json';
  return { name: nameFile(titleOf(piece), as), type: TYPES[as], body: await write(piece, as) };
}

async function write(piece: Piece, format: ExportFormat): Promise<FileBody> {
  if (piece.kind !== 'kaartenset' || format === 'json') return writePiece(piece);
  if (format === 'csv') {
    const { writeCsv } = await import('../../files/sheets/csv');
    return writeCsv(piece.content);
  }
  const { writeWorkbook } = await import('../../files/sheets/workbook-out');
  return writeWorkbook(piece.content);
}
