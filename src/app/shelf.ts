import type { ContentHash } from '../domain/ids';
import { askFrom, type SetDraft } from '../domain/making/draft';
import type { BinnedPiece, ContentRecord, NewVersion, ShelfItem, ShelfRef } from '../domain/record';
import { type ShelfPiece, type ShelfState, StorageError, type Store } from '../domain/store';
import { canonicalText } from '../files/json-text';
import { ok, type Result, refuse } from '../lib/result';
import type { App } from './app';
import type { Piece } from './handed-in';
import { interruptMaking } from './making/hold-draft';
import { titleOf } from './piece';

/** Why something could not be put on the shelf or taken from it. Nothing was changed. */
export type ShelfRefusal = 'full' | 'newer' | 'insecure' | 'other';

/** What goes on the shelf, with what has to be remembered of it. */
export type Placing = Piece & {
  /** What is being made of it afterwards; without one, what was being made is overtaken. */
  readonly draft?: SetDraft | null | undefined;
  /** What came in: others may have it, so a next update is compared with it. */
  readonly handed?: Piece | undefined;
};

/** Takes one change back; false when that failed. */
export type TakeBack = () => Promise<boolean>;

/**
 * Puts sets, cases and formats on the shelf, each in the place of the one with the same id if there is one: all of
 * them in one transaction, or none. What was being made of one of them is overtaken; it comes back with
 * `takeBack`, which leaves the shelf as it was, and is gone once the new one is changed.
 */
export async function putPieces(
  app: App,
  pieces: readonly Placing[],
): Promise<
  Result<{ readonly items: readonly ShelfItem[]; readonly takeBack: TakeBack }, ShelfRefusal>
> {
  const hashes: Hashes[] = [];
  for (const { content, handed } of pieces) {
    const [own, theirs] = await Promise.all([
      app.services.hash(canonicalText(content)),
      handed && app.services.hash(canonicalText(handed.content)),
    ]);
    if (!own.ok) return refuse(own.refusal);
    const came = theirs?.ok ? (theirs.value as ContentHash) : null;
    hashes.push({ own: own.value as ContentHash, handed: came });
  }
  const refs = pieces.map(({ content, kind }) => ({ kind, id: content.id }));
  return attempt(() =>
    interruptMaking(app, refs, async () => {
      const store = await app.openStore();
      const before = await store.readShelf(refs);
      const now = app.services.clock.now();
      const put = pieces.map((piece, at) =>
        placePiece(piece, hashes[at] as Hashes, before[at], now),
      );
      await store.putOnShelf(put);
      return { items: put.map(({ item }) => item), takeBack: () => restore(app, before) };
    }),
  );
}

interface Hashes {
  readonly own: ContentHash;
  readonly handed: ContentHash | null;
}

/** Later than what it overtakes, whatever the clock says (fault 15); what it overtakes is kept as a version. */
function placePiece(
  piece: Placing,
  hashes: Hashes,
  before: ShelfState | undefined,
  now: number,
): ShelfPiece {
  const { content, draft, handed, kind } = piece;
  const earlier = [before?.item, before?.draft].map((one) => (one ? one.changedAt + 1 : 0));
  const changedAt = Math.max(now, ...earlier);
  const title = titleOf(piece);
  const hash = hashes.own;
  const keep: NewVersion[] = [];
  if (before?.item && before.content) keep.push(versionOf(before.item, before.content, now));
  if (handed && hashes.handed) {
    const version = { hash: hashes.handed, title: titleOf(handed), content: handed.content };
    keep.push({ ...version, keptAt: now, shared: true });
  }
  return {
    item: { id: content.id, kind, hash, title, changedAt },
    content: { hash, kind, content },
    draft: draft ? { kind, id: content.id, title, changedAt, draft } : undefined,
    keep,
  };
}

/** What stands on the shelf, as a version of what comes in its place. */
export const versionOf = (
  { hash, title }: ShelfItem,
  { content }: ContentRecord,
  keptAt: number,
): NewVersion => ({ hash, title, keptAt, shared: false, content });

/**
 * Remembers that these went out as they are: an update that comes back is compared with that. Only own things have
 * versions. Never throws: what can't be remembered makes the next update ask more.
 */
export async function rememberHandedOut(app: App, pieces: readonly Piece[]): Promise<void> {
  for (const piece of pieces) {
    const { content, kind } = piece;
    const hash = await app.services.hash(canonicalText(content));
    if (!hash.ok) return;
    const version = { hash: hash.value as ContentHash, title: titleOf(piece), content };
    const keptAt = app.services.clock.now();
    await attempt(async () =>
      (await app.openStore()).keepVersion(
        { kind, id: content.id },
        { ...version, keptAt, shared: true },
      ),
    );
  }
}

/** Puts one in the bin; the app asks about it after 30 days. */
export function binPiece(
  app: App,
  ref: ShelfRef,
): Promise<Result<{ readonly takeBack: TakeBack }, ShelfRefusal>> {
  return attempt(() =>
    interruptMaking(app, [ref], async () => {
      const store = await app.openStore();
      await store.binOnShelf(ref.kind, ref.id, askFrom(app.services.clock.now()));
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
  const askAt = askFrom(app.services.clock.now());
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
