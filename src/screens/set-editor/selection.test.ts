import { describe, expect, it } from 'vitest';
import { addRange, keepExisting, selectAll, toggleOne } from './selection';

const cards = ['a', 'b', 'c', 'd'].map((id, index) => ({
  id,
  category: index % 2 === 0 ? 'even' : 'oneven',
  front: id,
  back: {},
  tags: [],
}));
const ids = (selection: ReadonlySet<string>) => [...selection].sort().join('');

describe('choosing cards', () => {
  it('takes one in and lets it go again', () => {
    const one = toggleOne(new Set(), 'b');
    expect(ids(one)).toBe('b');
    expect(ids(toggleOne(one, 'b'))).toBe('');
  });

  it.each([
    ['a', 'c', 'abc'],
    ['c', 'a', 'abc'],
    [null, 'c', 'c'],
    ['weg', 'c', 'c'],
    ['a', 'weg', ''],
  ])('from %s up to %s gives %s', (from, to, result) => {
    expect(ids(addRange(new Set(), cards, from, to))).toBe(result);
  });

  it('adds a range to what was chosen', () => {
    expect(ids(addRange(new Set(['d']), cards, 'a', 'b'))).toBe('abd');
  });

  it('takes all of one category, or all', () => {
    expect(ids(selectAll(cards, 'even'))).toBe('ac');
    expect(ids(selectAll(cards, null))).toBe('abcd');
  });

  it('lets go of what is gone, and is the same selection while nothing is', () => {
    const chosen = new Set(['a', 'd']);
    expect(keepExisting(chosen, cards)).toBe(chosen);
    expect(ids(keepExisting(chosen, cards.slice(0, 2)))).toBe('a');
  });
});
