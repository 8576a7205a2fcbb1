import { strToU8, zipSync } from 'fflate';
import { UNDATED } from './limits';

/** Packs sets, cases and formats into one zip, each as a file of its own that can be read without the others. */
export function writeZip(
  pieces: readonly { readonly id: string; readonly text: string }[],
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  for (const { id, text } of pieces) {
    let name = `${id}.json`;
    // A set and a case may have the same id.
    for (let number = 2; Object.hasOwn(files, name); number += 1) name = `${id}-${number}.json`;
    files[name] = strToU8(text);
  }
  return zipSync(files, { mtime: UNDATED });
}
