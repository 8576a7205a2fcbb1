import type { Casus } from '../casus';
import type { Advice } from './advice';
import { checkCasus } from './casus-rules';
import { findFix } from './fixes';
import type { Hint } from './hint';
import { findFixedWords, findPlaceholder } from './pronouns';
import { listCasusTexts } from './texts';

/** The placeholder in the place of the first such word; nothing where more than one fits. */
function fillPlaceholder(word: string, text: string, casus: Casus, reviewed: readonly string[]) {
  const place = findFixedWords({ path: '', text }, casus, reviewed).find(
    (one) => one.word === word,
  );
  const placeholder = findPlaceholder(word, casus);
  if (place === undefined || placeholder === null) return null;
  return text.slice(0, place.at) + placeholder + text.slice(place.at + word.length);
}

function findCasusFix(hint: Hint, text: string, casus: Casus, reviewed: readonly string[]) {
  if (hint.kind !== 'pronoun') return findFix(hint, hint.path, text);
  const filled = fillPlaceholder(hint.word, text, casus, reviewed);
  return filled === null
    ? undefined
    : ({ kind: 'replace', path: hint.path, text: filled } as const);
}

/**
 * Looks over a case while it is made. The `reviewed` phrases may hold names and pronouns that mean someone
 * else. What is the same in every variant is said once.
 */
export function adviseCasus(casus: Casus, reviewed: readonly string[]): readonly Advice[] {
  const texts = new Map(listCasusTexts(casus, 'all').map(({ path, text }) => [path, text]));
  const told = new Map<string, Advice>();
  for (const hint of checkCasus(casus, reviewed)) {
    const text = texts.get(hint.path) ?? '';
    // Once a place: told in another variant the same gap is still one gap.
    const key = hint.kind === 'placeholder' ? `placeholder ${hint.path}` : JSON.stringify(hint);
    if (told.has(key)) continue;
    told.set(key, { hint, card: null, fix: findCasusFix(hint, text, casus, reviewed) });
  }
  return [...told.values()];
}
