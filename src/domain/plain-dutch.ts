/** Sentences have about 15 words; a few may have one or two more. */
export const USUAL_SENTENCE_WORDS = 15;
export const MAX_SENTENCE_WORDS = 17;

/** Counts what a reader would call words: a dash or a loose sign is none. */
export function countWords(text: string): number {
  let words = 0;
  for (const part of text.split(/\s+/)) if (isWord(part)) words += 1;
  return words;
}

/** The first test is the fast one, and enough for nearly every word here. */
const isWord = (text: string): boolean => /[a-zA-Z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
const ENDS = /[.!?…\n]/;

/** Cuts a text into sentences, without its bold marks. A full stop inside a number or a time does not end one. */
export function splitSentences(text: string): string[] {
  const plain = text.replaceAll('**', '').trim();
  const end = plain.search(ENDS);
  // Most texts of a card are one sentence: no need to look at every letter for its end.
  if (end === -1 || end === plain.length - 1) return isWord(plain) ? [plain] : [];
  const ended = plain.match(/[^\n]+?(?:[.!?…]+[’”'")]*(?=\s|$)|(?=\n)|$)/g) ?? [];
  return ended.map((sentence) => sentence.trim()).filter(isWord);
}
