import type { Card, CardSet } from '../card-set';
import { findFree } from './align-cards';
import type { BinnedCard, SetDraft } from './draft';

export interface MergedDraft {
  /** What was being made here; null where nobody began. */
  readonly draft: SetDraft | null;
  /** What could be played of it: what the merge was made of. */
  readonly mine: CardSet;
  readonly merged: CardSet;
  /** Cards of mine that the merge took away. */
  readonly removed: readonly Card[];
  /** When the app asks about them. */
  readonly askAt: number;
}

/**
 * What is being made after an update: the merge, with the cards that can't be played yet where they stood, and in the
 * bin what was there and what went now.
 */
export function mergeDraft({ askAt, draft, merged, mine, removed }: MergedDraft): SetDraft {
  const playable = new Set(mine.cards.map(({ id }) => id));
  const taken = new Set(merged.cards.map(({ id }) => id));
  const own = (card: Card): Card => {
    const id = findFree(card.id, taken);
    taken.add(id);
    return fitCard({ ...card, id }, merged);
  };
  const after = new Map<string | null, Card[]>();
  let last: string | null = null;
  for (const card of draft?.content.cards ?? []) {
    if (!playable.has(card.id)) after.set(last, [...(after.get(last) ?? []), own(card)]);
    else if (taken.has(card.id)) last = card.id;
  }
  const cards = [
    ...(after.get(null) ?? []),
    ...merged.cards.flatMap((card) => [card, ...(after.get(card.id) ?? [])]),
  ];
  const bin: readonly BinnedCard[] = [
    ...(draft?.bin ?? []).map((binned) => ({ ...binned, card: own(binned.card) })),
    ...removed.map((card) => ({ card: own(card), askAt })),
  ];
  return { kind: 'kaartenset', content: { ...merged, cards }, bin };
}

/** A card without what the set doesn't know: another version may have no such category, label or section. */
function fitCard(card: Card, { categories, sections, tags }: CardSet): Card {
  const kinds = new Map(sections.map(({ id, kind }) => [id, kind]));
  const [first] = categories;
  return {
    ...card,
    category: categories.some(({ id }) => id === card.category)
      ? card.category
      : (first?.id ?? card.category),
    tags: card.tags.filter((tag) => tags.some(({ id }) => id === tag)),
    back: Object.fromEntries(
      Object.entries(card.back).filter(([id, text]) => {
        const kind = kinds.get(id);
        return kind !== undefined && (kind === 'list') === (typeof text !== 'string');
      }),
    ),
  };
}
