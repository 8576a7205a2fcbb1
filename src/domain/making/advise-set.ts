import type { Card, CardSet } from '../card-set';
import type { Advice } from './advice';
import { type Reading, readForLikeness } from './alike';
import { type CardFinding, type CardMeasure, checkCard, takeMeasure } from './card-rules';
import { findFix } from './fixes';
import type { Hint } from './hint';
import { checkAbout, checkBalance, checkDoubles, placeHint } from './set-rules';
import { listCardTexts, listSetTexts } from './texts';

/** A few words more than our own cards have: only then is it worth a remark. */
const LONGEST_FRONT = 10;
/** Trainers do write a series ("makkelijk aan …", "moeilijk aan …"): those are no doubles. */
const ALIKE = 0.7;

interface Remembered {
  /** What it was held against. */
  readonly measure: string;
  readonly finding: CardFinding;
  /** Its place when `advice` was made: a card that moves keeps its findings, not its paths. */
  readonly at: number;
  readonly advice: readonly Advice[];
}

/** Looks over sets while they are made, and remembers every card that did not change. */
export interface Adviser {
  /** All there is to say: card by card, in their order, then what is about the set. */
  adviseSet(set: CardSet): readonly Advice[];
}

const measureKey = (measure: CardMeasure) => JSON.stringify(measure);

function placeAdvice(card: Card, hints: readonly Hint[], at: number): readonly Advice[] {
  if (hints.length === 0) return [];
  const texts = new Map(listCardTexts(card).map(({ path, text }) => [path, text]));
  return hints.map((hint) => {
    const placed = placeHint(hint, at);
    const fix = findFix(placed, placed.path, texts.get(hint.path) ?? '');
    return fix === undefined
      ? { hint: placed, card: card.id }
      : { hint: placed, card: card.id, fix };
  });
}

/** Makes an adviser; keep it as long as the editor is open. */
export function createAdviser(): Adviser {
  const cards = new WeakMap<Card, Remembered>();
  const readings = new WeakMap<Card, Reading>();

  const recall = (card: Card, at: number, measure: CardMeasure, key: string): Remembered => {
    const before = cards.get(card);
    if (before?.measure === key && before.at === at) return before;
    const finding = before?.measure === key ? before.finding : checkCard(card, measure);
    const now = { measure: key, finding, at, advice: placeAdvice(card, finding.hints, at) };
    cards.set(card, now);
    return now;
  };

  const read = (card: Card): Reading => {
    const before = readings.get(card);
    if (before !== undefined) return before;
    const reading = readForLikeness(card.front);
    readings.set(card, reading);
    return reading;
  };

  return {
    adviseSet(set) {
      const measure = takeMeasure(set, LONGEST_FRONT, 'free');
      const key = measureKey(measure);
      const remembered = set.cards.map((card, at) => recall(card, at, measure, key));
      const doubles = new Map(
        checkDoubles(set.cards.map(read), ALIKE).map((hint) => [hint.path, hint]),
      );
      const texts = new Map(listSetTexts(set).map(({ path, text }) => [path, text]));
      const about = [
        ...checkBalance(set),
        ...checkAbout(
          set,
          remembered.map(({ finding }) => finding.tally),
        ),
      ].map((hint): Advice => {
        const fix = findFix(hint, hint.path, texts.get(hint.path) ?? '');
        return { hint, card: null, fix };
      });
      const perCard = remembered.flatMap(({ advice }, at): readonly Advice[] => {
        const double = doubles.get(`cards[${at}].front`);
        const card = set.cards[at];
        return double === undefined || card === undefined
          ? advice
          : [...advice, { hint: double, card: card.id }];
      });
      return [...perCard, ...about];
    },
  };
}

/** Looks over a whole set once; an editor keeps a `createAdviser` instead. */
export function adviseSet(set: CardSet): readonly Advice[] {
  return createAdviser().adviseSet(set);
}
