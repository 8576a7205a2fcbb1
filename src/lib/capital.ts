/** A word that begins with an apostrophe has its capital in the next one: 's Ochtends, 't Is, 'n Man. */
const CLIPPED = /^(['‘’`´](?:[knmrst]|ns|ts)\s+)(?=\S)/i;
/** What may stand before the first letter: opening marks, a dash, stars of bold, white space. */
const OPENING = /^[\s"'“”„‟«»‹›‘’‚‛([{*_¿¡–—-]+/;

/** Where the first letter stands, after an opening mark or a clipped word. */
function findStart(text: string): number {
  const opened = OPENING.exec(text)?.[0] ?? '';
  // The apostrophe of "'s ochtends" looks like an opening mark.
  for (let at = 0; at <= opened.length; at += 1) {
    const clipped = CLIPPED.exec(text.slice(at))?.[0];
    if (clipped !== undefined) return at + clipped.length;
  }
  return opened.length;
}

/** The ij is one letter in Dutch; others may take two units. */
const FIRST = /^(?:ij|[\s\S])/iu;

function changeFirst(text: string, change: (letter: string) => string): string {
  const start = findStart(text);
  return text.slice(0, start) + text.slice(start).replace(FIRST, change);
}

/** A text with a capital where a sentence or a title has it: IJsbrekers, 's Ochtends, “Wat …. */
export const capitalise = (text: string): string =>
  changeFirst(text, (letter) => letter.toUpperCase());

/** The reverse: a text as it stands in the middle of a sentence. */
export const decapitalise = (text: string): string =>
  changeFirst(text, (letter) => letter.toLowerCase());

const BEGINNING = /^(?:ij|\p{Regional_Indicator}{2}|[\s\S])\p{M}*/iu;

/** The first letter of a name, for a small round sign: IJ for IJsbrand, H for 't Hooft, ? for no name. */
export function initialOf(name: string): string {
  const rest = name.slice(findStart(name)).trim() || name.trim();
  return BEGINNING.exec(rest)?.[0].toUpperCase() ?? '?';
}
