import type { ContentHash } from '../domain/ids';
import { ASK_AFTER } from '../domain/making/draft';
import type { BinnedPiece, ShelfItem, ShelfRef } from '../domain/record';
import { type ShelfPiece, type ShelfState, StorageError, type Store } from '../domain/store';
import { canonicalText } from '../files/json-text';
import { ok, type Result, refuse } from '../lib/result';
import type { App } from './app';
import type { Piece } from './handed-in';
import { interruptMaking } from './making/hold-draft';
import { titleOf } from './piece';

/** Why something could not be put on the shelf or taken from it. Nothing was changed. */
export type ShelfRefusal = 'full' | 'newer' | 'insecure' | 'other';

/** Takes one change back; false when that failed. */
export type TakeBack = () => Promise<boolean>;

/**
 * Puts sets, cases and formats on the shelf, each in the place of the one with the same id if there is one: all of
 * them in one transaction, or none. What was being made of one of them is overtaken; it comes back with
 * `takeBack`, which leaves the shelf as it was, and is gone once the new one is changed.
 */
export async function putPieces(
  app: App,
  pieces: readonly Piece[],
): Promise<
  Result<{ readonly items: readonly ShelfItem[]; readonly takeBack: TakeBack }, ShelfRefusal>
> {
  const hashes: ContentHash[] = [];
  for (const piece of pieces) {
    const hash = await app.services.hash(canonicalText(piece.content));
    if (!hash.ok) return refuse(hash.refusal);
    hashes.push(hash.value as ContentHash);
  }
  const refs = pieces.map(({ content, kind }) => ({ kind, id: content.id }));
  return attempt(() =>
    interruptMaking(app, refs, async () => {
      const store = await app.openStore();
      const before = await store.readShelf(refs);
      const now = app.services.clock.now();
      const put = pieces.map((piece, at) =>
        placePiece(piece, hashes[at] as ContentHash, before[at], now),
      );
      await store.putOnShelf(put);
      return { items: put.map(({ item }) => item), takeBack: () => restore(app, before) };
    }),
  );
}

/** Later than what it overtakes, whatever the clock says (fault 15). */
function placePiece(
  piece: Piece,
  hash: ContentHash,
  before: ShelfState | undefined,
  now: number,
): ShelfPiece {
  const { content, kind } = piece;
  const earlier = [before?.item, before?.draft].map((one) => (one ? one.changedAt + 1 : 0));
  return {
    item: {
      id: content.id,
      kind,
      hash,
      title: titleOf(piece),
      changedAt: Math.max(now, ...earlier),
    },
    content: { hash, kind, content },
  };
}

/** Puts one in the bin; the app asks about it after 30 days. */
export function binPiece(
  app: App,
  ref: ShelfRef,
): Promise<Result<{ readonly takeBack: TakeBack }, ShelfRefusal>> {
  return attempt(() =>
    interruptMaking(app, [ref], async () => {
      const store = await app.openStore();
      await store.binOnShelf(ref.kind, ref.id, app.services.clock.now() + ASK_AFTER);
      return { takeBack: async () => (await unbinPiece(app, ref)).ok };
    }),
  );
}

/** Takes one out of the bin: it stands where it stood. */
export function unbinPiece(app: App, ref: ShelfRef): Promise<Result<void, ShelfRefusal>> {
  return withStore(app, (store) => store.binOnShelf(ref.kind, ref.id, null));
}

/** What is in the bin, what is asked about first in front. */
export function listBin(app: App): Promise<Result<readonly BinnedPiece[], ShelfRefusal>> {
  return withStore(app, async (store) =>
    [...(await store.listBin())].sort((one, other) => one.askAt - other.askAt),
  );
}

/** Asks about these again in 30 days. */
export function keepBinLonger(
  app: App,
  refs: readonly ShelfRef[],
): Promise<Result<void, ShelfRefusal>> {
  const askAt = app.services.clock.now() + ASK_AFTER;
  return withStore(app, async (store) => {
    for (const { id, kind } of refs) await store.binOnShelf(kind, id, askAt);
  });
}

/** Takes these away, drafts too; there is no way back. Conversations keep the cards they were played with. */
export function deleteForGood(
  app: App,
  refs: readonly ShelfRef[],
): Promise<Result<void, ShelfRefusal>> {
  return withStore(app, async (store) => {
    for (const { id, kind } of refs) await store.takeFromShelf(kind, id);
  });
}

/** What has been in the bin for so long that the app asks. Nothing goes by itself: clocks jump (fault 15). */
export function findDue<Binned extends { readonly askAt: number }>(
  binned: readonly Binned[],
  now: number,
): readonly Binned[] {
  return binned.filter(({ askAt }) => askAt <= now);
}

async function restore(app: App, before: readonly ShelfState[]): Promise<boolean> {
  const back = await attempt(() =>
    interruptMaking(app, before, async () => (await app.openStore()).restoreShelf(before)),
  );
  return back.ok;
}

function withStore<Value>(
  app: App,
  work: (store: Store) => Promise<Value>,
): Promise<Result<Value, ShelfRefusal>> {
  return attempt(async () => work(await app.openStore()));
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, ShelfRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = error instanceof StorageError ? error.failure : 'lost';
    return refuse(failure === 'full' || failure === 'newer' ? failure : 'other');
  }
}
