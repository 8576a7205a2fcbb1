import { LIMITS } from '../../domain/limits';
import type { CasusEdit } from '../../domain/making/casus-edit';
import type { CasusDraft, Draft, FormatDraft, SetDraft } from '../../domain/making/draft';
import { editCasus } from '../../domain/making/edit-casus';
import { editFormat } from '../../domain/making/edit-format';
import { editSet } from '../../domain/making/edit-set';
import type { FormatEdit } from '../../domain/making/format-edit';
import type { SetEdit } from '../../domain/making/set-edit';
import { isUntouched } from '../../domain/making/untouched';
import type { NewVersion, ShelfRef } from '../../domain/record';
import { type ShelfState, StorageError, type Store } from '../../domain/store';
import { parseDraft } from '../../files/draft';
import { ok, type Result, refuse } from '../../lib/result';
import type { App } from '../app';
import { listShipped, readPiece } from '../piece';
import { versionOf } from '../shelf';
import { keepUnsaved, takeUnsaved } from '../unsaved';
import { draftOf, pieceOf, recordOf, tidyDraft } from './begun-piece';
import type { CasusEditor, Editor, EditorRefusal, FormatEditor, SetEditor } from './editor';
import { draftKey, leaveDraft, waitForLeaving } from './hold-draft';
import { runEditor } from './running-editor';

export interface OpenOptions {
  /** Takes it from the tab that makes changes now; that tab says so. */
  readonly takeOver: boolean;
}

/** Opens a set for making; only one tab at a time can. */
export function openSetEditor(
  app: App,
  id: string,
  options: OpenOptions = { takeOver: false },
): Promise<Result<SetEditor, EditorRefusal>> {
  return open<SetDraft, SetEdit>(app, { kind: 'kaartenset', id }, editSet, options);
}

/** Opens a case for making; only one tab at a time can. */
export function openCasusEditor(
  app: App,
  id: string,
  options: OpenOptions = { takeOver: false },
): Promise<Result<CasusEditor, EditorRefusal>> {
  return open<CasusDraft, CasusEdit>(app, { kind: 'casus', id }, editCasus, options);
}

/** Opens a format for making; only one tab at a time can. */
export function openFormatEditor(
  app: App,
  id: string,
  options: OpenOptions = { takeOver: false },
): Promise<Result<FormatEditor, EditorRefusal>> {
  return open<FormatDraft, FormatEdit>(app, { kind: 'werkvorm', id }, editFormat, options);
}

async function open<D extends Draft, E extends SetEdit | CasusEdit | FormatEdit>(
  app: App,
  ref: ShelfRef & { readonly kind: D['kind'] },
  change: (draft: D, edit: E) => D,
  { takeOver }: OpenOptions,
): Promise<Result<Editor<D, E>, EditorRefusal>> {
  const { clock, handover, lock } = app.services;
  const shipped = await listShipped(app.bundle, ref.kind);
  if (shipped.some(({ id }) => id === ref.id)) return refuse('shipped');
  const key = draftKey(ref);
  await waitForLeaving(key);

  let lose: () => void = () => undefined;
  if (takeOver) await handover.ask(key);
  const held = await lock.acquire(key, () => lose(), { takeOver });
  if (held === 'elsewhere') return refuse('elsewhere');
  const giveUp = (refusal: EditorRefusal) => {
    lock.release(key);
    return refuse(refusal);
  };

  let store: Store;
  let state: ShelfState | undefined;
  try {
    store = await app.openStore();
    [state] = await store.readShelf([ref]);
  } catch {
    return giveUp('other');
  }
  const begin = state ? readState(state) : 'gone';
  if (begin === 'gone' || begin === 'damaged') return giveUp(begin);
  const unsaved = takeUnsaved(key);
  const stored = begin.draft as D;
  const number = numberFor(begin);
  const overtaken =
    state?.item && state.content ? versionOf(state.item, state.content, clock.now()) : null;
  const save = createSave(app, store, { ...begin, overtaken }, number);

  let lost = false;
  const editor = runEditor<D, E>(
    {
      draft: (unsaved as D | undefined) ?? stored,
      playable: begin.played && tidyDraft(stored) !== null,
      unsaved: unsaved !== undefined,
    },
    {
      change: (draft, edit) => {
        const changed = change(draft, edit);
        // What is handed out from the screen has the version it is stored under.
        return changed === draft ? draft : number(changed);
      },
      now: clock.now,
      rest: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      save: async (draft) => {
        // Another tab's words are not written over (fault 8).
        if (lost) throw new StorageError('gone');
        return save(draft);
      },
      onClose(ended) {
        const left = ended.then(async ({ draft, failed }) => {
          stopListening();
          if (lost) return;
          if (failed) keepUnsaved(key, draft);
          else if (isUntouched(draft) && app.trying.peek()?.id !== ref.id) {
            // Opened and left: an untitled one in the list would be a riddle. Where that fails, it stays.
            await store.takeFromShelf(ref.kind, ref.id).catch(() => undefined);
          }
          lock.release(key);
        });
        leaveDraft(key, left);
      },
    },
  );
  lose = () => {
    lost = true;
    editor.lose();
  };
  const stopListening = handover.onAsked(key, editor.settled);
  return ok(editor);
}

