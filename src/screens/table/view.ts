import type { Card, CardSet } from '../../domain/card-set';
import type { Round } from '../../domain/session';
import { fold } from '../../lib/fold';
import { joinSentences } from '../../lib/sentences';

/** What lies on the open table: everything, or what fits the filter. */
export interface Filter {
  readonly category: string | null;
  readonly tag: string | null;
  readonly words: string;
}

export const NO_FILTER: Filter = { category: null, tag: null, words: '' };

/** The cards that fit all parts of the filter, in the order of the set's categories. */
export function filterCards(set: CardSet, filter: Filter): readonly Card[] {
  const wanted = fold(filter.words).split(' ').filter(Boolean);
  const place = new Map(set.categories.map((category, index) => [category.id, index]));
  return set.cards
    .filter((card) => filter.category === null || card.category === filter.category)
    .filter((card) => filter.tag === null || card.tags.includes(filter.tag))
    .filter((card) => {
      if (wanted.length === 0) return true;
      const text = textOf(card);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => (place.get(a.category) ?? 0) - (place.get(b.category) ?? 0));
}

/** Folded once: with 500 cards, doing that at every letter takes longer than typing one. */
const texts = new WeakMap<Card, string>();

function textOf(card: Card): string {
  const known = texts.get(card) ?? fold([card.front, ...Object.values(card.back).flat()].join(' '));
  texts.set(card, known);
  return known;
}

/** What can be read on the side of a card that lies up, in the order of the set's sections. */
export function readSide(
  set: Pick<CardSet, 'sections'>,
  card: Card,
  side: 'front' | 'back',
  shown: readonly string[],
): string {
  const sections = set.sections.filter((section) =>
    section.reveal === 'on-demand' ? shown.includes(section.id) : side === 'back',
  );
  return joinSentences([card.front, ...sections.flatMap((section) => card.back[section.id] ?? [])]);
}

/** How many cards each category has. */
export function countByCategory(set: CardSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const card of set.cards) counts.set(card.category, (counts.get(card.category) ?? 0) + 1);
  return counts;
}

/** The stages for all that may be seen now (the first one always), and the next one to reveal. */
export function readStages<
  Stage extends { readonly id: string; readonly role?: string | undefined },
>(
  stages: readonly Stage[],
  round: Pick<Round, 'revealed'>,
): { readonly seen: readonly Stage[]; readonly next: Stage | null; readonly total: number } {
  const forAll = stages.filter((stage) => stage.role === undefined);
  let seen = 1;
  while (seen < forAll.length && round.revealed.includes(forAll[seen]?.id ?? '')) seen += 1;
  return { seen: forAll.slice(0, seen), next: forAll[seen] ?? null, total: forAll.length };
}
