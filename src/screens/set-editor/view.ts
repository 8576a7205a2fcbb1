import type { Card, CardSet, Category } from '../../domain/card-set';
import type { BinnedCard } from '../../domain/making/draft';
import { type CardField, readField } from '../../domain/making/set-edit';
import { fold } from '../../lib/fold';

/** Names a field of a card in the page, and back. */
export const nameField = (field: CardField): string =>
  field === 'front' ? 'front' : `section-${field.section}`;

/** The fields of a card in the order of the Tab key. */
export const listFields = (set: CardSet): readonly CardField[] => [
  'front',
  ...set.sections.map(({ id }): CardField => ({ section: id })),
];

/** The field that `name` stands for in this set; undefined where there is none. */
export const findField = (set: CardSet, name: string | undefined): CardField | undefined =>
  listFields(set).find((field) => nameField(field) === name);

export interface Stop {
  readonly card: string;
  readonly field: CardField;
}

/** Where Tab and Shift+Tab lead from a field: through a card, then to the next or previous one. */
export function findNextStop(set: CardSet, { card, field }: Stop, step: 1 | -1): Stop | undefined {
  const fields = listFields(set);
  const index = fields.findIndex((one) => nameField(one) === nameField(field));
  const near = fields[index + step];
  if (near !== undefined && index >= 0) return { card, field: near };
  const other = findNeighbour(set.cards, card, step);
  const first = step === 1 ? fields[0] : fields.at(-1);
  return other !== undefined && first !== undefined ? { card: other, field: first } : undefined;
}

/** The card after or before another one. */
export function findNeighbour(
  cards: readonly Card[],
  card: string,
  step: 1 | -1,
): string | undefined {
  const at = cards.findIndex(({ id }) => id === card);
  return at < 0 ? undefined : cards[at + step]?.id;
}

/** The card that a step back or forward was about: the first that changed, or stands where one went. */
export function findChanged(before: readonly Card[], after: readonly Card[]): string | undefined {
  const at = after.findIndex((card, index) => card !== before[index]);
  if (at >= 0) return after[at]?.id;
  return before.length > after.length ? after.at(-1)?.id : undefined;
}

/** Cards that say this somewhere, in order; nothing asked finds nothing. */
export function findCards(set: CardSet, asked: string): readonly string[] {
  const wanted = fold(asked);
  if (wanted === '') return [];
  return set.cards
    .filter((card) =>
      listFields(set).some((field) => fold(readField(card, field)).includes(wanted)),
    )
    .map(({ id }) => id);
}

/** How many cards each category has, by id. */
export function countByCategory(cards: readonly Card[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of cards) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** The category of a card; a set always has one. */
export function categoryOf(set: CardSet, card: Card): Category {
  const found = set.categories.find(({ id }) => id === card.category) ?? set.categories[0];
  return found ?? { id: '', name: '', description: '', colour: 'teal', symbol: 'speech' };
}

/** What has to be asked about now: it has been in the bin for a month. */
export const findOverdue = (bin: readonly BinnedCard[], now: number): readonly BinnedCard[] =>
  bin.filter(({ askAt }) => askAt <= now);
