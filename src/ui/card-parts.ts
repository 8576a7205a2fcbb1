import type { Card, Section } from '../domain/card-set';

/** What this card has written under a section. */
export function writtenUnder(card: Card, section: Section): string | readonly string[] {
  return Object.hasOwn(card.back, section.id) ? (card.back[section.id] ?? '') : '';
}

/** Whether this card has anything written under this section. */
export function hasText(card: Card, section: Section): boolean {
  return writtenUnder(card, section).length > 0;
}

export interface CardParts {
  /** What can be read, in the order of the set. */
  readonly visible: readonly Section[];
  /** What waits behind a button until someone asks for it. */
  readonly askable: readonly Section[];
}

/** What of a back can be read once the sections in `shown` were asked for: the same at the table and beforehand. */
export function splitParts(
  card: Card,
  sections: readonly Section[],
  shown: readonly string[],
): CardParts {
  const written = sections.filter((one) => hasText(card, one));
  const waits = (one: Section) => one.reveal === 'on-demand' && !shown.includes(one.id);
  return { visible: written.filter((one) => !waits(one)), askable: written.filter(waits) };
}
