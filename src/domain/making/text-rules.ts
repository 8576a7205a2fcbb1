import {
  countWords,
  MAX_SENTENCE_WORDS,
  splitSentences,
  USUAL_SENTENCE_WORDS,
} from '../plain-dutch';
import { balanceBold, closeSpaces } from './balance';
import { findHardWords } from './hard-words';
import type { Hint, Place } from './hint';
import { namesPerson } from './person';

const LONG_SHARE = 0.05;

/** How many sentences there are, and how many of them have over 15 words. */
export interface Tally {
  readonly sentences: number;
  readonly long: number;
}

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  sentences: tallies.reduce((sum, { sentences }) => sum + sentences, 0),
  long: tallies.reduce((sum, { long }) => sum + long, 0),
});

/** Every sentence above 17 words, and the tally that `checkTally` wants. */
export function readSentences(places: readonly Place[]): { hints: Hint[]; tally: Tally } {
  const hints: Hint[] = [];
  let sentences = 0;
  let long = 0;
  for (const { path, text } of places) {
    for (const sentence of splitSentences(text)) {
      sentences += 1;
      // Sixteen words of one letter, and the spaces between them.
      if (sentence.length <= 2 * USUAL_SENTENCE_WORDS) continue;
      const words = countWords(sentence);
      if (words > USUAL_SENTENCE_WORDS) long += 1;
      if (words > MAX_SENTENCE_WORDS) hints.push({ kind: 'long-sentence', path, sentence });
    }
  }
  return { hints, tally: { sentences, long } };
}

/** One in twenty sentences may have over 15 words. */
export function checkTally({ sentences, long }: Tally): Hint[] {
  return long > Math.max(1, sentences * LONG_SHARE)
    ? [{ kind: 'many-long-sentences', path: '', count: long }]
    : [];
}

/** Long sentences, one by one above 17 words, and together when more than one in twenty has over 15. */
export function checkSentences(places: readonly Place[]): Hint[] {
  const { hints, tally } = readSentences(places);
  return [...hints, ...checkTally(tally)];
}

/** What can be seen in one text alone: a mark of bold without its other, spaces, someone real, hard words. */
export function checkText({ path, text }: Place, dutch: boolean): Hint[] {
  const hints: Hint[] = [];
  if (dutch) {
    for (const hard of findHardWords(text)) hints.push({ kind: 'hard-word', path, ...hard });
  }
  if (namesPerson(text)) hints.push({ kind: 'personal', path });
  if (balanceBold(text) !== text) hints.push({ kind: 'bold', path });
  if (closeSpaces(text) !== text) hints.push({ kind: 'spaces', path });
  return hints;
}
