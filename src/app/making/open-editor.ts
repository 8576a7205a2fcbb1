import { LIMITS } from '../../domain/limits';
import type { CasusEdit } from '../../domain/making/casus-edit';
import type { CasusDraft, Draft, SetDraft } from '../../domain/making/draft';
import { editCasus } from '../../domain/making/edit-casus';
import { editSet } from '../../domain/making/edit-set';
import type { SetEdit } from '../../domain/making/set-edit';
import type { ShelfRef } from '../../domain/record';
import { type ShelfState, StorageError, type Store } from '../../domain/store';
import { parseCardSet } from '../../files/card-set';
import { parseCasus } from '../../files/casus';
import { parseDraft } from '../../files/draft';
import { ok, type Result, refuse } from '../../lib/result';
import type { App } from '../app';
import { keepUnsaved, takeUnsaved } from '../unsaved';
import { draftOf, pieceOf, recordOf, tidyDraft } from './begun-piece';
import type { CasusEditor, Editor, EditorRefusal, SetEditor } from './editor';
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

async function open<D extends Draft, E extends SetEdit | CasusEdit>(
  app: App,
  ref: ShelfRef & { readonly kind: D['kind'] },
  change: (draft: D, edit: E) => D,
  { takeOver }: OpenOptions,
): Promise<Result<Editor<D, E>, EditorRefusal>> {
  const { bundle, services } = app;
  const { clock, handover, lock } = services;
  const shipped: readonly { readonly id: string }[] =
    ref.kind === 'casus' ? bundle.casussen : bundle.sets;
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
  const save = createSave(app, store, begin, number);

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
        const left = ended.then(({ draft, failed }) => {
          stopListening();
          if (lost) return;
          if (failed) keepUnsaved(key, draft);
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
  if (item.kind === 'casus') {
    const read = parseCasus(content.content);
    if (!read.ok) return 'damaged';
    return { draft: draftOf({ kind: 'casus', content: read.value }), played, changedAt };
  }
  const read = parseCardSet(content.content);
  if (!read.ok) return 'damaged';
  const fresh = draftOf({ kind: 'kaartenset', content: read.value });
  // What was thrown away can still be taken back, if it fits what came in.
  const bin = own?.kind === 'kaartenset' ? own.bin : [];
  return { draft: parseDraft({ ...fresh, bin }) ?? fresh, played, changedAt };
}

/**
 * Gives a draft its version: it goes up by one in the first change after opening, unless nobody can have an
 * earlier one; undoing everything gives the earlier version back.
 */
function numberFor({ draft: first, played }: Begin) {
  const { version } = first.content;
  return <D extends Draft>(draft: D): D => {
    const next = draft === first || !played ? version : Math.min(version + 1, LIMITS.version);
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
  { changedAt }: Begin,
  number: ReturnType<typeof numberFor>,
) {
  let latest = changedAt;
  return async (draft: Draft): Promise<boolean> => {
    const numbered = number(draft);
    latest = Math.max(app.services.clock.now(), latest + 1);
    const piece = await pieceOf(app, numbered, latest);
    await store.saveDraft(recordOf(numbered, latest), piece);
    return piece !== null;
  };
}
