import { strToU8, zipSync } from 'fflate';
import { UNDATED } from './limits';

/** Packs files into one zip, each to be read without the others; every name comes once. */
export function writeZip(
  files: readonly { readonly name: string; readonly body: string | Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ body, name }) => [
    name,
    typeof body === 'string' ? strToU8(body) : body,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: UNDATED });
}
