import type { CardSet } from './card-set';
import { readPile } from './draw-rules';
import type { CardsPart, Format } from './format';
import type { Round, Session } from './session';

/** What a format says of the cards of a round; undefined where the round belongs to none of its parts. */
export function findCardsPart(
  session: Session,
  format: Format | undefined,
  round: Round,
): CardsPart | undefined {
  const phase = session.format?.rounds.find((one) => one.round === round.id)?.phase;
  const parts = format?.phases.find(({ id }) => id === phase)?.parts ?? [];
  const ofSet = parts.filter(
    (part): part is CardsPart => part.kind === 'cards' && part.set === round.set.id,
  );
  return ofSet.find(({ mode }) => mode === round.mode) ?? ofSet[0];
}

const narrowed = new WeakMap<CardSet, WeakMap<CardsPart, CardSet>>();

/** The cards of a set that a part plays with: the set itself where it takes all. */
export function narrowSet(set: CardSet, part: CardsPart | undefined): CardSet {
  if (part === undefined || (!part.categories && !part.cards)) return set;
  const known = narrowed.get(set)?.get(part);
  if (known) return known;
  const { cards: ids, categories } = part;
  const cards = set.cards.filter(
    ({ category, id }) =>
      (ids === undefined || ids.includes(id)) &&
      (categories === undefined || categories.includes(category)),
  );
  const used = set.categories.filter(({ id }) => cards.some(({ category }) => category === id));
  const narrow = { ...set, cards, categories: used };
  const ofSet = narrowed.get(set) ?? new WeakMap<CardsPart, CardSet>();
  narrowed.set(set, ofSet.set(part, narrow));
  return narrow;
}

/** How often each category of a set was talked about in this pass; skipped cards do not count. */
function countPlayed(round: Round, set: CardSet): ReadonlyMap<string, number> {
  const categoryOf = new Map(set.cards.map(({ category, id }) => [id, category]));
  const counts = new Map(set.categories.map(({ id }) => [id, 0]));
  for (const draw of round.draws) {
    const category = categoryOf.get(draw.card);
    if (category === undefined || draw.skipped || draw.pass !== round.pass) continue;
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}

/** The fresh cards of the categories that had the fewest turns, of those that have fresh cards. */
export function keepTurns(round: Round, set: CardSet, fresh: readonly string[]): readonly string[] {
  const counts = countPlayed(round, set);
  const categoryOf = new Map(set.cards.map(({ category, id }) => [id, category]));
  const turns = fresh.map((card) => counts.get(categoryOf.get(card) ?? '') ?? 0);
  const fewest = Math.min(...turns);
  return fresh.filter((_, at) => turns[at] === fewest);
}

/** Whether every category had its turn, as often as the others: the moment to ask for another round. */
export function isRoundDone(round: Round, set: CardSet): boolean {
  const left = new Set(
    set.cards
      .filter(({ id }) => readPile(round, set).fresh.includes(id))
      .map(({ category }) => category),
  );
  const counts = [...countPlayed(round, set)];
  const most = Math.max(0, ...counts.map(([, count]) => count));
  return most > 0 && counts.every(([id, count]) => count === most || !left.has(id));
}
