import { isBankStatement } from './bank';
import type { BookKind } from './books/read-book';
import { decodeBytes } from './decode';
import { findMagic, hasLetters } from './magic';
import type { Lookalike } from './reading';
import { listNames, readDirectory } from './zip-directory';

const SAMPLE = 64 * 1024;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** What a workbook or document of today is known by, whatever case and slashes its writer used. */
const BOOKS: readonly (readonly [BookKind, RegExp])[] = [
  ['xlsx', /^[/\\]?xl[/\\]workbook\d*\.xml$/i],
  ['docx', /^[/\\]?word[/\\]document\d*\.xml$/i],
];

function findBook(bytes: Uint8Array, names: readonly string[]): BookKind | undefined {
  const has = (kind: RegExp) => names.some((name) => kind.test(name));
  const isOds = has(/^content\.xml$/) && hasLetters(bytes.subarray(0, 256), ODS, 1);
  return isOds ? 'ods' : BOOKS.find(([, part]) => has(part))?.[0];
}

const ODS = 'opendocument.spreadsheet';

/** Numbers and Pages pack what they keep alike: their names tell them apart. */
function nameApple(name: string): Lookalike {
  if (/\.pages$/i.test(name)) return 'pages';
  return /\.key$/i.test(name) ? 'presentation' : 'numbers';
}

function nameZip(file: string, bytes: Uint8Array): Lookalike | undefined {
  const names = listNames(bytes);
  const has = (kind: RegExp) => names.some((name) => kind.test(name));
  if (readDirectory(bytes)?.some(({ encrypted }) => encrypted)) return 'encrypted';
  if (findBook(bytes, names) !== undefined) return undefined;
  if (has(/^word\//)) return 'word';
  if (has(/^ppt\//)) return 'presentation';
  if (has(/^xl\/workbook\.bin$/)) return 'old-excel';
  if (has(/^collection\.anki(?:2|21b?)$/)) return 'anki-package';
  if (has(/^(?:AndroidManifest\.xml|META-INF\/MANIFEST\.MF)$/)) return 'program';
  if (has(/^(?:.+\.(?:numbers|pages|key)\/)?Index(?:\/Document\.iwa|\.zip)$/))
    return nameApple(file);
  if (has(/^META-INF\/container\.xml$/)) return 'other-tool';
  const start = bytes.subarray(0, 256);
  if (hasLetters(start, 'opendocument.text', 1)) return 'word';
  if (hasLetters(start, 'opendocument.presentation', 1)) return 'presentation';
  return hasLetters(start, ODS, 1) ? 'old-excel' : undefined;
}

const PROLOGUE =
  /^\s*(?:<\?xml[^>]{0,300}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,500}>\s*){0,10}/i;

function nameMarkup(text: string): Lookalike | undefined {
  if (!/^\s*</.test(text)) return undefined;
  if (/^[\s\S]{0,600}<!DOCTYPE\s+html|^\s*<(?:html|head|body|!DOCTYPE html)\b/i.test(text))
    return 'web-page';
  const root = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0);
  if (/^<svg\b/i.test(root)) return 'image';
  if (/^<html\b/i.test(root)) return 'web-page';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'old-excel';
  // A tag as a word in a cell has no attributes of this kind.
  return /^\s*<\?xml/.test(text) || /^<[\w:-]+\s[^<>]{0,500}xmlns/.test(root)
    ? 'other-tool'
    : undefined;
}

/** Beginnings of text files that are made by programs for programs. */
const TOOLS: readonly RegExp[] = [
  /^\s*BEGIN:V(?:CALENDAR|CARD)/i,
  /^-----BEGIN [A-Z ]+-----/,
  /^\s*<(?:opml|rss|plist)\b/i,
  /^(?:diff --git |%YAML|WEBVTT|@charset)/,
];

const CODE = /\.(?:[cm]?[jt]sx?|py|java|c|h|cpp|cs|php|rb|go|rs|sh|bat|cmd|ps1|sql|vbs)$/i;
const CONFIG = /\.(?:ya?ml|toml|ini|cfg|conf|lock|opml|ics|vcf|srt|vtt|tex|bib|css|plist|log)$/i;

/** Letters that no one types. A few may slip into a text; those are taken out later. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12;
    if (isControl || code === 0xfffd || (code >= 0x7f && code < 0xa0)) odd += 1;
  }
  return odd > text.length * 0.02;
}

function nameText(name: string, text: string): Lookalike | undefined {
  if (/^\s*(?:MIME-Version:|From:|Received:)/i.test(text) && /^Content-Type:/im.test(text)) {
    return /multipart\/related/i.test(text) ? 'web-page' : 'other-tool';
  }
  if (isBankStatement(text)) return 'bank-statement';
  const markup = nameMarkup(text);
  if (markup !== undefined) return markup;
  if (TOOLS.some((tool) => tool.test(text)) || CONFIG.test(name)) return 'other-tool';
  return CODE.test(name) ? 'program' : undefined;
}

/**
 * What a file looks like that can't be made into cards, going by its bytes and its text; its name only
 * counts where text alone does not tell. Undefined when it may well be a set of cards. Never throws.
 */
export function findLookalike(name: string, bytes: Uint8Array): Lookalike | undefined {
  if (isZip(bytes)) return nameZip(name, bytes);
  const magic = findMagic(bytes);
  if (magic !== undefined) return magic;
  const { text } = decodeBytes(bytes.subarray(0, SAMPLE));
  return isBinary(text) ? 'binary' : nameText(name, text);
}

const isJson = (text: string): boolean =>
  /^\s*(?:\{\s*(?:["}]|\w+\s*:|$)|\[\s*(?:[{["]|\]\s*$|$))/.test(text);

/** What kind of box a file is. Whether its insides are any good is for who opens it. */
export function findContainer(bytes: Uint8Array): 'zip' | BookKind | 'json' | 'text' {
  if (isZip(bytes)) return findBook(bytes, listNames(bytes)) ?? 'zip';
  const { text } = decodeBytes(bytes.subarray(0, 1024));
  return isJson(text) ? 'json' : 'text';
}
