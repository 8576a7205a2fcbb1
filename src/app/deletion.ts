import type { SessionId } from '../domain/ids';
import type { App, Notice } from './app';
import { forgetConversations } from './conversation-opening';
import { forgetTimer } from './kept-timer';

export interface DeletionWords {
  readonly done: (count: number) => string;
  readonly undo: string;
  readonly back: (count: number) => string;
  readonly failed: string;
  readonly backFailed: string;
  /** So many were wiped meanwhile, by another tab. */
  readonly backGone: (count: number) => string;
}

/** What the notice that is on screen now can still bring back. */
let latest:
  | { readonly notice: Notice; readonly ids: readonly SessionId[]; readonly letGo: () => void }
  | undefined;

/**
 * Hides conversations and offers to bring them back; once that offer is gone they are wiped for good.
 * Deleting more while the offer stands widens it, so that no way back is cut off. `onChange` is called
 * after each change of what is there. Gives whether it worked; says so itself when it didn't.
 */
export async function deleteSessions(
  app: App,
  ids: readonly SessionId[],
  words: DeletionWords,
  onChange: () => void,
): Promise<boolean> {
  // Asked before anything is hidden: a tab that starts right now must not take it for a leftover.
  const letGo = await app.services.wayBack.hold();
  try {
    await (await app.openStore()).bin(ids);
  } catch {
    letGo();
    app.notice.value = { message: words.failed };
    return false;
  }
  const pending = latest && app.notice.peek() === latest.notice ? latest.ids : [];
  const before = latest;
  offerBack(app, [...pending, ...ids], words, onChange, letGo);
  before?.letGo();
  onChange();
  return true;
}

function offerBack(
  app: App,
  ids: readonly SessionId[],
  words: DeletionWords,
  onChange: () => void,
  letGo: () => void,
): void {
  const notice: Notice = {
    message: words.done(ids.length),
    action: {
      label: words.undo,
      run: () => void bringBack(app, ids, words, onChange).finally(letGo),
    },
    gone: () => void wipe(app, ids).finally(letGo),
  };
  latest = { notice, ids, letGo };
  app.notice.value = notice;
}

async function bringBack(
  app: App,
  ids: readonly SessionId[],
  words: DeletionWords,
  onChange: () => void,
): Promise<void> {
  try {
    const back = await (await app.openStore()).unbin(ids);
    const gone = ids.length - back;
    const said = [back > 0 && words.back(back), gone > 0 && words.backGone(gone)];
    app.notice.value = { message: said.filter((one) => one !== false).join(' ') };
  } catch {
    // Still in the bin, so still to be had.
    app.notice.value = { message: words.backFailed };
    return;
  }
  onChange();
}

/** What can't be wiped now stays hidden, and goes with the next wipe. */
async function wipe(app: App, ids: readonly SessionId[]): Promise<void> {
  try {
    await (await app.openStore()).purge(ids);
    forgetConversations(ids);
    await forgetTimer(app, ids);
    // What was said last may hold a name.
    app.said.value = '';
  } catch {
    // See above.
  }
}
