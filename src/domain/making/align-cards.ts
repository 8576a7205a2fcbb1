import { fold } from '../../lib/fold';
import type { Card, CardSet } from '../card-set';
import { frontKey } from '../front-text';

/**
 * Where the ids of handed-in cards come from. given: they stand in the file; made: they were made of the texts
 * just now, so they say nothing.
 */
export type IdOrigin = 'given' | 'made';

/**
 * Gives the cards of a handed-in set the ids of those that stand here, so that a card that stayed is the same
 * card: by id where ids were given, else by the text on its front. Nothing else changes; every id is there once.
 */
export function alignCards(here: CardSet, handed: CardSet, ids: IdOrigin): CardSet {
  const known = new Map(here.cards.map((card) => [card.id, card]));
  const kept = new Map<Card, string>();
  const claimed = new Set<string>();
  const claim = (card: Card, id: string) => {
    kept.set(card, id);
    claimed.add(id);
  };

  if (ids === 'given') {
    for (const card of handed.cards) if (known.has(card.id)) claim(card, card.id);
  }
  // Letter by letter first: "Wat wil een kind?" must not take the place of "Wat wil één kind?".
  for (const read of [(front: string) => front.normalize('NFC'), fold, frontKey]) {
    const waiting = new Map<string, string[]>();
    for (const { front, id } of [...here.cards].reverse()) {
      if (claimed.has(id)) continue;
      const key = read(front);
      const others = waiting.get(key);
      if (others) others.push(id);
      else waiting.set(key, [id]);
    }
    for (const card of handed.cards) {
      if (kept.has(card)) continue;
      const id = waiting.get(read(card.front))?.pop();
      if (id !== undefined) claim(card, id);
    }
  }
  // An id that another card had here would make this one look like a change of it.
  const taken = new Set([...known.keys(), ...claimed]);
  const cards = handed.cards.map((card): Card => {
    const id = kept.get(card) ?? findFree(card.id, taken);
    taken.add(id);
    return id === card.id ? card : { ...card, id };
  });
  return { ...handed, cards };
}

const LONGEST_ID = 64;

/**
 * Gives the cards that are new in `theirs` since `base` the ids of those that are new in `mine` with the same front:
 * two people who wrote the same card made one card. Made ids say nothing, so they never meet another card of mine.
 */
export function adoptNew(
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', CardSet>>,
  ids: IdOrigin,
): CardSet {
  const before = new Set(base.cards.map(({ id }) => id));
  const own = new Map(mine.cards.map((card) => [card.id, card]));
  const taken = new Set([...before, ...own.keys(), ...theirs.cards.map(({ id }) => id)]);
  const waiting = new Map<string, string>();
  for (const { front, id } of mine.cards) if (!before.has(id)) waiting.set(fold(front), id);
  for (const { id } of theirs.cards) {
    const met = own.get(id);
    // Given ids that are the same are the same card.
    if (met && ids === 'given') waiting.delete(fold(met.front));
  }
  const cards = theirs.cards.map((card): Card => {
    if (before.has(card.id) || (ids === 'given' && own.has(card.id))) return card;
    const twin = waiting.get(fold(card.front));
    if (twin !== undefined) {
      waiting.delete(fold(card.front));
      return { ...card, id: twin };
    }
    if (!own.has(card.id)) return card;
    const id = findFree(card.id, taken);
    taken.add(id);
    return { ...card, id };
  });
  return { ...theirs, cards };
}

/** The id itself, or with a number behind it that makes it one that nobody has. */
export function findFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const candidate = id.slice(0, LONGEST_ID - end.length).replace(/-$/, '') + end;
    if (!taken.has(candidate)) return candidate;
  }
}
