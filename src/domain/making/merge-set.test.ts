import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardSet } from '../card-set';
import { type Conflict, mergeSets, type Side } from './merge-set';
import { emptySet } from './new-set';

const frame = emptySet({ id: 'proef', title: 'Proef', template: 'losse-vragen' });
const card = (id: string, front = `Kaart ${id}`): Card => ({
  id,
  category: 'vragen',
  front,
  back: {},
  tags: [],
});
const set = (cards: readonly Card[], changes: Partial<CardSet> = {}): CardSet => ({
  ...frame,
  ...changes,
  cards,
});
const merge = (
  base: CardSet | null,
  mine: CardSet,
  theirs: CardSet,
  answers: Record<string, Side> = {},
) => {
  const merged = mergeSets({ base, mine, theirs }, answers);
  if (!merged) throw new Error('does not fit');
  return merged;
};
const fronts = (one: CardSet) => one.cards.map(({ front }) => front);

describe('one card', () => {
  const base = set([card('a'), card('b'), card('c')]);

  test('that only one side changed is that one', () => {
    const mine = set([card('a', 'Mijn a'), card('b'), card('c')]);
    const theirs = set([card('a'), card('b', 'Hun b'), card('c'), card('d')]);
    const { conflicts, removed, set: merged } = merge(base, mine, theirs);
    expect(fronts(merged)).toEqual(['Mijn a', 'Hun b', 'Kaart c', 'Kaart d']);
    expect([conflicts, removed]).toEqual([[], []]);
  });

  test('that both changed is asked about, and both stay until someone says so', () => {
    const mine = set([card('a', 'Mijn a'), card('b'), card('c')]);
    const theirs = set([card('a', 'Hun a'), card('b'), card('c')]);
    const asked = merge(base, mine, theirs);
    expect(asked.conflicts.map(({ id, of }) => [id, of])).toEqual([['card/a', 'card']]);
    expect(fronts(asked.set)).toEqual(['Mijn a', 'Hun a', 'Kaart b', 'Kaart c']);
    const take = (side: Side) => fronts(merge(base, mine, theirs, { 'card/a': side }).set)[0];
    expect([take('mine'), take('theirs')]).toEqual(['Mijn a', 'Hun a']);
  });

  test('that they threw away goes, to the bin; not where it was changed here', () => {
    const mine = set([card('a', 'Mijn a'), card('b'), card('c')]);
    const { conflicts, removed, set: merged } = merge(base, mine, set([card('c')]));
    expect(fronts(merged)).toEqual(['Mijn a', 'Kaart c']);
    expect(removed).toEqual([card('b')]);
    expect(conflicts).toMatchObject([{ id: 'card/a', mine: { front: 'Mijn a' }, theirs: null }]);
    const gone = merge(base, mine, set([card('c')]), { 'card/a': 'theirs' });
    expect(gone.removed.map(({ front }) => front)).toEqual(['Mijn a', 'Kaart b']);
  });

  test('that was thrown away here stays away, and comes back only where they changed it', () => {
    const mine = set([card('c')]);
    const theirs = set([card('a', 'Hun a'), card('b'), card('c')]);
    expect(fronts(merge(base, mine, theirs).set)).toEqual(['Hun a', 'Kaart c']);
    expect(fronts(merge(base, mine, theirs, { 'card/a': 'mine' }).set)).toEqual(['Kaart c']);
  });

  test('of which nobody knows what both had is never thrown away', () => {
    const merged = merge(null, set([card('a'), card('b')]), set([card('b'), card('c')]));
    expect(fronts(merged.set).sort()).toEqual(['Kaart a', 'Kaart b', 'Kaart c']);
    expect(merged.removed).toEqual([]);
  });
});

