const JOINING_SCRIPTS = [
  'Arabic',
  'Syriac',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
];
const JOINING = `[${JOINING_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`;
const EMOJI = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*';

/** Characters that can't be seen and turn text round, hide in it, or break it off. */
const HIDDEN = [
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F',
  '\\u180E\\u200B-\\u200D\\u202A-\\u202E\\u2060-\\u206F\\uFEFF',
  '\\u{E0000}-\\u{E007F}\\p{Surrogate}',
].join('');

/**
 * What is kept comes first: joiners inside an emoji, and between letters of scripts that are written
 * with them. Spelled out like this because Safari 15 has no lookbehind.
 */
const PATTERN = new RegExp(
  `(${EMOJI}(?:\\u200D${EMOJI})+|${JOINING}\\p{M}*[\\u200C\\u200D](?=${JOINING}))|[${HIDDEN}]`,
  'gu',
);

const SUSPECT = new RegExp(`[${HIDDEN}]`, 'u');

export interface Cleaned<Value> {
  readonly value: Value;
  /** How many characters were taken out. */
  readonly stripped: number;
}

/**
 * Makes text safe to show beside other text (fault 21): one spelling for the same letters (NFC), plain
 * line ends, and no characters that can't be seen. Says how many it took out.
 */
export function cleanText(text: string): Cleaned<string> {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').normalize('NFC');
  // Nearly every text ends here; the scripts below are slow to look up.
  if (!SUSPECT.test(lines)) return { value: lines, stripped: 0 };
  let stripped = 0;
  const kept = lines.replace(PATTERN, (_, keep: string | undefined) => {
    if (keep !== undefined) return keep;
    stripped += 1;
    return '';
  });
  return { value: kept.normalize('NFC'), stripped };
}

/** Deeper than any file of ours, and far less than what overflows the stack. */
export const MAX_DEPTH = 32;

/**
 * Cleans every text inside a JSON value, and gives a fresh copy of it. Names of fields stay as they are.
 * Undefined when the value is nested deeper than any file of ours.
 */
export function cleanJson(value: unknown): Cleaned<unknown> | undefined {
  let stripped = 0;
  let tooDeep = false;
  const walk = (part: unknown, depth: number): unknown => {
    if (typeof part === 'string') {
      const text = cleanText(part);
      stripped += text.stripped;
      return text.value;
    }
    if (typeof part !== 'object' || part === null) return part;
    if (depth === MAX_DEPTH) {
      tooDeep = true;
      return null;
    }
    if (Array.isArray(part)) return part.map((item) => walk(item, depth + 1));
    // fromEntries defines a field called __proto__ instead of setting the prototype (fault 18).
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [key, walk(item, depth + 1)]),
    );
  };
  const cleaned = walk(value, 0);
  return tooDeep ? undefined : { value: cleaned, stripped };
}
