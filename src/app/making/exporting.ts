import { listNeeds, type Needed } from '../../domain/content-needs';
import { refKey, type ShelfRef } from '../../domain/record';
import { nameAfter, tellNamesApart } from '../../lib/file-name';
import type { Piece } from '../handed-in';
import { titleOf, writePiece } from '../piece';
import type { FileBody, OutFile } from '../services';
import { kindOf, PIECE_KINDS, type Workshop, type WorkshopEntry } from '../workshop';

/** What a set can be handed out as. A case, a format, or several together, is always our own kind. */
export const EXPORT_FORMATS = ['json', 'xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES: Readonly<Record<ExportFormat | 'zip', string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  zip: 'application/zip',
};

/** What is handed out together, whichever door it goes out by. */
export interface Parcel {
  readonly asked: readonly Piece[];
  /** Own sets and cases that go along, because something among these can't do without them elsewhere. */
  readonly needed: readonly Piece[];
  /** What should go along and can't: thrown away, damaged, or not finished. Without a title, nothing here knows it. */
  readonly missing: readonly (ShelfRef & { readonly title: string | null })[];
}

export const EMPTY_PARCEL: Parcel = { asked: [], needed: [], missing: [] };

/** Packs these with all that they need, and with what that needs. */
export function packParcel(asked: readonly Piece[], workshop: Workshop): Parcel {
  const entries = PIECE_KINDS.flatMap((kind) => workshop[kind]);
  const needed: Piece[] = [];
  const missing: Parcel['missing'][number][] = [];
  const seen = new Set(asked.map(({ content, kind }) => refKey({ kind, id: content.id })));
  const waiting = asked.flatMap(({ content }) => listNeeds(content));
  for (let ref = waiting.shift(); ref !== undefined; ref = waiting.shift()) {
    const key = refKey(ref);
    if (seen.has(key)) continue;
    seen.add(key);
    const entry = findEntry(entries, ref);
    if (entry?.status !== 'found') {
      missing.push({ ...ref, title: entry?.item.title.trim() || null });
    } else if (entry.item !== null) {
      // What came with the app is on every tablet.
      needed.push(entry.piece);
      waiting.push(...listNeeds(entry.piece.content));
    }
  }
  return { asked, needed, missing };
}

/** One thing as it stands in the Werkplaats; null where it can't be handed out. */
export function findPiece(workshop: Workshop, ref: ShelfRef): Piece | null {
  const entry = findEntry(workshop[ref.kind], ref);
  return entry?.status === 'found' ? entry.piece : null;
}

function findEntry(entries: readonly WorkshopEntry[], { id, kind }: ShelfRef) {
  return entries.find((entry) => {
    const own = entry.status === 'found' ? entry.piece.content.id : entry.item.id;
    return kindOf(entry) === kind && own === id;
  });
}

/** Makes the file of a parcel: one thing as itself, several in a zip. Undefined for none. */
export async function makeFile(
  { asked, needed }: Parcel,
  format: ExportFormat,
): Promise<OutFile | undefined> {
  const [piece] = asked;
  if (piece === undefined) return undefined;
  const all = [...asked, ...needed];
  // Of several only one that was asked for by itself has a choice.
  const as = piece.kind === 'kaartenset' && asked.length === 1 ? format : 'json';
  if (all.length === 1) {
    return { name: nameOf(piece, as), type: TYPES[as], body: await write(piece, as, []) };
  }
  const { writeZip } = await import('../../files/sheets/zip-out');
  const kinds = all.map((one): ExportFormat => (one === piece ? as : 'json'));
  const names = tellNamesApart(all.map((one, at) => nameOf(one, kinds[at] ?? 'json')));
  const files = await Promise.all(
    all.map(async (one, at) => ({
      name: names[at] ?? one.content.id,
      body: await write(one, kinds[at] ?? 'json', tellNeeds(one, all)),
    })),
  );
  const name = asked.length === 1 ? nameOf(piece, 'zip') : 'kaarttafel.zip';
  return { name, type: TYPES.zip, body: writeZip(files) };
}

/** One thing as a file of ours, without anything else: for when it can't be kept here. */
export const fileOf = (piece: Piece): OutFile => ({
  name: nameOf(piece, 'json'),
  type: TYPES.json,
  body: writePiece(piece),
});

const nameOf = (piece: Piece, ending: string): string =>
  nameAfter(titleOf(piece), ending, piece.kind);

/** What goes along for one of these, by title: whoever gets only its file must be able to ask for the rest. */
function tellNeeds(piece: Piece, parcel: readonly Piece[]): readonly Needed[] {
  const named = listNeeds(piece.content);
  return parcel.flatMap((other) =>
    named.some(({ id, kind }) => kind === other.kind && id === other.content.id)
      ? [{ kind: other.kind, id: other.content.id, title: titleOf(other) }]
      : [],
  );
}

async function write(
  piece: Piece,
  format: ExportFormat,
  needed: readonly Needed[],
): Promise<FileBody> {
  if (piece.kind !== 'kaartenset' || format === 'json') return writePiece(piece, needed);
  if (format === 'csv') {
    const { writeCsv } = await import('../../files/sheets/csv');
    return writeCsv(piece.content);
  }
  const { writeWorkbook } = await import('../../files/sheets/workbook-out');
  return writeWorkbook(piece.content);
}
