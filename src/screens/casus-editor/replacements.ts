import type { Casus } from '../../domain/casus';
import { findFixedWords, listPlaceholders } from '../../domain/making/pronouns';

/** A word that stays the same in every variant, and what could stand there instead. */
export interface Proposal {
  readonly at: number;
  readonly word: string;
  /** What stands around it, to see who is meant. */
  readonly before: string;
  readonly after: string;
  /** The first fits best; more than one where the word alone doesn't tell. */
  readonly placeholders: readonly string[];
}

/** So many characters show who is meant. */
const AROUND = 44;

/** "zij" says the same as "ze", only with more weight. */
const ALIKE: Readonly<Record<string, string>> = { zij: 'ze', Zij: 'Ze' };

/** Names and pronouns in a text for which this case has a placeholder, in the order of the text. */
export function proposeReplacements(text: string, casus: Casus): readonly Proposal[] {
  return findFixedWords({ path: '', text }, casus, []).flatMap(({ at, word }) => {
    const direct = listPlaceholders(word, casus);
    const placeholders = direct.length > 0 ? direct : listPlaceholders(ALIKE[word] ?? word, casus);
    if (placeholders.length === 0) return [];
    const end = at + word.length;
    return [
      {
        at,
        word,
        placeholders,
        before: cutStart(text.slice(0, at)),
        after: cutEnd(text.slice(end)),
      },
    ];
  });
}

/** The text with these words replaced; what the text no longer holds at its place is left alone. */
export function replaceWords(
  text: string,
  chosen: readonly { readonly at: number; readonly word: string; readonly placeholder: string }[],
): string {
  // From the end on, so that the places before it stay right.
  return [...chosen]
    .sort((one, other) => other.at - one.at)
    .reduce((left, { at, placeholder, word }) => {
      if (left.slice(at, at + word.length) !== word) return left;
      return left.slice(0, at) + placeholder + left.slice(at + word.length);
    }, text);
}

function cutStart(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/, '')}`;
}

function cutEnd(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
}
