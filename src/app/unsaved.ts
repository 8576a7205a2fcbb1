import type { DraftKey } from '../domain/ids';
import type { Draft } from '../domain/making/draft';

/** What could not be written before its editor was closed. It lives in this page only. */
const unsaved = new Map<DraftKey, Draft>();

export function keepUnsaved(key: DraftKey, draft: Draft): void {
  unsaved.set(key, draft);
}

/** Gives what was left here, once. */
export function takeUnsaved(key: DraftKey): Draft | undefined {
  const draft = unsaved.get(key);
  unsaved.delete(key);
  return draft;
}

/** After everything was wiped, nothing may come back. */
export function forgetUnsaved(): void {
  unsaved.clear();
}
