import { isUntouched } from '../../domain/making/untouched';
import { parseDraft } from '../../files/draft';
import type { App } from '../app';
import { draftKey, waitForAllLeaving } from './hold-draft';

/**
 * Takes away what was opened, tried out and left as it began, where no editor could do that when it closed: the
 * app was closed or loaded anew meanwhile, or someone went on from the try-out. For screens on which nothing is
 * being made. What another tab has open stays. Gives how many went; never throws.
 */
export async function sweepUntouched(app: App): Promise<number> {
  try {
    const store = await app.openStore();
    await waitForAllLeaving();
    const [drafts, items] = await Promise.all([store.listDrafts(), store.listShelf()]);
    let swept = 0;
    for (const record of drafts) {
      const { changedAt, id, kind } = record;
      const draft = record.title === '' ? parseDraft(record.draft) : undefined;
      if (!draft || !isUntouched(draft)) continue;
      const item = items.find((one) => one.kind === kind && one.id === id);
      // What came in later is not what was begun here.
      if (item && item.changedAt > changedAt) continue;
      const key = draftKey({ kind, id });
      const held = await app.services.lock.acquire(key, () => undefined, { takeOver: false });
      if (held !== 'held') continue;
      try {
        await store.takeFromShelf(kind, id);
        swept += 1;
      } finally {
        app.services.lock.release(key);
      }
    }
    return swept;
  } catch {
    // It is a riddle in the list, and no more than that.
    return 0;
  }
}
