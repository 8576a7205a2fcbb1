import type { ContentHash } from '../../domain/ids';
import type { Draft, DraftRecord } from '../../domain/making/draft';
import { tidyCasus } from '../../domain/making/tidy-casus';
import { tidyFormat } from '../../domain/making/tidy-format';
import { tidySet } from '../../domain/making/tidy-set';
import type { ShelfPiece } from '../../domain/store';
import { canonicalText } from '../../files/json-text';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { titleOf } from '../piece';

/** A set, case or format as it is begun: nothing undone, nothing thrown away. */
export function draftOf(piece: Piece): Draft {
  return piece.kind === 'kaartenset' ? { ...piece, bin: [] } : piece;
}

/** A draft as it is stored. */
export function recordOf(draft: Draft, changedAt: number): DraftRecord {
  const { id } = draft.content;
  return { kind: draft.kind, id, title: titleOf(draft), changedAt, draft };
}

/** What can be played of a draft now; null where there is nothing to play. */
export function tidyDraft(draft: Draft): Piece | null {
  if (draft.kind === 'casus') {
    const content = tidyCasus(draft.content);
    return content && { kind: 'casus', content };
  }
  if (draft.kind === 'werkvorm') {
    const content = tidyFormat(draft.content);
    return content && { kind: 'werkvorm', content };
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
