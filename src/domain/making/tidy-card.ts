import type { Card } from '../card-set';
import { plainFront } from '../front-text';
import { SET_LIMITS } from '../limits';
import { holdsPicture } from '../pictures';
import { trimText } from './tidy-text';

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

/** Why a card can't be played as it is; lengths count letters as people do. */
export type CardFault =
  | { readonly kind: 'no-front' }
  | { readonly kind: 'picture' }
  | {
      readonly kind: 'front' | 'text' | 'item' | 'items';
      /** The section it is about; null for the front. */
      readonly section: string | null;
      readonly length: number;
      readonly most: number;
    };

const faults = new WeakMap<Card, CardFault | null>();

/** What keeps a card from being played; null for one that can be, and for one on which nothing was written. */
export function findFault(card: Card): CardFault | null {
  const known = faults.get(card);
  if (known !== undefined) return known;
  const fault = readFault(card);
  faults.set(card, fault);
  return fault;
}

/** Counted one by one only where it matters: there may be thousands of cards. */
const countLetters = (text: string, most: number): number =>
  text.length <= most ? text.length : [...text].length;

function readFault(card: Card): CardFault | null {
  const { back, front } = trimCard(card);
  const sections = Object.entries(back);
  if (front === '') return sections.length === 0 ? null : { kind: 'no-front' };
  const texts = [front, ...sections.flatMap(([, text]) => text)];
  if (texts.some(holdsPicture)) return { kind: 'picture' };
  const length = countLetters(front, SET_LIMITS.front);
  if (length > SET_LIMITS.front) {
    return { kind: 'front', section: null, length, most: SET_LIMITS.front };
  }
  for (const [section, text] of sections) {
    const items = typeof text === 'string' ? [] : text;
    if (items.length > SET_LIMITS.items) {
      return { kind: 'items', section, length: items.length, most: SET_LIMITS.items };
    }
    const kind = typeof text === 'string' ? 'text' : 'item';
    const most = SET_LIMITS[kind];
    const longest = Math.max(...[text].flat().map((one) => countLetters(one, most)));
    if (longest > most) return { kind, section, length: longest, most };
  }
  return null;
}

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
  if (front === '' || findFault(card) !== null) return null;
  return {
    id: card.id,
    category: card.category,
    front,
    back: Object.fromEntries(Object.entries(back).filter(([id]) => kept.sections.has(id))),
    tags: card.tags.filter((tag) => kept.tags.has(tag)),
  };
}
