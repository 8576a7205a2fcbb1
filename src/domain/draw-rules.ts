import type { CardSet } from './card-set';
import type { EventId } from './ids';
import type { Draw, Round, Session } from './session';

export interface Pile {
  /** Cards that were not drawn in this pass, in the order of the set: one of these is drawn at random. */
  readonly fresh: readonly string[];
  /** Skipped cards, the one that comes next first. They come only after the fresh ones. */
  readonly skipped: readonly string[];
}

/**
 * Reads what still lies in the pile of a round, or the part of it in one category.
 * A card that was played is in neither list until the next reshuffle.
 */
export function readPile(round: Round, set: CardSet, category?: string | null): Pile {
  const latest = new Map<string, boolean>();
  for (const draw of round.draws) {
    if (draw.pass !== round.pass) continue;
    // Taken out first, so that a card that is skipped again goes to the end of the queue.
    latest.delete(draw.card);
    latest.set(draw.card, draw.skipped);
  }
  const cards = set.cards.filter((card) => !category || card.category === category);
  const inSet = new Set(cards.map((card) => card.id));
  return {
    fresh: cards.filter((card) => !latest.has(card.id)).map((card) => card.id),
    skipped: [...latest]
      .filter(([card, skipped]) => skipped && inSet.has(card))
      .map(([card]) => card),
  };
}

/** The draw that lies on the table: the latest one of this pass, unless it was skipped. */
export function findOpenDraw(round: Round): Draw | undefined {
  const last = round.draws.at(-1);
  return last === undefined || last.skipped || last.pass !== round.pass ? undefined : last;
}

/** A draw by its id, with its round, wherever in the session it is. */
export function findDraw(session: Session, id: EventId): { round: Round; draw: Draw } | undefined {
  for (const round of session.rounds) {
    const draw = round.draws.find((one) => one.id === id);
    if (draw !== undefined) return { round, draw };
  }
  return undefined;
}
