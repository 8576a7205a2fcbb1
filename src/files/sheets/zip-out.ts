import { strToU8, zipSync } from 'fflate';
import type { CardSet } from '../../domain/card-set';
import type { Casus } from '../../domain/casus';
import { writeCardSet } from '../card-set';
import { writeCasus } from '../casus';
import { UNDATED } from './limits';

/** A set or a case, to be handed out. */
export type Piece =
  | { readonly kind: 'kaartenset'; readonly content: CardSet }
  | { readonly kind: 'casus'; readonly content: Casus };

/** Packs sets and cases into one zip, each as a file of its own that can be read without the others. */
export function writeZip(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  for (const piece of pieces) {
    const { id } = piece.content;
    let name = `${id}.json`;
    // A set and a case may have the same id.
    for (let number = 2; Object.hasOwn(files, name); number += 1) name = `${id}-${number}.json`;
    const text =
      piece.kind === 'kaartenset' ? writeCardSet(piece.content) : writeCasus(piece.content);
    files[name] = strToU8(text);
  }
  return zipSync(files, { mtime: UNDATED });
}
