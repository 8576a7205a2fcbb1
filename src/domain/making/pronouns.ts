import { capitalise, decapitalise } from '../../lib/capital';
import type { Casus, Variant } from '../casus';
import type { Place } from './hint';

const PRONOUNS = new Set(['hij', 'hem', 'zijn', 'zij', 'ze', 'haar']);
/** Before the verb "zijn", or after it: then it is no "zijn hond". */
const BEFORE_VERB =
  /(?:^|[^\p{L}])(?:ze|zij|we|wij|jullie|er|dat|dit|die|deze|wie|wat|hoe|waar|te|kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|moet|moeten|mag|mogen|zal|zullen|alles|mensen|ouders|kinderen) $/iu;
/** "De buren zijn": several people begin the sentence. */
const SUBJECT_OF_VERB =
  /(?:^|[.!?:;] +)(?:de|die|deze|alle|veel|sommige|mijn|hun|onze|haar) (?:\p{L}+ )?\p{L}+(?:en|s) $/iu;
const AFTER_VERB =
  /^(?: *(?:$|[.,;:!?)])| (?:de|het|een|er|niet|geen|nog|al|ook|ze|we|wij|je|jij|jullie|in|op|met|van|bij|voor|naar|uit|om|wel|dan|nu|hier|daar|heel|erg|zo)(?!\p{L}))/iu;
const MANY_AFTER =
  /^ (?:hebben|zijn|gaan|doen|zien|staan|willen|kunnen|moeten|mogen|zullen|zouden|worden|komen|wonen|waren|hadden|\p{L}{2,}(?:den|ten|ken|gen|ven|pen|len|ren|zen|men|nen))(?!\p{L})/iu;
const MANY_BEFORE =
  /(?:^|[^\p{L}])(?:hebben|zijn|gaan|doen|zien|staan|willen|kunnen|moeten|mogen|zullen|zouden|worden|komen|wonen|waren|hadden) $/iu;

export interface FixedWord {
  readonly word: string;
  /** Where it stands in the text. */
  readonly at: number;
}

/** Names that are told differently in another variant ("Johan", "Johanna"): a name has a capital. */
function listNames(variants: readonly Variant[]): Set<string> {
  const names = new Set<string>();
  for (const { values } of variants) {
    for (const [key, value] of Object.entries(values)) {
      const differs = variants.some((other) => other.values[key] !== value);
      if (differs && /^\p{Lu}\p{L}+$/u.test(value)) names.add(value);
    }
  }
  return names;
}

/** Whether "ze" stands for several people, or "zijn" is a verb: seen from the words beside it. */
function isOther(word: string, before: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'zijn') {
    return (
      [BEFORE_VERB, SUBJECT_OF_VERB].some((verb) => verb.test(before)) || AFTER_VERB.test(after)
    );
  }
  if (lower === 'ze' || lower === 'zij') return MANY_AFTER.test(after) || MANY_BEFORE.test(before);
  return false;
}

/**
 * Names and pronouns that would stay the same when the case is told of someone else, outside what a
 * reviewer let stand.
 */
export function findFixedWords(
  { text }: Place,
  { variants }: Casus,
  reviewed: readonly string[],
): FixedWord[] {
  const names = listNames(variants);
  const blank = (found: string) => '|'.repeat(found.length);
  // Blanked, not cut out: what stands around them must not grow together into a reviewed phrase.
  const open = reviewed.reduce(
    (left, phrase) => (phrase === '' ? left : left.replaceAll(phrase, blank(phrase))),
    text.replace(/\{[^{}]*\}/g, blank),
  );
  const found: FixedWord[] = [];
  for (const match of open.matchAll(/\p{L}+/gu)) {
    const [word] = match;
    const at = match.index;
    if (!PRONOUNS.has(word.toLowerCase()) && !names.has(word)) continue;
    // "Zijn|" is a pronoun beside a placeholder; a verb at the end of a text stands alone.
    const single = text.trim() === word;
    if (single || !isOther(word, open.slice(0, at), open.slice(at + word.length))) {
      found.push({ word, at });
    }
  }
  return found;
}

/** The placeholders that can stand for a word, with its capital; "haar" can be more than one. */
export function listPlaceholders(word: string, { variants }: Casus): readonly string[] {
  const lower = decapitalise(word);
  const keys = new Set(variants.flatMap(({ values }) => Object.keys(values)));
  return [...keys].flatMap((key) => {
    const values = variants.map((variant) => variant.values[key]);
    // A value that is the same for everybody fills nothing in.
    if (new Set(values).size < 2) return [];
    if (values.includes(word)) return [`{${key}}`];
    return values.includes(lower) ? [`{${capitalise(key)}}`] : [];
  });
}

/** The placeholder that stands for a word, with its capital; null when it could be more than one. */
export function findPlaceholder(word: string, casus: Casus): string | null {
  const [placeholder, other] = listPlaceholders(word, casus);
  return placeholder === undefined || other !== undefined ? null : placeholder;
}
