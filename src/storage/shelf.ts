import { type BinnedPiece, refKey, type ShelfItem, type ShelfRef } from '../domain/record';
import { type ShelfPiece, type ShelfState, StorageError } from '../domain/store';
import { parseContent, parseDraftRecord, parseShelfItem } from '../files/record';
import { sweepContent } from './content';
import { readAll } from './stored';
import type { Engine, Reader, Writer } from './transaction';
import { addVersions, readVersions, replaceVersions } from './versions';

/** What is not in the bin, newest first. */
export async function listShelf(engine: Engine): Promise<readonly ShelfItem[]> {
  const items = await readItems(engine);
  return items
    .filter((item) => item.askAt === undefined)
    .sort((one, other) => other.changedAt - one.changedAt);
}

async function readItems(engine: Engine): Promise<readonly ShelfItem[]> {
  return readAll(await engine.read(['shelf'], (tx) => tx.all('shelf')), parseShelfItem);
}

const STORES = ['shelf', 'content', 'drafts', 'sessions', 'versions'] as const;

export function putOnShelf(engine: Engine, pieces: readonly ShelfPiece[]): Promise<void> {
  return engine.write(STORES, async (tx) => {
    for (const piece of pieces) {
      putPiece(tx, piece);
      if (piece.draft) tx.put('drafts', piece.draft);
      await addVersions(tx, piece.item, piece.keep ?? []);
    }
    await sweepContent(tx);
  });
}

/** Puts an item and its content into their stores; what it takes the place of is swept by the caller. */
export function putPiece(tx: Writer, { content, item }: ShelfPiece): void {
  tx.put('content', content);
  tx.put('shelf', item);
}

export function takeFromShelf(engine: Engine, kind: ShelfItem['kind'], id: string): Promise<void> {
  return engine.write(STORES, async (tx) => {
    tx.delete('shelf', [kind, id]);
    tx.delete('drafts', [kind, id]);
    await replaceVersions(tx, { kind, id });
    await sweepContent(tx);
  });
}

/** Items and drafts by their place: what was only begun has no item, what came in as a file no draft. */
export async function listBin(engine: Engine): Promise<readonly BinnedPiece[]> {
  const [items, drafts] = await engine.read(['shelf', 'drafts'], (tx) =>
    Promise.all([tx.all('shelf'), tx.all('drafts')]),
  );
  const binned = new Map<string, BinnedPiece>();
  for (const one of [...readAll(drafts, parseDraftRecord), ...readAll(items, parseShelfItem)]) {
    const { askAt, id, kind, title } = one;
    if (askAt !== undefined) binned.set(refKey(one), { kind, id, title, askAt });
  }
  return [...binned.values()];
}

export function binOnShelf(
  engine: Engine,
  kind: ShelfItem['kind'],
  id: string,
  askAt: number | null,
): Promise<void> {
  return engine.write(['shelf', 'drafts'], async (tx) => {
    const [item, draft] = await Promise.all([
      tx.get('shelf', [kind, id]),
      tx.get('drafts', [kind, id]),
    ]);
    if (item === undefined && draft === undefined) throw new StorageError('gone');
    const readItem = parseShelfItem(item);
    if (readItem.ok) tx.put('shelf', markBinned(readItem.value, askAt));
    const readDraft = parseDraftRecord(draft);
    if (readDraft.ok) tx.put('drafts', markBinned(readDraft.value, askAt));
  });
}

function markBinned<Item extends { readonly askAt?: number | undefined }>(
  { askAt: _, ...rest }: Item,
  askAt: number | null,
): Item {
  return (askAt === null ? rest : { ...rest, askAt }) as Item;
}

export function readShelf(
  engine: Engine,
  refs: readonly ShelfRef[],
): Promise<readonly ShelfState[]> {
  return engine.read(['shelf', 'content', 'drafts', 'versions'], (tx) =>
    Promise.all(refs.map((ref) => readState(tx, ref))),
  );
}

async function readState(tx: Reader, { id, kind }: ShelfRef): Promise<ShelfState> {
  const [stored, draft] = await Promise.all([
    tx.get('shelf', [kind, id]),
    tx.get('drafts', [kind, id]),
  ]);
  const item = parseShelfItem(stored);
  const content = parseContent(item.ok ? await tx.get('content', item.value.hash) : undefined);
  const record = parseDraftRecord(draft);
  return {
    kind,
    id,
    item: item.ok ? item.value : null,
    content: content.ok ? content.value : null,
    draft: record.ok ? record.value : null,
    versions: await readVersions(tx, { kind, id }),
  };
}

export function restoreShelf(engine: Engine, states: readonly ShelfState[]): Promise<void> {
  return engine.write(STORES, async (tx) => {
    for (const { content, draft, id, item, kind, versions } of states) {
      if (content) tx.put('content', content);
      if (item) tx.put('shelf', item);
      else tx.delete('shelf', [kind, id]);
      if (draft) tx.put('drafts', draft);
      else tx.delete('drafts', [kind, id]);
      await replaceVersions(tx, { kind, id }, versions);
    }
    await sweepContent(tx);
  });
}
