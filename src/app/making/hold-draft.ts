import type { DraftKey } from '../../domain/ids';
import type { ShelfRef } from '../../domain/record';
import type { App } from '../app';

/** What a tab holds while it makes changes to a set or case. */
export const draftKey = ({ id, kind }: ShelfRef): DraftKey => `making/${kind}/${id}` as DraftKey;

/** Editors of this tab that were closed and still write; whoever comes next must see their last words. */
const leaving = new Map<DraftKey, Promise<void>>();

/** Tells that an editor is done once `left` resolves. */
export function leaveDraft(key: DraftKey, left: Promise<void>): void {
  leaving.set(key, left);
  void left.then(() => leaving.get(key) === left && leaving.delete(key));
}

/** Resolves when no editor of this tab has anything left to write. */
export async function waitForLeaving(key: DraftKey): Promise<void> {
  await leaving.get(key);
}

/** Resolves when no editor of this tab has anything left to write at all. */
export async function waitForAllLeaving(): Promise<void> {
  await Promise.all(leaving.values());
}

/**
 * Takes sets and cases from whatever tab is making changes to them, once that tab has written its last words;
 * does the work, and lets go. So nobody writes an older text over what is put there.
 */
export async function interruptMaking<Value>(
  { services: { handover, lock } }: App,
  refs: readonly ShelfRef[],
  work: () => Promise<Value>,
): Promise<Value> {
  const keys = refs.map(draftKey);
  try {
    await Promise.all(
      keys.map(async (key) => {
        await waitForLeaving(key);
        const first = await lock.acquire(key, ignoreLoss, { takeOver: false });
        if (first === 'held') return;
        await handover.ask(key);
        await lock.acquire(key, ignoreLoss, { takeOver: true });
      }),
    );
    return await work();
  } finally {
    for (const key of keys) lock.release(key);
  }
}

/** Whoever takes it in this moment reads what is stored by then. */
function ignoreLoss(): void {}
