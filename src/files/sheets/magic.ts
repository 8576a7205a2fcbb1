import type { Lookalike } from './reading';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Whether these letters stand in the file, each followed by a zero or not. */
export function hasLetters(bytes: Uint8Array, letters: string, step: 1 | 2): boolean {
  const codes = Array.from(letters, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, place) => bytes[at + place * step] === code)) return true;
  }
  return false;
}

/** What files begin with, in letters; Latin-1 for what is no letter. */
const BEGINNINGS: readonly (readonly [string, Lookalike])[] = [
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['8BPS', 'image'],
  ['\0\0\x01\0', 'image'],
  ['{\\rtf', 'word'],
  ['ID3', 'audio-or-video'],
  ['\xff\xfb', 'audio-or-video'],
  ['\xff\xf3', 'audio-or-video'],
  ['\xff\xf2', 'audio-or-video'],
  ['OggS', 'audio-or-video'],
  ['fLaC', 'audio-or-video'],
  ['MThd', 'audio-or-video'],
  ['FORM', 'audio-or-video'],
  ['\x1aE\xdf\xa3', 'audio-or-video'],
  ['\0\0\x01\xba', 'audio-or-video'],
  ['\x7fELF', 'program'],
  ['\xcf\xfa\xed\xfe', 'program'],
  ['\xca\xfe\xba\xbe', 'program'],
  ['\0asm', 'program'],
  ['#!/', 'program'],
  ['SQLite format 3', 'other-tool'],
  ['%!PS', 'other-tool'],
  ['\x1f\x8b', 'binary'],
  ['7z\xbc\xaf', 'binary'],
  ['Rar!', 'binary'],
  ['\xfd7zXZ', 'binary'],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Files of Office before 2007, and locked ones of today, are all the same kind of box. */
function nameOle(bytes: Uint8Array): Lookalike {
  if (hasLetters(bytes, 'EncryptedPackage', 2)) return 'encrypted';
  if (hasLetters(bytes, 'WordDocument', 2)) return 'word';
  if (hasLetters(bytes, 'PowerPoint Document', 2)) return 'presentation';
  const isExcel = hasLetters(bytes, 'Workbook', 2) || hasLetters(bytes, 'Book', 2);
  return isExcel ? 'old-excel' : 'binary';
}

function nameRiff(kind: string): Lookalike | undefined {
  if (kind === 'WEBP') return 'image';
  return kind === 'WAVE' || kind === 'AVI ' ? 'audio-or-video' : undefined;
}

/** Tells a file by the bytes it begins with, whatever its name says. Undefined for text and zips. */
export function findMagic(bytes: Uint8Array): Lookalike | undefined {
  const start = latin(bytes, 0, 16);
  const begun = BEGINNINGS.find(([letters]) => start.startsWith(letters))?.[1];
  // These letters may begin a text too; a file of that kind has zeros close behind them.
  const isLetters = begun !== undefined && /^[\x20-\x7e]{3}/.test(start);
  const hasZeros = bytes.subarray(0, 1024).includes(0);
  if (begun !== undefined && (!isLetters || hasZeros || /^(?:\{\\rtf|#!\/|%!PS)/.test(start))) {
    return begun;
  }
  if (start.startsWith(OLE)) return nameOle(bytes);
  if (start.startsWith('RIFF')) return nameRiff(start.slice(8, 12));
  if (start.slice(4, 8) === 'ftyp') {
    return /^(?:hei|hev|mif1|msf1|avi)/.test(start.slice(8, 12)) ? 'image' : 'audio-or-video';
  }
  if (start.startsWith('BM') && hasZeros) return 'image';
  if (start.startsWith('MZ') && hasZeros) return 'program';
  return latin(bytes, 0, 1024).includes('%PDF-') ? 'pdf' : undefined;
}
