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

/** The flag of a country within a state, as of Wales: its letters can't be seen, and are few. */
const REGION_FLAG = '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}';

/** Characters that can't be seen and turn text round, hide in it, or break it off. */
const HIDDEN = [
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F',
  '\\u180E\\u200B-\\u200D\\u202A-\\u202E\\u2060-\\u206F\\uFEFF',
  '\\u{E0000}-\\u{E007F}\\p{Surrogate}',
].join('');

/**
 * What is kept comes first: the letters of a flag, joiners inside an emoji, and between letters of scripts that are written
 * with them. Spelled out like this because Safari 15 has no lookbehind.
 */
const PATTERN = new RegExp(
  `(${REGION_FLAG}|${EMOJI}(?:\\u200D${EMOJI})+|${JOINING}\\p{M}*[\\u200C\\u200D](?=${JOINING}))|[${HIDDEN}]`,
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
