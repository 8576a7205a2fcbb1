import { ENTRY_LIMIT } from './limits';

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  /** Where its packed bytes begin, and how many they are. */
  readonly from: number;
  readonly packed: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** What Windows writes a name in when it does not say that it is UTF-8. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

function readName(bytes: Uint8Array): string {
  try {
    // A Mac writes UTF-8 without saying so.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 128 ? String.fromCharCode(byte) : (CP437[byte - 128] ?? ''),
    ).join('');
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record at the very end, which a file that was cut off lacks. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number) {
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true) + shift;
  const packed = view.getUint32(at + 20, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return undefined;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > view.byteLength || next > view.byteLength) return undefined;
  const entry: ZipEntry = {
    name: readName(bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    from,
    packed,
  };
  return { entry, next };
}

/**
 * Lists what is in a zip, by the directory at its end; one entry more than the limit is enough to know that
 * there are too many. Undefined when the directory is missing or points outside the file: then it is damaged.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  // Something may have been put before the zip: then every place in it is off by as much.
  const start = end - view.getUint32(end + 12, true);
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < Math.min(count, ENTRY_LIMIT + 1)) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const read = readEntry(bytes, view, at, shift);
    if (read === undefined) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** The names in a zip, also in one that was cut off: enough to tell what it was. */
export function listNames(bytes: Uint8Array): readonly string[] {
  const entries = readDirectory(bytes);
  if (entries !== undefined) return entries.map(({ name }) => name);
  const view = viewOf(bytes);
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (at + 30 > bytes.length || names.length > ENTRY_LIMIT) break;
    if (view.getUint32(at, true) !== LOCAL) continue;
    names.push(readName(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))));
  }
  return names;
}
