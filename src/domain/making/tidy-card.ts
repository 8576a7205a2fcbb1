import type { Card, CardSet } from '../card-set';
import { plainFront } from '../front-text';
import { SET_LIMITS } from '../limits';
import { fitsIn, trimText } from './tidy-text';

/** Cards never change in place, so what was made of one stays true: of 5,000, each keystroke changes one. */
const trimmed = new WeakMap<Card, Pick<Card, 'front' | 'back'>>();

function trimCard(card: Card): Pick<Card, 'front' | 'back'> {
  const known = trimmed.get(card);
  if (known) return known;
  const back: Record<string, string | readonly string[]> = {};
  for (const [id, text] of Object.entries(card.back)) {
    const written =
      typeof text === 'string' ? trimText(text) : text.map(trimText).filter((item) => item !== '');
    if (written.length > 0) back[id] = written;
  }
  const made = { front: plainFront(trimText(card.front)), back };
  trimmed.set(card, made);
  return made;
}

const fitting = new WeakMap<Card, boolean>();

function fits(card: Card): boolean {
  const known = fitting.get(card);
  if (known !== undefined) return known;
  const { back, front } = trimCard(card);
  const fit =
    fitsIn(front, SET_LIMITS.front) &&
    Object.values(back).every((text) =>
      typeof text === 'string'
        ? fitsIn(text, SET_LIMITS.text)
        : text.length <= SET_LIMITS.items && text.every((item) => fitsIn(item, SET_LIMITS.item)),
    );
  fitting.set(card, fit);
  return fit;
}

/** Whether someone wrote a question on it; only then it is a card. */
export const isWritten = (card: Card): boolean => trimCard(card).front !== '';

/** Whether anything is written in a section of a card. */
export const hasText = (card: Card, section: string): boolean =>
  trimCard(card).back[section] !== undefined;

/** A card as it can be played, with the given sections and tags; null when it can't be. */
export function tidyCard(
  card: Card,
  kept: {
    readonly sections: ReadonlySet<string>;
    readonly tags: ReadonlySet<string>;
  },
): Card | null {
  const { back, front } = trimCard(card);
  if (front === '' || !fits(card)) return null;
  return {
    id: card.id,
    category: card.category,
    front,
    back: Object.fromEntries(Object.entries(back).filter(([id]) => kept.sections.has(id))),
    tags: card.tags.filter((tag) => kept.tags.has(tag)),
  };
}

/**
 * Ids of cards that have a front but can't be played as they are: too long, too many items, or a picture in
 * them. They stay in the draft; an editor points at them.
 */
export function findUnfit(set: Pick<CardSet, 'cards'>): readonly string[] {
  return set.cards.filter((card) => isWritten(card) && !fits(card)).map((card) => card.id);
}
