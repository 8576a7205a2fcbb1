import {
  CODE_PAGES,
  type CodePage,
  HELD_BYTES,
  holdAll,
  holdByte,
  releaseBytes,
} from './code-pages';
import { scoreLetters } from './letter-score';
import type { Encoding } from './reading';

export interface Decoded {
  readonly text: string;
  /** The text with DOUBT behind each letter that was guessed apart from the rest; absent where none was. */
  readonly marked?: string;
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

/** How many bytes belong to the letter of UTF-8 that begins here, of two bytes or more; 0 where none does. */
function measureLetter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  const isNext = (place: number) => ((bytes[place] ?? 0) & 0xc0) === 0x80;
  if (first < 0xc2 || first > 0xf4 || !isNext(at + 1)) return 0;
  if (first < 0xe0) return 2;
  if (!isNext(at + 2)) return 0;
  // Written longer than need be, or half of a pair.
  if ((first === 0xe0 && next < 0xa0) || (first === 0xed && next > 0x9f)) return 0;
  if (first < 0xf0) return 3;
  if ((first === 0xf0 && next < 0x90) || (first === 0xf4 && next > 0x8f)) return 0;
  return isNext(at + 3) ? 4 : 0;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads what is UTF-8 and holds the bytes that are not. */
function holdStrays(bytes: Uint8Array) {
  const parts: string[] = [];
  let letters = 0;
  let strays = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : measureLetter(bytes, at);
    if (length > 1) letters += 1;
    if (length === 0) {
      strays += 1;
      parts.push(utf8.decode(bytes.subarray(from, at)), holdByte(byte));
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return { text: parts.join(''), letters, strays };
}

function guessPage(text: string): CodePage {
  let best: CodePage = 'windows-1252';
  let top = Number.NEGATIVE_INFINITY;
  for (const page of CODE_PAGES) {
    const score = scoreLetters(text, page, HELD_BYTES);
    if (score > top) [best, top] = [page, score];
  }
  return best;
}

/**
 * Stands behind a letter that was read otherwise than the rest of the file: so its row can be named once the
 * rows are known. No text holds it.
 */
export const DOUBT = '\uFDD2';

const dropDoubt = (marked: string): string => marked.replaceAll(DOUBT, '');

const doubtful = (marked: string) => (marked.includes(DOUBT) ? { marked } : {});

/** A file in one of the old sets; a row that was pasted into it may be UTF-8 all the same. */
function readOld(bytes: Uint8Array): Decoded {
  const page = guessPage(holdAll(bytes));
  const lines: string[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const stop = bytes.indexOf(10, from);
    const end = stop === -1 ? bytes.length : stop;
    const line = bytes.subarray(from, end);
    const old = releaseBytes(holdAll(line), page);
    const read = holdStrays(line);
    const isNew =
      read.letters > 0 &&
      read.strays === 0 &&
      scoreLetters(read.text, page) > scoreLetters(old, page);
    lines.push(isNew ? read.text.replace(/[\u0080-\u{10FFFF}]/u, `$&${DOUBT}`) : old);
    from = end + 1;
  }
  const marked = lines.join('\n');
  return { text: dropDoubt(marked), encoding: page, bom: false, ...doubtful(marked) };
}

const isPage = (encoding: Encoding): encoding is CodePage =>
  CODE_PAGES.some((page) => page === encoding);

/**
 * Turns the bytes of a text file into text. Without an encoding it goes by the byte order mark, by the
 * zeros of UTF-16, by whether it is UTF-8, and else by the letters: which old set puts them where they belong.
 * A stray byte in UTF-8 spoils only itself. A byte order mark never stays in the text. Never throws: what
 * can't be read becomes �.
 */
export function decodeBytes(bytes: Uint8Array, encoding?: Encoding | undefined): Decoded {
  const marked = findBom(bytes);
  const chosen = encoding ?? marked ?? findZeroSide(bytes);
  if (chosen !== undefined) {
    const text = isPage(chosen)
      ? releaseBytes(holdAll(bytes), chosen)
      : new TextDecoder(chosen).decode(bytes);
    return { text, encoding: chosen, bom: marked === chosen };
  }
  const sound = readUtf8(bytes);
  if (sound !== undefined) return { text: sound, encoding: 'utf-8', bom: false };
  const { text, letters, strays } = holdStrays(bytes);
  if (letters < strays) return readOld(bytes);
  const mended = releaseBytes(text, guessPage(text), DOUBT);
  return { text: dropDoubt(mended), encoding: 'utf-8', bom: false, ...doubtful(mended) };
}
