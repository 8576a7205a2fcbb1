import { type Casus, tellCasus } from '../domain/casus';
import type { ContentHash } from '../domain/ids';
import type { ContentRecord, ShelfItem } from '../domain/record';
import { StorageError } from '../domain/store';
import { canonicalText } from '../files/json-text';
import { ok, type Result, refuse } from '../lib/result';
import type { App } from './app';
import type { Piece } from './handed-in';

/** Why something could not be put on the shelf or taken from it. Nothing was changed. */
export type ShelfRefusal = 'full' | 'newer' | 'insecure' | 'other';

/** Takes one change back; false when that failed. */
export type TakeBack = () => Promise<boolean>;

/**
 * Puts a set or case on the shelf, in the place of the one with the same id if there is one.
 * Gives the item and a way to take it back: then the shelf is as it was.
 */
export async function putPiece(
  app: App,
  piece: Piece,
): Promise<Result<{ readonly item: ShelfItem; readonly takeBack: TakeBack }, ShelfRefusal>> {
  const { id } = piece.content;
  const hash = await app.services.hash(canonicalText(piece.content));
  if (!hash.ok) return refuse(hash.refusal);
  const item: ShelfItem = {
    id,
    kind: piece.kind,
    hash: hash.value as ContentHash,
    title: titleOf(piece),
    changedAt: app.services.clock.now(),
  };
  return attempt(async () => {
    const store = await app.openStore();
    const shelf = await store.listShelf();
    const before = shelf.find((one) => one.kind === piece.kind && one.id === id);
    // Read now: once nothing refers to it, the old content is gone.
    const content = before && (await store.readContent(before.hash));
    await store.putOnShelf(item, { hash: item.hash, kind: item.kind, content: piece.content });
    const takeBack = before
      ? () => restore(app, before, content)
      : () => succeeds(async () => (await app.openStore()).takeFromShelf(item.kind, id));
    return { item, takeBack };
  });
}

/** Takes an item from the shelf. `takeBack` is missing where its content is gone: nothing could return. */
export async function removeItem(
  app: App,
  item: ShelfItem,
): Promise<Result<{ readonly takeBack: TakeBack | undefined }, ShelfRefusal>> {
  return attempt(async () => {
    const store = await app.openStore();
    const content = await store.readContent(item.hash);
    await store.takeFromShelf(item.kind, item.id);
    return { takeBack: content && (() => restore(app, item, content)) };
  });
}

/** The title as people say it: of a case, told in its first way. */
export function titleOf(piece: Piece): string {
  return piece.kind === 'casus' ? toldTitle(piece.content) : piece.content.title;
}

const toldTitle = (casus: Casus): string => tellCasus(casus, null).title;

/** The same set or case under another id and title. */
export function renamePiece(piece: Piece, as: { readonly id: string; readonly title?: string }) {
  const name = { id: as.id, title: as.title ?? piece.content.title };
  const renamed: Piece =
    piece.kind === 'casus'
      ? { kind: 'casus', content: { ...piece.content, ...name } }
      : { kind: 'kaartenset', content: { ...piece.content, ...name } };
  return renamed;
}

function restore(app: App, item: ShelfItem, content: ContentRecord | undefined): Promise<boolean> {
  return succeeds(async () => {
    const store = await app.openStore();
    if (content) await store.putOnShelf(item, content);
    else await store.takeFromShelf(item.kind, item.id);
  });
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  return (await attempt(work)).ok;
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, ShelfRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = error instanceof StorageError ? error.failure : 'lost';
    return refuse(failure === 'full' || failure === 'newer' ? failure : 'other');
  }
}
