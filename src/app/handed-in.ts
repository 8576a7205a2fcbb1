import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import { BACKUP_LIMIT, readIncoming } from '../files/incoming';
import type { HandedInRefusal } from './refusal-words';

/** A set or a case, told apart. */
export type Piece =
  | { readonly kind: 'kaartenset'; readonly content: CardSet }
  | { readonly kind: 'casus'; readonly content: Casus };

/** A file as a browser hands it over; `File` fits. */
export interface HandedFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What a file turned out to be in the workshop. Nothing of it was stored. */
export type Handed =
  | { readonly status: 'ready'; readonly piece: Piece; readonly stripped: number }
  | { readonly status: 'refused'; readonly refusal: HandedInRefusal }
  /** A conversation or a backup: those are put back elsewhere. */
  | { readonly status: 'conversation' };

/** Reads a file that someone hands in as a set or case. Never throws. */
export async function readHanded(file: HandedFile): Promise<Handed> {
  // Before its text is read, so that a huge file costs no memory.
  if (file.size > BACKUP_LIMIT) {
    const refusal = { kind: 'too-big', bytes: file.size, limit: BACKUP_LIMIT } as const;
    return { status: 'refused', refusal };
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    // As with a file that lies in a cloud and can't be fetched now.
    return { status: 'refused', refusal: { kind: 'unreadable' } };
  }
  const read = readIncoming(text);
  if (!read.ok) return { status: 'refused', refusal: read.refusal };
  const { value } = read;
  switch (value.kind) {
    case 'kaartenset':
      return {
        status: 'ready',
        piece: { kind: 'kaartenset', content: value.set },
        stripped: value.stripped,
      };
    case 'casus':
      return {
        status: 'ready',
        piece: { kind: 'casus', content: value.casus },
        stripped: value.stripped,
      };
    default:
      return { status: 'conversation' };
  }
}
