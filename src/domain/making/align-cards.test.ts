import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardSet } from '../card-set';
import { alignCards } from './align-cards';
import { emptySet } from './new-set';

const card = (id: string, front: string): Card => ({
  id,
  front,
  category: 'kaarten',
  back: {},
  tags: [],
});
const setOf = (cards: readonly Card[]): CardSet => ({
  ...emptySet({ id: 'set', title: 'Set', template: 'empty' }),
  cards,
});
const idsOf = (set: CardSet) => set.cards.map(({ id }) => id);

describe('cards of a table beside those that stand here', () => {
  const here = setOf([card('a', 'Wat zie je?'), card('b', 'Wat hoor je?')]);

  test('keep their id when their text stayed, whatever its capitals and spaces', () => {
    const handed = setOf([
      card('x', 'Nieuw'),
      card('y', ' wat  hoor je?'),
      card('z', 'Wat zie je?'),
    ]);
    expect(idsOf(alignCards(here, handed, 'made'))).toEqual(['x', 'b', 'a']);
  });

  test('keep their id however apostrophes, accents and hyphens are written', () => {
    const typed = setOf([card('a', 'Wat zeggen de foto’s over reëel sa\u00ADmen\u00ADzijn?')]);
    const handed = setOf([card('x', "wat zeggen de foto's over reeel samenzijn?")]);
    expect(idsOf(alignCards(typed, handed, 'made'))).toEqual(['a']);
  });

  test('go letter by letter where two fold to one', () => {
    const twice = setOf([card('a', 'Wat wil een kind?'), card('b', 'Wat wil één kind?')]);
    const handed = setOf([card('x', 'Wat wil één kind?')]);
    expect(idsOf(alignCards(twice, handed, 'made'))).toEqual(['b']);
  });

  test('go by their id first where the table has one', () => {
    const handed = setOf([card('b', 'Wat zie je?'), card('c', 'Wat ruik je?')]);
    expect(idsOf(alignCards(here, handed, 'given'))).toEqual(['b', 'c']);
  });

  test('don’t go by an id that was only made up', () => {
    const handed = setOf([card('b', 'Heel wat anders')]);
    expect(idsOf(alignCards(here, handed, 'made'))).toEqual(['b-2']);
  });

  test('that are there twice each keep one of the two', () => {
    const twice = setOf([card('a', 'Wat?'), card('b', 'Wat?')]);
    const handed = setOf([card('x', 'Wat?'), card('y', 'Wat?'), card('z', 'Wat?')]);
    expect(idsOf(alignCards(twice, handed, 'made'))).toEqual(['a', 'b', 'z']);
  });
});

const front = fc.constantFrom('Wat?', 'wat?', 'Hoe?', 'Waar?', 'Wie?', 'Wanneer?');
const cards = fc
  .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-d]{1,2}$/), front }), {
    selector: ({ id }) => id,
    maxLength: 8,
  })
  .map((all) => all.map((one) => card(one.id, one.front)));
const origin = fc.constantFrom('given' as const, 'made' as const);

describe('whatever the cards', () => {
  test('each id is there once, and only ids change', () => {
    fc.assert(
      fc.property(cards, cards, origin, (before, after, ids) => {
        const aligned = alignCards(setOf(before), setOf(after), ids);
        expect(new Set(idsOf(aligned)).size).toBe(after.length);
        expect(aligned.cards.map((one) => ({ ...one, id: '' }))).toEqual(
          after.map((one) => ({ ...one, id: '' })),
        );
      }),
    );
  });

  test('the same cards under other ids, in any order, are all the same cards', () => {
    fc.assert(
      fc.property(cards, fc.infiniteStream(fc.nat()), (before, chance) => {
        const shuffled = before
          .map((one, at) => ({ one: { ...one, id: `nieuw-${at}` }, by: chance.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        const aligned = alignCards(setOf(before), setOf(shuffled), 'made');
        expect(new Set(idsOf(aligned))).toEqual(new Set(before.map(({ id }) => id)));
      }),
    );
  });

  test('as many as can keep an id by their text do so, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(cards, cards, (before, after) => {
        const count = (all: readonly Card[], text: string) =>
          all.filter((one) => one.front.toLowerCase() === text).length;
        const aligned = alignCards(setOf(before), setOf(after), 'made');
        const known = new Set(before.map(({ id }) => id));
        for (const text of new Set(after.map((one) => one.front.toLowerCase()))) {
          const kept = aligned.cards.filter(
            (one) => known.has(one.id) && one.front.toLowerCase() === text,
          );
          expect(kept).toHaveLength(Math.min(count(before, text), count(after, text)));
        }
        expect(alignCards(setOf(before), aligned, 'given')).toEqual(aligned);
      }),
    );
  });
});