describe('a setting', () => {
  const base = set([card('a')]);

  test('that only one side changed is that one; both: mine, unless someone says otherwise', () => {
    const mine = set([card('a')], { title: 'Mijn titel', description: 'Mijn woorden' });
    const theirs = set([card('a')], { source: 'Hun bron', description: 'Hun woorden' });
    const merged = merge(base, mine, theirs);
    expect(merged.set).toMatchObject({
      title: 'Mijn titel',
      source: 'Hun bron',
      description: 'Mijn woorden',
    });
    expect(merged.conflicts).toEqual([{ id: 'setting/description', of: 'description' }]);
    const asked = merge(base, mine, theirs, { 'setting/description': 'theirs' });
    expect(asked.set.description).toBe('Hun woorden');
  });

  test('a category that they took away stays while a card of mine is in it', () => {
    const extra = { ...(frame.categories[0] as CardSet['categories'][number]), id: 'extra' };
    const both = [...frame.categories, extra];
    const before = set([card('a')], { categories: both });
    const mine = set([card('a'), { ...card('b'), category: 'extra' }], { categories: both });
    const merged = merge(before, mine, set([card('a')]));
    expect(merged.set.categories.map(({ id }) => id)).toContain('extra');
    expect(merge(before, before, set([card('a')])).set.categories).toEqual(frame.categories);
  });

  test('a text that became a list there becomes one on my cards too', () => {
    const section = { id: 'zo', label: 'Zo', kind: 'text', reveal: 'with-back' } as const;
    const was = set([{ ...card('a'), back: { zo: 'Een' } }], { sections: [section] });
    const mine = set([{ ...card('a'), back: { zo: 'Een\nTwee' } }], { sections: [section] });
    const listed = [{ ...section, kind: 'list' as const }];
    const theirs = set(
      [
        { ...card('b'), back: { zo: ['Drie'] } },
        { ...card('a'), back: { zo: ['Een'] } },
      ],
      { sections: listed },
    );
    const { set: merged } = merge(was, mine, theirs, { 'card/a': 'mine' });
    expect(merged.cards.map(({ back }) => back.zo)).toEqual([['Drie'], ['Een', 'Twee']]);
  });
});

/** Cards of a few ids, each with one of a few fronts, in any order. */
const anyCards = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3')), {
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.map(([id, front]) => card(id, `${id}${front}`)));
const anySet = fc
  .record({ cards: anyCards, title: fc.constantFrom('A', 'B', 'C') })
  .map(({ cards, title }) => set(cards, { title }));

describe('any two versions', () => {
  test('that are equal change nothing', () =>
    fc.assert(
      fc.property(anySet, anySet, (base, one) => {
        expect(merge(base, one, one)).toEqual({ set: one, removed: [], conflicts: [] });
        expect(merge(null, one, one)).toEqual({ set: one, removed: [], conflicts: [] });
      }),
    ));

  test('of which one did not change give the other, in its own order', () =>
    fc.assert(
      fc.property(anySet, anySet, (base, one) => {
        expect(merge(base, base, one).set).toEqual(one);
        expect(merge(base, one, base).set).toEqual(one);
      }),
    ));

  test('lose no card that either has and the other did not throw away', () =>
    fc.assert(
      fc.property(anySet, anySet, anySet, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs);
        const there = new Set([...fronts(merged.set), ...merged.removed.map(({ front }) => front)]);
        const before = new Map(base.cards.map((one) => [one.id, one.front]));
        for (const [side, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          const others = new Map(other.cards.map((one) => [one.id, one.front]));
          for (const { id, front } of side.cards) {
            // Unchanged here, and changed or thrown away there: that was somebody's wish.
            const wished = before.get(id) === front && others.get(id) !== front;
            if (!wished) expect(there).toContain(front);
          }
        }
        expect(new Set(merged.set.cards.map(({ id }) => id)).size).toBe(merged.set.cards.length);
      }),
    ));

  test('give the same cards and ask the same, whichever is mine', () =>
    fc.assert(
      fc.property(anySet, anySet, anySet, (base, one, other) => {
        const here = merge(base, one, other);
        const there = merge(base, other, one);
        const cards = ({ set: { cards } }: typeof here) => cards.map(({ front }) => front).sort();
        const ids = (list: readonly Conflict[]) => list.map(({ id }) => id).sort();
        expect(cards(here)).toEqual(cards(there));
        expect(ids(here.conflicts)).toEqual(ids(there.conflicts));
      }),
    ));

  test('can be laid together a second time without asking or changing anything', () =>
    fc.assert(
      fc.property(anySet, anySet, anySet, (base, mine, theirs) => {
        const once = merge(base, mine, theirs, {}).set;
        const again = merge(theirs, once, theirs);
        expect(again.set).toEqual(once);
        expect(again.conflicts).toEqual([]);
      }),
    ));
});
