import type { ContentRecord, ShelfItem } from '../domain/record';
import { parseCardSet, writeCardSet } from '../files/card-set';
import { parseCasus, writeCasus } from '../files/casus';
import { writeJson } from '../files/json-text';
import type { App } from './app';
import type { Piece } from './handed-in';

/** A set or case in the workshop. Only an own one has an `item`. */
export type WorkshopEntry =
  | { readonly status: 'found'; readonly piece: Piece; readonly item: ShelfItem | null }
  /** `raw` can be handed out as it is. */
  | { readonly status: 'damaged'; readonly item: ShelfItem; readonly raw: unknown }
  | { readonly status: 'gone'; readonly item: ShelfItem };

export interface Workshop {
  readonly sets: readonly WorkshopEntry[];
  readonly casussen: readonly WorkshopEntry[];
}

/** Reads everything there is: own ones first, newest first, then what came with the app. Never throws. */
export async function readWorkshop(app: App): Promise<Workshop> {
  const [own, sets, casussen] = await Promise.all([
    readOwn(app),
    Promise.all(app.bundle.sets.map((one) => one.load())),
    Promise.all(app.bundle.casussen.map((one) => one.load())),
  ]);
  const ownOf = (kind: ShelfItem['kind']) => own.filter((entry) => kindOf(entry) === kind);
  return {
    sets: [
      ...ownOf('kaartenset'),
      ...sets.map((content) => shipped({ kind: 'kaartenset', content })),
    ],
    casussen: [
      ...ownOf('casus'),
      ...casussen.map((content) => shipped({ kind: 'casus', content })),
    ],
  };
}

/** Whether an entry is a set or a case. */
export function kindOf(entry: WorkshopEntry): ShelfItem['kind'] {
  return entry.status === 'found' ? entry.piece.kind : entry.item.kind;
}

/** A set or case as a file: exactly what lies in `cards/` and `casus/`. */
export function writePiece(piece: Piece): string {
  return piece.kind === 'casus' ? writeCasus(piece.content) : writeCardSet(piece.content);
}

/** What could not be read, as it is. */
export function writeRaw(raw: unknown): string {
  return writeJson(raw);
}

const shipped = (piece: Piece): WorkshopEntry => ({ status: 'found', piece, item: null });

async function readOwn(app: App): Promise<readonly WorkshopEntry[]> {
  try {
    const store = await app.openStore();
    const items = [...(await store.listShelf())].sort((a, b) => b.changedAt - a.changedAt);
    return await Promise.all(
      items.map(async (item) => readEntry(item, await store.readContent(item.hash))),
    );
  } catch {
    // Without storage there is no shelf; what came with the app is still there.
    return [];
  }
}

/** An own item with what is stored of it. */
export function readEntry(item: ShelfItem, record: ContentRecord | undefined): WorkshopEntry {
  if (!record) return { status: 'gone', item };
  const damaged = { status: 'damaged', item, raw: record.content } as const;
  if (item.kind === 'casus') {
    const casus = parseCasus(record.content);
    if (!casus.ok) return damaged;
    return { status: 'found', piece: { kind: 'casus', content: casus.value }, item };
  }
  const set = parseCardSet(record.content);
  if (!set.ok) return damaged;
  return { status: 'found', piece: { kind: 'kaartenset', content: set.value }, item };
}
