import type { ContentHash } from '../../domain/ids';
import type { Draft, DraftRecord } from '../../domain/making/draft';
import { tidyCasus } from '../../domain/making/tidy-casus';
import { tidySet } from '../../domain/making/tidy-set';
import type { ShelfPiece } from '../../domain/store';
import { canonicalText } from '../../files/json-text';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { titleOf } from '../shelf';

/** A set or case as it is begun: nothing undone, nothing thrown away. */
export function draftOf(piece: Piece): Draft {
  return piece.kind === 'casus'
    ? { kind: 'casus', content: piece.content }
    : { kind: 'kaartenset', content: piece.content, bin: [] };
}

/** A draft as it is stored. */
export function recordOf(draft: Draft, changedAt: number): DraftRecord {
  const { id, title } = draft.content;
  const said = draft.kind === 'casus' ? titleOf({ kind: 'casus', content: draft.content }) : title;
  return { kind: draft.kind, id, title: said, changedAt, draft };
}

/** What can be played of a draft now; null where there is nothing to play. */
export function tidyDraft(draft: Draft): Piece | null {
  if (draft.kind === 'casus') {
    const content = tidyCasus(draft.content);
    return content && { kind: 'casus', content };
  }
  const content = tidySet(draft.content);
  return content && { kind: 'kaartenset', content };
}

/** The same for the shelf; null also where the page is not served securely, so nothing can be pinned. */
export async function pieceOf(
  { services }: App,
  draft: Draft,
  changedAt: number,
): Promise<ShelfPiece | null> {
  const piece = tidyDraft(draft);
  if (piece === null) return null;
  const hashed = await services.hash(canonicalText(piece.content));
  if (!hashed.ok) return null;
  const hash = hashed.value as ContentHash;
  const { content, kind } = piece;
  return {
    item: { id: content.id, kind, hash, title: titleOf(piece), changedAt },
    content: { hash, kind, content },
  };
}
