import { refKey } from '../domain/record';
import type { StoreHealth } from '../domain/store';
import type { App } from './app';
import { forgetUnsaved } from './unsaved';

/** What this device holds, counted. */
export interface Stored extends StoreHealth {
  /** Own sets and cases. */
  readonly own: number;
  /** Bytes of everything together, the app included; undefined where the browser doesn't say. */
  readonly usage: number | undefined;
}

/** Counts what this device holds; undefined where it can't be read now. */
export async function countStored(app: App): Promise<Stored | undefined> {
  try {
    const store = await app.openStore();
    const [health, shelf, drafts, estimate] = await Promise.all([
      store.readHealth(),
      store.listShelf(),
      store.listDrafts(),
      app.services.persistence.estimate(),
    ]);
    const own = new Set([...shelf, ...drafts].map(refKey)).size;
    return { ...health, own, usage: estimate?.usage };
  } catch {
    return undefined;
  }
}

/** Wipes everything of this device's people: what is stored, how they like it, and what could be taken back. */
export async function wipeEverything(app: App): Promise<'wiped' | 'failed'> {
  try {
    await (await app.openStore()).wipeAll();
  } catch {
    return 'failed';
  }
  forgetUnsaved();
  app.preferences.reset();
  // A notice that offers to take something back still holds it.
  app.notice.value = null;
  app.said.value = '';
  return 'wiped';
}
