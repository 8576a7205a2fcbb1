/** What reads as an apostrophe or a quotation mark; before NFKC, which makes a space and an accent of some. */
const APOSTROPHES = /[\u0060\u00B4\u02B9\u02BB-\u02BD\u02C8\u2018-\u201B\u2032\u2035\uFF07]/g;
const QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u2036\u2039\u203A\u300C-\u300F\uFF02]/g;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
/** Seen by nobody: soft hyphens, joiners, zero-width spaces, marks of direction, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Accents of Latin, Greek and Cyrillic letters. The vowel signs of other scripts are letters there, and stay. */
const ACCENTS = /[\u0300-\u036F]/g;

/** Without any of these a text folds by its case alone: nearly every text, and search folds hundreds. */
const PLAIN = /^[ !"#$%&'()*+,./0-9:;<=>?@A-Za-z[\]^_{|}~\\-]*$/;

/**
 * A text as people compare it: one spelling for what reads the same. Case, accents, kinds of quotation marks and
 * hyphens, ligatures, white space and what can't be seen make no difference. Not for showing.
 */
export function fold(text: string): string {
  const plain = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .replace(HYPHENS, '-')
        .replace(APOSTROPHES, "'")
        .replace(QUOTES, '"')
        .replace(UNSEEN, '')
        .normalize('NFKD')
        .toLowerCase()
        .replace(ACCENTS, '')
        .normalize('NFC');
  return plain.replace(/\s+/g, ' ').trim();
}
