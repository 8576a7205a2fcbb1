import { expect, test } from 'vitest';
import type { Card } from '../card-set';
import type { SetDraft } from './draft';
import { holdsTogether } from './draft-check';
import { mergeDraft } from './merge-draft';
import { emptySet } from './new-set';

const frame = emptySet({ id: 'proef', title: 'Proef', template: 'losse-vragen' });
const card = (id: string, front = `Kaart ${id}`): Card => ({
  id,
  category: 'vragen',
  front,
  back: {},
  tags: [],
});

test('a card that is not finished stays where it stood, and what went lies in the bin', () => {
  const mine = { ...frame, cards: [card('a'), card('b'), card('c')] };
  const draft: SetDraft = {
    kind: 'kaartenset',
    content: {
      ...mine,
      cards: [card('leeg', ''), card('a'), card('b'), card('half', ''), card('c')],
    },
    bin: [{ card: card('oud'), askAt: 5 }],
  };
  const merged = { ...frame, cards: [card('a'), card('b', 'Anders'), card('oud', 'Terug')] };
  const made = mergeDraft({ draft, mine, merged, removed: [card('c')], askAt: 9 });
  expect(made.content.cards.map(({ id }) => id)).toEqual(['leeg', 'a', 'b', 'half', 'oud']);
  // The bin keeps what it had, also where a card of the same id came back.
  expect(made.bin).toEqual([
    { card: { ...card('oud'), id: 'oud-2' }, askAt: 5 },
    { card: card('c'), askAt: 9 },
  ]);
  expect(holdsTogether(made)).toBe(true);
});

test('cards fit the set that came of it, whatever they named before', () => {
  const [category] = frame.categories;
  if (!category) throw new Error('a set has a category');
  const odd = { ...card('odd'), category: 'weg', tags: ['weg'], back: { weg: 'tekst' } };
  const merged = { ...frame, categories: [category], tags: [], sections: [], cards: [card('a')] };
  const made = mergeDraft({ draft: null, mine: merged, merged, removed: [odd], askAt: 1 });
  expect(made.bin[0]?.card).toEqual({ ...card('odd'), category: category.id });
  expect(holdsTogether(made)).toBe(true);
});
