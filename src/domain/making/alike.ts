import { fold } from '../../lib/fold';

const LITTLE_WORDS = new Set(
  (
    'aan al als bij dan dat de deze die dit doe doen door een en er ga gaan gaat heb hebben heeft het hij hoe ' +
    'hun iets in is ja je jij jou jouw kan kun kunnen met mee mij naar niet nog nu of om ons ook op over te ' +
    'tot uit van voor waar wat we welke wie wil word worden wordt zal ze zelf zich zijn zo zou zouden'
  ).split(' '),
);
const NO = new Set('niet geen nooit zonder minder nergens niemand niets'.split(' '));
const YOU = new Set('je jij jou jouw'.split(' '));
/** With fewer words than this that mean something, the little ones decide ("Wie helpt?", "Wat helpt?"). */
const FEW = 3;
const ROUNDING = 1e-9;

export interface Alike {
  readonly one: number;
  readonly other: number;
  /** Shared words as a part of all their words: 1 says the same. */
  readonly likeness: number;
}

/** The words of a text that tell whether another one says the same. */
export interface Reading {
  readonly words: ReadonlySet<string>;
  /** All words in order of the alphabet, little ones too; only where there are few others. */
  readonly whole: string;
  readonly denies: boolean;
}

/** Reads a text for `findAlikeReadings`; keep what comes out when the same text is compared again. */
export function readForLikeness(text: string): Reading {
  const all = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = new Set<string>();
  for (const word of all) if (!LITTLE_WORDS.has(word)) words.add(word);
  const whole =
    words.size < FEW
      ? [...new Set(all.map((word) => (YOU.has(word) ? 'je' : word)))].sort().join(' ')
      : '';
  // A text of little words alone ("Wat wil je?") is only like itself.
  if (words.size === 0 && whole !== '') words.add(whole);
  return {
    words,
    whole,
    denies: all.some((word) => NO.has(word)),
  };
}

function compare(a: Reading, b: Reading, least: number): number {
  if (a.denies !== b.denies) return 0;
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  if (few.words.size < least * many.words.size - ROUNDING) return 0;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  const likeness = shared / (a.words.size + b.words.size - shared);
  if (shared >= FEW) return likeness >= least ? likeness : 0;
  return likeness === 1 && a.whole === b.whole ? 1 : 0;
}

/**
 * Finds pairs of texts, by place in the list, that share at least `least` of their words; `first` only tells
 * the first earlier one of each. Two shared words say little ("vraag", "ouder"): then all of them have to
 * be the same. Only texts that share one of their rarest words are compared: thousands take no time.
 */
export function findAlikeReadings(
  readings: readonly Reading[],
  least: number,
  wanted: 'all' | 'first',
): Alike[] {
  const often = new Map<string, number>();
  for (const { words } of readings) {
    for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  }
  const places = new Map<string, number[]>();
  const tried = new Int32Array(readings.length).fill(-1);
  const found: Alike[] = [];
  for (const [other, own] of readings.entries()) {
    // Texts that share enough words share one of the rarest: the rest alone is too little.
    const rare = [...own.words]
      .map((word) => ({ word, count: often.get(word) ?? 0 }))
      .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
    const telling = rare
      .slice(0, rare.length - Math.ceil(least * rare.length - ROUNDING) + 1)
      .map(({ word }) => word);
    let done = false;
    for (const word of telling) {
      const earlier = places.get(word);
      if (earlier === undefined) continue;
      for (const one of earlier) {
        if (done) break;
        const reading = readings[one];
        if (tried[one] === other || reading === undefined) continue;
        tried[one] = other;
        const likeness = compare(reading, own, least);
        if (likeness === 0) continue;
        found.push({ one, other, likeness });
        done = wanted === 'first';
      }
    }
    for (const word of telling) {
      const earlier = places.get(word);
      if (earlier === undefined) places.set(word, [other]);
      else earlier.push(other);
    }
  }
  return found;
}

/** All pairs of texts that say about the same, see `findAlikeReadings`. */
export function findAlike(texts: readonly string[], least: number): Alike[] {
  return findAlikeReadings(texts.map(readForLikeness), least, 'all');
}
