import type { Encoding } from './reading';
import { decodeWindows } from './windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file itself said so, with a byte order mark. */
  readonly bom: boolean;
}

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const findBom = (bytes: Uint8Array): Encoding | undefined =>
  BOMS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0];

const SAMPLE = 4096;

/** Latin text in UTF-16 has a zero in nearly every pair, always on the same side. */
function findZeroSide(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let place = 0; place < length; place += 2) {
    if (bytes[place] === 0) even += 1;
    if (bytes[place + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

function readStrictly(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

function readUtf8(bytes: Uint8Array): string | undefined {
  const whole = readStrictly(bytes, false);
  if (whole !== undefined) return whole;
  // A file cut off inside a letter. With no other accent before it, it is rather a last é in Windows-1252.
  const start = readStrictly(bytes, true);
  return start !== undefined && /[\u0080-\uffff]/.test(start) ? start : undefined;
}

/**
 * Turns the bytes of a text file into text. Without an encoding it goes by the byte order mark, by the
 * zeros of UTF-16, by whether it is sound UTF-8, and else takes it for Windows-1252, in which every byte
 * means something. A byte order mark never stays in the text. Never throws: what can't be read becomes �.
 */
export function decodeBytes(bytes: Uint8Array, encoding?: Encoding | undefined): Decoded {
  const marked = findBom(bytes);
  const chosen = encoding ?? marked ?? findZeroSide(bytes);
  if (chosen !== undefined) {
    const text =
      chosen === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(chosen).decode(bytes);
    return { text, encoding: chosen, bom: marked === chosen };
  }
  const text = readUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', bom: false };
  return { text: decodeWindows(bytes), encoding: 'windows-1252', bom: false };
}
