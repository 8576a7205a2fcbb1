import { LIMITS } from '../../domain/limits';
import { defaultTexts } from '../../domain/making/default-texts';
import type { ShelfRef } from '../../domain/record';
import { StorageError } from '../../domain/store';
import { ok, type Result, refuse } from '../../lib/result';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { renamePiece } from '../piece';
import type { ShelfRefusal } from '../shelf';
import { draftOf, pieceOf, recordOf } from './begun-piece';

/**
 * Begins a set, case or format, as `emptySet`, `emptyCasus` or `emptyFormat` gives it. It has a draft from now
 * on, and stands on the shelf as soon as it can be played. Gives what opens its editor.
 */
export async function createPiece(app: App, piece: Piece): Promise<Result<ShelfRef, ShelfRefusal>> {
  const draft = draftOf(piece);
  const now = app.services.clock.now();
  try {
    const shelfPiece = await pieceOf(app, draft, now);
    const store = await app.openStore();
    await store.saveDraft(recordOf(draft, now), shelfPiece, { begin: true });
    return ok({ kind: piece.kind, id: piece.content.id });
  } catch (error) {
    const failure = error instanceof StorageError ? error.failure : 'lost';
    return refuse(failure === 'full' || failure === 'newer' ? failure : 'other');
  }
}

/** Begins a copy under an id and title of its own; what came with the app can be copied too. */
export function copyPiece(app: App, piece: Piece): Promise<Result<ShelfRef, ShelfRefusal>> {
  const id = app.services.newId();
  const { lang, title } = piece.content;
  // Room for the rest of the title, where it is as long as it may be.
  const room = LIMITS.title - defaultTexts(lang).copyOf('').length;
  const short = [...title].slice(0, room).join('').trim();
  const copy = renamePiece(piece, { id, title: defaultTexts(lang).copyOf(short) });
  return createPiece(app, { ...copy, content: { ...copy.content, version: 1 } } as Piece);
}
