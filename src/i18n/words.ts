import type { Lang } from './language';
import { first } from './nl/first';
import type { guiding } from './nl/guiding';
import type { making } from './nl/making';
import type { rest } from './nl/rest';

/** Dutch defines the keys; another language that misses one does not compile. */
export type FirstWords = typeof first;
export type Words = FirstWords & typeof rest;
export type MakingWords = typeof making;
export type GuidingWords = typeof guiding;

/** What the first screen says. Dutch is at hand at once; English is fetched first. */
export async function loadFirstWords(lang: Lang): Promise<FirstWords> {
  return lang === 'nl' ? first : (await import('./en/first')).first;
}

/** All words of one language. */
export async function loadWords(lang: Lang): Promise<Words> {
  const [begin, later] =
    lang === 'nl'
      ? [first, (await import('./nl/rest')).rest]
      : [(await import('./en/first')).first, (await import('./en/rest')).rest];
  return { ...begin, ...later };
}

/** What the Werkplaats says, in one language. */
export async function loadMakingWords(lang: Lang): Promise<MakingWords> {
  return lang === 'nl'
    ? (await import('./nl/making')).making
    : (await import('./en/making')).making;
}

/** What guided conversations say, in one language. */
export async function loadGuidingWords(lang: Lang): Promise<GuidingWords> {
  return lang === 'nl'
    ? (await import('./nl/guiding')).guiding
    : (await import('./en/guiding')).guiding;
}

export { first as dutchFirstWords };
