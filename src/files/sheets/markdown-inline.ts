/** Letters that were written with a backslash, kept apart from marks until the marks are read. */
const ESCAPED = 0xe000;
const BACKSLASHED = /\\([!-/:-@[-`{-~])/g;
const KEPT = /[\uE021-\uE07E]/g;

/** Hides each letter behind a backslash, so that it is no mark; `showEscapes` gives it back. */
export const hideEscapes = (text: string): string =>
  text.replace(BACKSLASHED, (_, sign: string) => String.fromCharCode(ESCAPED + sign.charCodeAt(0)));

const showEscapes = (text: string): string =>
  text.replace(KEPT, (sign) => String.fromCharCode(sign.charCodeAt(0) - ESCAPED));

const ADDRESS =
  '\\([^()\\s]{0,2000}(?:\\([^()\\s]{0,500}\\)[^()\\s]{0,500})?(?:\\s+"[^"]{0,500}")?\\)';
const PICTURE = new RegExp(`!\\[([^[\\]]{0,500})\\](?:${ADDRESS}|\\[[^[\\]]{0,200}\\])`, 'g');
const LINK = new RegExp(`\\[([^[\\]]{1,500})\\]${ADDRESS}`, 'g');

export interface Inline {
  /** The line without marks; bold keeps its stars. */
  readonly text: string;
  /** How many pictures it held: those are left out. */
  readonly pictures: number;
}

/** Reads the marks within a line of Markdown. `names` are the names that links in brackets may refer to. */
export function readInline(line: string, names: ReadonlySet<string> = new Set()): Inline {
  let pictures = 0;
  const text = hideEscapes(line)
    .replace(PICTURE, () => {
      pictures += 1;
      return '';
    })
    .replace(/\[\^[^\s[\]]{1,60}\]/g, '')
    .replace(LINK, '$1')
    .replace(/\[([^[\]]{1,500})\] ?\[([^[\]]{0,200})\]/g, (whole, words: string, name: string) =>
      names.has((name || words).toLowerCase()) ? words : whole,
    )
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/g, '$1')
    .replace(/\s*\{[#.][\w:. -]{1,200}\}\s*$/, '')
    .replace(/(^|\W)__(?=\S)([^_]+)__(?!\w)/g, '$1**$2**')
    .replace(/(^|[^\w_])_(?=\S)([^_]+)_(?![\w_])/g, '$1$2')
    .replace(/\*\*\*(?=\S)([^*]+)\*\*\*/g, '**$1**')
    .replace(/(^|[^*])\*(?=[^\s*])([^*]+)\*(?!\*)/g, '$1$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\$/, '');
  return {
    text: showEscapes(text)
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[?!.,;:]$)/, '')
      .trim(),
    pictures,
  };
}