/** What an editor begins with. */
interface Begin {
  readonly draft: Draft;
  /** It is on the shelf, so others may have it under this version. */
  readonly played: boolean;
  /** The moment of the latest change that is stored. */
  readonly changedAt: number;
}

/** The draft, unless what stands on the shelf came later; that can be only an import. */
function readState({ content, draft, item }: ShelfState): Begin | 'gone' | 'damaged' {
  if ((item ?? draft)?.askAt !== undefined) return 'gone';
  const changedAt = Math.max(item?.changedAt ?? 0, draft?.changedAt ?? 0);
  const played = item !== null;
  const begun = draft ? parseDraft(draft.draft) : undefined;
  const own = begun?.content.id === draft?.id ? begun : undefined;
  if (own && draft && (!item || draft.changedAt >= item.changedAt)) {
    return { draft: own, played, changedAt };
  }
  if (!item) return draft ? 'damaged' : 'gone';
  if (!content) return own ? { draft: own, played, changedAt } : 'gone';
  const piece = readPiece(item.kind, content.content);
  if (!piece) return 'damaged';
  const fresh = draftOf(piece);
  // What was thrown away can still be taken back, if it fits what came in.
  const kept =
    own && 'bin' in own && 'bin' in fresh ? { ...fresh, bin: own.bin, aside: own.aside } : fresh;
  return { draft: parseDraft(kept) ?? fresh, played, changedAt };
}

/**
 * Gives a draft its version: it goes up by one in the first change after opening, unless nobody can have an
 * earlier one; undoing everything gives the earlier version back. What lies beside it, as a bin, is no change.
 */
function numberFor({ draft: first, played }: Begin) {
  const { version } = first.content;
  return <D extends Draft>(draft: D): D => {
    const same = draft.content === first.content;
    const next = same || !played ? version : Math.min(version + 1, LIMITS.version);
    return draft.content.version === next
      ? draft
      : { ...draft, content: { ...draft.content, version: next } };
  };
}

/**
 * Writes a draft with what is played of it. Each is later than the one before, whatever the clock says
 * (fault 15).
 */
function createSave(
  app: App,
  store: Store,
  { changedAt, overtaken }: Begin & { readonly overtaken: NewVersion | null },
  number: ReturnType<typeof numberFor>,
) {
  let latest = changedAt;
  let keep = overtaken ? [overtaken] : [];
  return async (draft: Draft): Promise<boolean> => {
    const numbered = number(draft);
    latest = Math.max(app.services.clock.now(), latest + 1);
    const piece = await pieceOf(app, numbered, latest);
    // The first change after opening makes a new version, so what it takes the place of is kept.
    await store.saveDraft(recordOf(numbered, latest), piece && { ...piece, keep });
    if (piece) keep = [];
    return piece !== null;
  };
}
