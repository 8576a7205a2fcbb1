import { ok, type Result, refuse } from '../../lib/result';
import { cleanText } from '../clean-text';
import { DEPTH_LIMIT } from './limits';
import type { RawFile, ReadRefusal } from './reading';
import { findContainer, findLookalike } from './sniff';
import { unpack } from './unpack';

const lastPart = (name: string): string => name.replaceAll('\\', '/').split('/').pop() ?? '';

/** What Mac and Windows put beside a person's own files. */
const isLitter = (name: string): boolean =>
  /(?:^|\/)__MACOSX\//.test(name) ||
  /^(?:$|\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(lastPart(name));

/** Only the last part of a path, of letters that can be seen, and unlike the names before it. */
function nameFile(name: string, taken: Set<string>): string {
  const plain = cleanText(lastPart(name)).value.replace(/\s+/g, ' ').trim().slice(-120);
  let given = plain;
  for (let number = 2; taken.has(given); number += 1) {
    given = plain.replace(/(\.[^.]*)?$/, ` (${number})$1`);
  }
  taken.add(given);
  return given;
}

/**
 * Takes a zip apart into its files, within bounds. Folders and what Mac and Windows add are left out; paths
 * shrink to a name. Refuses as `unpack` does, and by `depth` when there is a zip in the zip.
 */
export function openZip(bytes: Uint8Array): Result<readonly RawFile[], ReadRefusal> {
  const unpacked = unpack(bytes, (name) => !isLitter(name));
  if (!unpacked.ok) return unpacked;
  const taken = new Set<string>();
  const files = unpacked.value.map((file) => ({ ...file, name: nameFile(file.name, taken) }));
  const isZip = (file: RawFile) =>
    findContainer(file.bytes) === 'zip' && findLookalike(file.name, file.bytes) === undefined;
  if (files.some(isZip)) return refuse({ kind: 'zip-too-big', limit: DEPTH_LIMIT, of: 'depth' });
  return files.length === 0 ? refuse({ kind: 'empty' }) : ok(files);
}
