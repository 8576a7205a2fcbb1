/** How long a passphrase holds when someone has the file and a computer. */
export type Strength = 'empty' | 'weak' | 'fair' | 'strong';

/**
 * Letters that bring something new: "aaaa" and "1234" are hardly longer than "a" and "1", and a few letters over and over
 * hardly longer than once.
 */
function countLetters(text: string): number {
  const different = new Set(text).size;
  let letters = 0;
  let before = Number.NaN;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (Math.abs(code - before) > 1) letters += 1;
    before = code;
  }
  return Math.min(letters, 2 * different);
}

/**
 * A plain meter, without rules to learn: only length counts, and letters that repeat or count on don't. Four ordinary
 * words are strong, a single one is not, whatever signs stand in it.
 */
export function weighPassphrase(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC').trim();
  if (text === '') return 'empty';
  const letters = countLetters(text);
  if (letters < 10) return 'weak';
  return letters < 16 ? 'fair' : 'strong';
}
