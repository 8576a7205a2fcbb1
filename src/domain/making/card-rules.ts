import type { Card, CardSet } from '../card-set';
import { countWords } from '../plain-dutch';
import { findMisfits } from './fit';
import { type Hint, isDutch } from './hint';
import {
  asks,
  checkQuestion,
  looksAsked,
  MAX_QUESTION_WORDS,
  type QuestionFault,
} from './question';
import { checkText, readSentences, type Tally } from './text-rules';
import { listCardTexts } from './texts';

/** What a card of this set is held against. The same for all of its cards. */
export interface CardMeasure {
  readonly sections: CardSet['sections'];
  readonly dutch: boolean;
  /** Every front is a question to one person, or most of them are. */
  readonly fronts: 'ask' | 'mostly-ask' | 'tell';
  /** To whom the questions on the back are. */
  readonly to: 'one' | 'group';
  /** Sections that more than half of the cards have. */
  readonly expected: readonly string[];
  readonly longestFront: number;
  /**
   * A question that is read out only when someone asks for it follows on an answer: there it may well be closed
   * ("Kun je daar een voorbeeld van geven?"), ask why, or hold two. Ours are held to all rules.
   */
  readonly followUps: 'free' | 'held';
}

export interface CardFinding {
  /** Paths from the card on: `front`, `back.why`. */
  readonly hints: readonly Hint[];
  readonly tally: Tally;
}

const isFilled = (card: Card, section: string): boolean => {
  const text = card.back[section];
  return text !== undefined && (typeof text === 'string' ? [text] : text).some((one) => one.trim());
};

/** Reads from a set what its cards are held against; fronts that tell something have `longestFront` words at most. */
export function takeMeasure(
  set: CardSet,
  longestFront: number,
  followUps: CardMeasure['followUps'] = 'held',
): CardMeasure {
  const written = set.cards.filter(({ front }) => front.trim() !== '');
  const asked = written.filter(({ front }) => asks(front.trimEnd())).length;
  const mostly = asked * 2 > written.length ? 'mostly-ask' : 'tell';
  return {
    sections: set.sections,
    dutch: isDutch(set.lang),
    // Where someone brings a question, the cards ask that person something.
    fronts: set.play.presenter ? 'ask' : mostly,
    to: set.play.presenter ? 'one' : 'group',
    expected: set.sections
      .map(({ id }) => id)
      .filter((id) => written.filter((card) => isFilled(card, id)).length * 2 > written.length),
    longestFront,
    followUps,
  };
}

function checkAsked(path: string, text: string, to: 'one' | 'group', dutch: boolean): Hint[] {
  const faults = dutch
    ? checkQuestion(text, to)
    : countWords(text) > MAX_QUESTION_WORDS
      ? (['too-long'] as const)
      : [];
  return faults.map((fault): Hint => ({ kind: 'question', path, fault }));
}

/** What goes for a question wherever it stands. */
const FOLLOWED: ReadonlySet<QuestionFault> = new Set(['hidden-advice', 'no-mark', 'too-long']);
const isForFollowUp = (hint: Hint): boolean => hint.kind !== 'question' || FOLLOWED.has(hint.fault);

function checkFront(front: string, measure: CardMeasure): Hint[] {
  const { fronts, dutch } = measure;
  const asked =
    fronts === 'ask' || asks(front.trimEnd()) || (fronts === 'mostly-ask' && looksAsked(front));
  if (asked) return checkAsked('front', front, 'one', dutch);
  const words = countWords(front);
  return words > measure.longestFront ? [{ kind: 'long-front', path: 'front', words }] : [];
}

/** Looks over one card; a card whose front is still empty is left in peace. */
export function checkCard(card: Card, measure: CardMeasure): CardFinding {
  if (card.front.trim() === '') return { hints: [], tally: { sentences: 0, long: 0 } };
  const hints = checkFront(card.front, measure);
  for (const { id, kind, reveal } of measure.sections) {
    const text = card.back[id];
    if (!isFilled(card, id)) {
      if (measure.expected.includes(id)) hints.push({ kind: 'empty-section', path: `back.${id}` });
    } else if (kind === 'question' && typeof text === 'string') {
      const free = reveal === 'on-demand' && measure.followUps === 'free';
      const asked = checkAsked(`back.${id}`, text, measure.to, measure.dutch);
      hints.push(...(free ? asked.filter(isForFollowUp) : asked));
    }
  }
  const places = listCardTexts(card);
  const { hints: long, tally } = measure.dutch
    ? readSentences(places)
    : { hints: [], tally: { sentences: 0, long: 0 } };
  // Once is enough: a question that is too long holds a sentence that is.
  const told = new Set(
    hints.flatMap((hint) =>
      hint.kind === 'long-front' || (hint.kind === 'question' && hint.fault === 'too-long')
        ? [hint.path]
        : [],
    ),
  );
  hints.push(...long.filter(({ path }) => !told.has(path)));
  for (const place of places) hints.push(...checkText(place, measure.dutch));
  for (const misfit of findMisfits(card, measure.sections)) {
    const path = misfit.side === 'front' ? 'front' : 'back';
    hints.push({ kind: 'misfit', path, ...misfit });
  }
  return { hints, tally };
}
