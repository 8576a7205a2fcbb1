import { ok, type Result, refuse } from '../../../lib/result';
import type { ReadRefusal } from '../reading';
import type { Book } from './book';
import { readExcel } from './excel';
import { isLockedOds, readOds } from './ods';
import { openPack } from './pack';
import { readWord } from './word';
import { XmlFault } from './xml';

export type BookKind = 'xlsx' | 'ods' | 'docx';

const READERS = { xlsx: readExcel, ods: readOds, docx: readWord } as const;

/**
 * Reads a workbook or document. Refuses as `unpack` does, `looks-like` encrypted for one with a password, and `damaged`
 * for what is none.
 */
export function readBook(bytes: Uint8Array, kind: BookKind): Result<Book, ReadRefusal> {
  const pack = openPack(bytes);
  if (!pack.ok) return pack;
  if (kind === 'ods' && isLockedOds(pack.value)) {
    return refuse({ kind: 'looks-like', what: 'encrypted' });
  }
  try {
    return ok(READERS[kind](pack.value));
  } catch (reason) {
    if (reason instanceof XmlFault) return refuse({ kind: 'damaged' });
    throw reason;
  }
}
