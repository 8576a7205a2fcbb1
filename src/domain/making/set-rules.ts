import type { CardSet } from '../card-set';
import { findAlikeReadings, type Reading } from './alike';
import { type Hint, isDutch } from './hint';
import { addTallies, checkTally, checkText, readSentences, type Tally } from './text-rules';
import { listSetTexts } from './texts';

/** A middle of two cards says nothing about a third category yet. */
const LEAST_USUAL = 4;

/** Categories that are empty or far behind the others, and tags that no card has. */
export function checkBalance(set: CardSet): Hint[] {
  const counts = new Map<string, number>(set.categories.map(({ id }) => [id, 0]));
  for (const { category } of set.cards) counts.set(category, (counts.get(category) ?? 0) + 1);
  const others = [...counts.values()].filter((count) => count > 0).sort((a, b) => a - b);
  const usual = others[Math.floor(others.length / 2)] ?? 0;
  const hints = set.categories.flatMap(({ id }, at): Hint[] => {
    const path = `categories[${at}]`;
    const count = counts.get(id) ?? 0;
    if (count === 0) return usual > 0 ? [{ kind: 'unused', path }] : [];
    return usual >= LEAST_USUAL && count * 2 < usual
      ? [{ kind: 'few-compared', path, count, usual }]
      : [];
  });
  const used = new Set(set.cards.flatMap(({ tags }) => tags));
  for (const [at, { id }] of set.tags.entries()) {
    if (!used.has(id) && set.cards.length > 0) hints.push({ kind: 'unused', path: `tags[${at}]` });
  }
  return hints;
}

/** Fronts that say the same as an earlier one, by place in the list. */
export function checkDoubles(readings: readonly Reading[], least: number): Hint[] {
  return findAlikeReadings(readings, least, 'first').map(
    ({ one, other }): Hint => ({
      kind: 'same-as',
      path: `cards[${other}].front`,
      other: `cards[${one}].front`,
    }),
  );
}

/** What a set tells people besides its cards, and how long the sentences of all of it are. */
export function checkAbout(set: CardSet, ofCards: readonly Tally[]): Hint[] {
  const dutch = isDutch(set.lang);
  const places = listSetTexts(set);
  const { hints, tally } = readSentences(places);
  return [
    ...(dutch ? [...hints, ...checkTally(addTallies([...ofCards, tally]))] : []),
    ...places.flatMap((place) => checkText(place, dutch)),
  ];
}

/** The path of a hint about a card, as seen from the set. */
export function placeHint(hint: Hint, at: number): Hint {
  return { ...hint, path: `cards[${at}].${hint.path}` };
}
