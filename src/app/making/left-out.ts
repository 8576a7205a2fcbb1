import { findLeftOut } from '../../domain/making/left-out';
import type { ShelfRef } from '../../domain/record';
import { parseDraft } from '../../files/draft';
import type { App } from '../app';

/**
 * How many cards of an own set, or parts of an own case or format, stay out of what is played because they can't
 * be played as they are. Of what was brought in and never changed: none. Never throws.
 */
export async function countLeftOut(app: App, ref: ShelfRef): Promise<number> {
  try {
    const [state] = await (await app.openStore()).readShelf([ref]);
    // An import that came later overtook the draft.
    if (!state?.draft || !state.item || state.draft.changedAt < state.item.changedAt) return 0;
    const draft = parseDraft(state.draft.draft);
    if (draft === undefined) return 0;
    const out = findLeftOut(draft);
    const counted = draft.kind === 'kaartenset' ? out.filter(({ list }) => list === 'cards') : out;
    return counted.length;
  } catch {
    // Without storage nothing was made here.
    return 0;
  }
}
