import { ok, type Result } from '../../../lib/result';
import type { ReadRefusal } from '../reading';
import { unpack } from '../unpack';
import { readDirectory } from '../zip-directory';
import type { Pack } from './book';

/** Case and slashes are as the writer liked them. */
const plainName = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** What holds text. Pictures are counted by their names, and the rest is about the looks. */
const isText = (name: string): boolean =>
  /(?:\.xml|\.rels)$/.test(name) && !/^docprops\/|\/theme\//.test(name);

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Unpacks what can be read of a workbook or document. Refuses as `unpack` does. */
export function openPack(bytes: Uint8Array): Result<Pack, ReadRefusal> {
  const unpacked = unpack(bytes, (name) => isText(plainName(name)));
  if (!unpacked.ok) return unpacked;
  const files = new Map<string, Uint8Array>();
  for (const file of unpacked.value) {
    const name = plainName(file.name);
    if (!files.has(name)) files.set(name, file.bytes);
  }
  const names = (readDirectory(bytes) ?? []).map(({ name }) => plainName(name));
  return ok({
    names,
    read(name) {
      const found = files.get(name);
      return found && decode(found);
    },
  });
}
