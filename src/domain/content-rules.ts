import type { CardSet } from './card-set';
import { findAlike } from './making/alike';
import { checkCard, takeMeasure } from './making/card-rules';
import type { Hint } from './making/hint';
import { checkAbout, checkBalance, placeHint } from './making/set-rules';
import { listCardTexts } from './making/texts';

export { checkCasus } from './making/casus-rules';
export type { Hint, Place } from './making/hint';
export { checkSentences } from './making/text-rules';

/** Ours are held tighter than what a trainer is told of. */
const MAX_FRONT_WORDS = 8;
const ALIKE = 0.6;

/** What is said on the cards: fronts, and questions on the back. None may say the same as another. */
function findDoubles(set: CardSet): Hint[] {
  const asked = set.sections.filter(({ kind }) => kind === 'question').map(({ id }) => id);
  const said = set.cards.flatMap((card, at) =>
    listCardTexts(card)
      .filter(({ path }) => path === 'front' || asked.some((id) => path === `back.${id}`))
      .map(({ path, text }) => ({ path: `cards[${at}].${path}`, text })),
  );
  return findAlike(
    said.map(({ text }) => text),
    ALIKE,
  ).map(
    ({ one, other }): Hint => ({
      kind: 'same-as',
      path: said[other]?.path ?? '',
      other: said[one]?.path ?? '',
    }),
  );
}

/**
 * Looks over a set that was read: enough cards a category, short fronts, open questions, plain sentences,
 * no two cards alike, nothing empty or unused. By the same rules as a trainer is advised.
 */
export function checkCardSet(set: CardSet, leastPerCategory: number): Hint[] {
  const count = (id: string) => set.cards.filter(({ category }) => category === id).length;
  const few = set.categories.flatMap(({ id }, at): Hint[] => {
    const cards = count(id);
    return cards < leastPerCategory
      ? [{ kind: 'few-cards', path: `categories[${at}]`, count: cards }]
      : [];
  });
  const measure = takeMeasure(set, MAX_FRONT_WORDS);
  const findings = set.cards.map((card) => checkCard(card, measure));
  return [
    ...few,
    ...findings.flatMap(({ hints }, at) => hints.map((hint) => placeHint(hint, at))),
    ...findDoubles(set),
    ...checkBalance(set),
    ...checkAbout(
      set,
      findings.map(({ tally }) => tally),
    ),
  ];
}
