import { Inflate } from 'fflate';
import { ok, type Result, refuse } from '../../lib/result';
import { ENTRY_LIMIT, IN_LIMIT, OUT_LIMIT } from './limits';
import type { RawFile, ReadRefusal } from './reading';
import { readDirectory, type ZipEntry } from './zip-directory';

/** So little at a time that what comes out of one bite stays in bounds: at most 1032 times as much. */
const BITE = 4096;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function sumBytes(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Inflates, counting what comes out: what a zip says of its own sizes is never believed. */
function inflate(packed: Uint8Array, room: number): Uint8Array | 'too-big' | 'damaged' {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += BITE) {
      stream.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
      if (length > room) return 'too-big';
    }
  } catch {
    return 'damaged';
  }
  return join(parts, length);
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, room: number) {
  const packed = bytes.subarray(entry.from, entry.from + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) return 'damaged';
  if (entry.method === 0 && packed.length > room) return 'too-big';
  const whole = entry.method === 0 ? packed.slice() : inflate(packed, room);
  return typeof whole === 'string' || sumBytes(whole) === entry.crc ? whole : 'damaged';
}

/**
 * Takes the wanted files out of a zip, within bounds (fault 19): 5 MB in, 25 MB out, 500 entries. Refuses
 * `too-big`, `zip-too-big`, `looks-like` encrypted, and `damaged` for one that was cut off or changed.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<readonly RawFile[], ReadRefusal> {
  if (bytes.length > IN_LIMIT) {
    return refuse({ kind: 'too-big', bytes: bytes.length, limit: IN_LIMIT });
  }
  const entries = readDirectory(bytes);
  if (entries === undefined) return refuse({ kind: 'damaged' });
  if (entries.length > ENTRY_LIMIT) {
    return refuse({ kind: 'zip-too-big', limit: ENTRY_LIMIT, of: 'entries' });
  }
  const files: RawFile[] = [];
  let room = OUT_LIMIT;
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    if (entry.encrypted) return refuse({ kind: 'looks-like', what: 'encrypted' });
    const whole = readEntry(bytes, entry, room);
    if (whole === 'too-big') {
      return refuse({ kind: 'zip-too-big', limit: OUT_LIMIT, of: 'bytes' });
    }
    if (whole === 'damaged') return refuse({ kind: 'damaged' });
    room -= whole.length;
    files.push({ name: entry.name, bytes: whole });
  }
  return ok(files);
}
