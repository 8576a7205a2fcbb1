import { type CodePage, letterAt } from './code-pages';

/** Letters as often as they stand in Dutch, French, German and English. */
const WEIGHTS = new Map<string, number>([
  ...[...'éë'].map((letter) => [letter, 2.2] as const),
  ...[...'ïöüèêç'].map((letter) => [letter, 2] as const),
  ...[...'äàâôßñ'].map((letter) => [letter, 1.9] as const),
  ...[...'áóíúîûœõã'].map((letter) => [letter, 1.8] as const),
  ...[...'ÉËÏÖÜÄÈÇ'].map((letter) => [letter, 2] as const),
]);

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const isLetter = (sign: string): boolean => LETTER.test(sign);
const isGap = (sign: string): boolean => sign === '' || /[\s;,|("'‘“„«[>–—-]/.test(sign);

/** How well a letter with an accent stands between its neighbours; `further` is two places before it. */
function scoreLetter(sign: string, before: string, after: string, further: string): number {
  const weight = WEIGHTS.get(sign) ?? (sign <= 'ÿ' ? 1.5 : 0.8);
  if (!isLetter(before) && !isLetter(after)) return sign === 'à' || sign === 'é' ? 0.5 : -2;
  if (LOWER.test(sign))
    return UPPER.test(before) && (UPPER.test(after) || UPPER.test(further)) ? -3 : weight;
  // A capital in the middle of a word is another letter in another set.
  if (LOWER.test(before)) return -3;
  if (UPPER.test(before)) return weight;
  return isLetter(after) ? weight - 0.5 : -1;
}

/** How well a sign that is no letter stands between these two. */
function scoreSign(sign: string, before: string, after: string): number {
  if (/[\u0080-\u009F\u2500-\u259F\uFFFD]/.test(sign)) return -4;
  const inWord = isLetter(before) && isLetter(after);
  if (sign === '’')
    return isLetter(before) || /[.!?…0-9]/.test(before)
      ? 2
      : isGap(before)
        ? /[tsnkm]/.test(after)
          ? 2
          : 1
        : -1;
  if (inWord) return sign === '–' || sign === '—' || sign === '·' ? -1 : -3;
  if (/[‘“„«]/.test(sign)) return isGap(before) && after !== '' && !isGap(after) ? 2 : -1;
  if (/[”»]/.test(sign)) return before !== '' && !isGap(before) ? 2 : -1;
  if (/[€£]/.test(sign)) return /[\s\d(]/.test(after) || /\d|\s/.test(before) ? 1.5 : -1;
  if (sign === '…') return isLetter(before) || isGap(before) ? 1.5 : -1;
  if (/[–—]/.test(sign)) return isGap(before) || /\d/.test(before) ? 1.5 : -1;
  if (sign === '•') return isGap(before) && isGap(after) ? 1.5 : 0;
  if (/[°²³½¼¾%‰]/.test(sign)) return /\d|\s|m/.test(before) ? 0.7 : -2;
  if (sign === '\u00A0') return 0.5;
  return isLetter(before) || isLetter(after) ? -2 : 0.1;
}

/** More says no more of which set a text is in. */
const ENOUGH = 20_000;

/**
 * How likely the letters from 128 on are in their places, with held bytes read by this page: an ë between two
 * small letters is, a ‰ is not. The higher the likelier; 0 for a text without any. `of` says which letters.
 */
export function scoreLetters(text: string, page: CodePage, of = /[\u0080-\uFFFF]/g): number {
  const signs = new RegExp(of);
  let score = 0;
  for (let count = 0; count < ENOUGH; count += 1) {
    const at = signs.exec(text)?.index;
    if (at === undefined) break;
    const sign = letterAt(text, at, page);
    const before = at === 0 ? '' : letterAt(text, at - 1, page);
    const after = letterAt(text, at + 1, page);
    if (isLetter(sign)) {
      const further = at < 2 ? '' : letterAt(text, at - 2, page);
      score += scoreLetter(sign, before, after, further);
    } else score += scoreSign(sign, before, after);
  }
  return score;
}
