import type { DraftKey } from '../../domain/ids';
import type { ShelfRef } from '../../domain/record';
import type { App } from '../app';

/** What a tab holds while it makes changes to a set or case. */
export const draftKey = ({ id, kind }: ShelfRef): DraftKey => `making/${kind}/${id}` as DraftKey;

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
