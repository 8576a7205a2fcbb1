import type { DraftRecord } from '../domain/making/draft';
import { type ShelfPiece, StorageError } from '../domain/store';
import { parseDraftRecord, parseShelfItem } from '../files/record';
import { sweepContent } from './content';
import { putPiece } from './shelf';
import { readAll } from './stored';
import type { Engine } from './transaction';
import { addVersions } from './versions';

export async function listDrafts(engine: Engine): Promise<readonly DraftRecord[]> {
  const drafts = readAll(await engine.read(['drafts'], (tx) => tx.all('drafts')), parseDraftRecord);
  return drafts.filter((draft) => draft.askAt === undefined);
}

/**
 * Writes a draft, with what is played of it where it can be. Called for every keystroke, so it reads no
 * draft and no set. What lies in the bin comes out of it: someone is working on it.
 */
export function saveDraft(
  engine: Engine,
  record: DraftRecord,
  piece: ShelfPiece | null,
  { begin }: { readonly begin: boolean } = { begin: false },
): Promise<void> {
  const { id, kind } = record;
  const keep = piece?.keep ?? [];
  // Versions only when one is due: this runs for every keystroke.
  const stores = ['shelf', 'content', 'drafts', 'sessions'] as const;
  return engine.write(keep.length > 0 ? [...stores, 'versions'] : stores, async (tx) => {
    const [stored, drafts] = await Promise.all([tx.get('shelf', [kind, id]), tx.keys('drafts')]);
    const known = drafts.some((key) => key[0] === kind && key[1] === id);
    if (!begin && stored === undefined && !known) throw new StorageError('gone');
    tx.put('drafts', record);
    const before = parseShelfItem(stored);
    if (piece) {
      putPiece(tx, piece);
      await addVersions(tx, piece.item, keep);
      // Nothing else can have come loose.
      if (before.ok && before.value.hash !== piece.item.hash) await sweepContent(tx);
    } else if (before.ok && before.value.askAt !== undefined) {
      const { askAt: _, ...item } = before.value;
      tx.put('shelf', item);
    }
  });
}
