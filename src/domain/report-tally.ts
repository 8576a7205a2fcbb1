import { type CardSet, listUsed } from './card-set';
import type { Round } from './session';

export interface NotChosen {
  readonly category: string;
  readonly cards: readonly string[];
}

/** How picks and answers fall over one category. A card drawn twice counts twice. */
export interface Tally {
  readonly category: string;
  readonly picked: number;
  /** Drawn and talked about; skipped draws are counted apart. */
  readonly drawn: number;
  readonly skipped: number;
  /** By answer id, every answer of the set included. */
  readonly byAnswer: Readonly<Record<string, number>>;
}

/** Cards that were not picked, not drawn or only skipped, by category in the order of the set. */
export function groupNotChosen(round: Round, set: CardSet): NotChosen[] {
  const chosen = new Set([
    ...round.picks.map((pick) => pick.card),
    ...round.draws.filter((draw) => !draw.skipped).map((draw) => draw.card),
  ]);
  const left = set.cards.filter((card) => !chosen.has(card.id));
  return set.categories
    .map(({ id }) => ({
      category: id,
      cards: left.filter((card) => card.category === id).map((card) => card.id),
    }))
    .filter((group) => group.cards.length > 0);
}

/** Counts a round per category that has cards, in the order of the set, also where nothing was chosen. */
export function tallyRound(round: Round, set: CardSet): Tally[] {
  const categoryOf = new Map(set.cards.map((card) => [card.id, card.category]));
  return listUsed(set).map(({ id }) => {
    const inCategory = (one: { readonly card: string }) => categoryOf.get(one.card) === id;
    const draws = round.draws.filter(inCategory);
    const played = draws.filter((draw) => !draw.skipped);
    return {
      category: id,
      picked: round.picks.filter(inCategory).length,
      drawn: played.length,
      skipped: draws.length - played.length,
      byAnswer: Object.fromEntries(
        set.play.draw.answers.map((answer) => [
          answer.id,
          played.filter((draw) => draw.answer === answer.id).length,
        ]),
      ),
    };
  });
}
