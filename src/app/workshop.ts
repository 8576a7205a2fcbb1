import type { Draft, DraftRecord } from '../domain/making/draft';
import { type ContentRecord, refKey, type ShelfItem } from '../domain/record';
import { parseDraft } from '../files/draft';
import type { App } from './app';
import type { Piece } from './handed-in';
import { waitForAllLeaving } from './making/hold-draft';
import { listShipped, readPiece } from './piece';

/** A set, case or format in the workshop. Only an own one has an `item`. */
export type WorkshopEntry =
  | { readonly status: 'found'; readonly piece: Piece; readonly item: ShelfItem | null }
  /** `raw` can be handed out as it is; of what is only begun there is no item. */
  | { readonly status: 'damaged'; readonly item: DraftItem; readonly raw: unknown }
  | { readonly status: 'gone'; readonly item: ShelfItem }
  /** Begun and never yet playable. Its title may be empty. */
  | { readonly status: 'draft'; readonly item: DraftItem; readonly draft: Draft };

/** What is known of something that is being made; it has no content that could be played. */
export type DraftItem = Pick<ShelfItem, 'kind' | 'id' | 'title' | 'changedAt'>;

/** In this order they are listed. */
export const PIECE_KINDS = ['kaartenset', 'casus', 'werkvorm'] as const;

export type Workshop = Readonly<Record<Piece['kind'], readonly WorkshopEntry[]>>;

export const EMPTY_WORKSHOP: Workshop = { kaartenset: [], casus: [], werkvorm: [] };

/** Reads everything there is: own ones first, newest first, then what came with the app. Never throws. */
export async function readWorkshop(app: App): Promise<Workshop> {
  const [own, ...lists] = await Promise.all([
    readOwn(app),
    ...PIECE_KINDS.map(async (kind) => {
      const all = await listShipped(app.bundle, kind);
      return Promise.all(all.map(async (one) => shipped(await one.load())));
    }),
  ]);
  const listOf = (kind: ShelfItem['kind']) => [
    ...own.filter((entry) => kindOf(entry) === kind),
    ...(lists[PIECE_KINDS.indexOf(kind)] ?? []),
  ];
  return {
    kaartenset: listOf('kaartenset'),
    casus: listOf('casus'),
    werkvorm: listOf('werkvorm'),
  };
}

/** Whether an entry is a set, a case or a format. */
export function kindOf(entry: WorkshopEntry): ShelfItem['kind'] {
  return entry.status === 'found' ? entry.piece.kind : entry.item.kind;
}

const shipped = (piece: Piece): WorkshopEntry => ({ status: 'found', piece, item: null });

async function readOwn(app: App): Promise<readonly WorkshopEntry[]> {
  try {
    const store = await app.openStore();
    await waitForAllLeaving();
    const [items, drafts] = await Promise.all([store.listShelf(), store.listDrafts()]);
    const placed = new Set(items.map(refKey));
    const entries = await Promise.all([
      ...items.map(async (item) => readEntry(item, await store.readContent(item.hash))),
      ...drafts.filter((record) => !placed.has(refKey(record))).map(readBegun),
    ]);
    return entries.sort((a, b) => changedAt(b) - changedAt(a));
  } catch {
    // Without storage there is no shelf; what came with the app is still there.
    return [];
  }
}

const changedAt = (entry: WorkshopEntry): number => entry.item?.changedAt ?? 0;

function readBegun({ changedAt, draft, id, kind, title }: DraftRecord): WorkshopEntry {
  const item = { id, kind, title, changedAt };
  const read = parseDraft(draft);
  return read ? { status: 'draft', item, draft: read } : { status: 'damaged', item, raw: draft };
}

/** An own item with what is stored of it. */
export function readEntry(item: ShelfItem, record: ContentRecord | undefined): WorkshopEntry {
  if (!record) return { status: 'gone', item };
  const piece = readPiece(item.kind, record.content);
  // Under another id than its own no change of it could be kept.
  return piece && piece.content.id === item.id
    ? { status: 'found', piece, item }
    : { status: 'damaged', item, raw: record.content };
}
