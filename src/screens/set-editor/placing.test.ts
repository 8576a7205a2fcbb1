import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDropPlace, findMove, isMoved, nextStanding } from './placing';

const cards = (ids: string) => [...ids].map((id) => ({ id }));
const some = (ids: string) => new Set(ids);

/** What the edit does with the answer: the moving cards, in their order, before that one. */
function put(ids: string, moving: ReadonlySet<string>, before: string | null): string {
  const staying = [...ids].filter((id) => !moving.has(id));
  const at = before === null ? staying.length : staying.indexOf(before);
  staying.splice(at, 0, ...[...ids].filter((id) => moving.has(id)));
  return staying.join('');
}

describe('dropping a card', () => {
  const boxes = [
    { index: 4, top: 0, bottom: 100 },
    { index: 5, top: 100, bottom: 140 },
  ];

  it.each([
    [-20, 4],
    [49, 4],
    [51, 5],
    [119, 5],
    [121, 6],
    [900, 6],
  ])('at %i px it lands before row %i', (y, place) => {
    expect(findDropPlace(y, boxes)).toBe(place);
  });

  it('lands at the beginning of an empty list', () => {
    expect(findDropPlace(10, [])).toBe(0);
  });
});

describe('moving cards by buttons', () => {
  it.each([
    ['abcd', 'c', 'up', 'acbd'],
    ['abcd', 'bc', 'up', 'bcad'],
    ['abcd', 'b', 'down', 'acbd'],
    ['abcd', 'ab', 'down', 'cabd'],
    ['abcd', 'c', 'down', 'abdc'],
    ['abcd', 'cd', 'start', 'cdab'],
    ['abcd', 'ab', 'end', 'cdab'],
    ['abcd', 'bd', 'up', 'abdc'],
    ['abcd', 'ac', 'down', 'bacd'],
    ['abcd', 'ad', 'start', 'adbc'],
  ] as const)('%s: %s %s gives %s', (ids, moving, way, result) => {
    const before = findMove(cards(ids), some(moving), way);
    expect(before).toBeDefined();
    expect(put(ids, some(moving), before ?? null)).toBe(result);
  });

  it.each([
    ['abcd', 'ab', 'up'],
    ['abcd', 'ab', 'start'],
    ['abcd', 'cd', 'down'],
    ['abcd', 'd', 'end'],
    ['abcd', '', 'up'],
    ['abcd', 'x', 'down'],
  ] as const)('%s: %s can go no further %s', (ids, moving, way) => {
    expect(findMove(cards(ids), some(moving), way)).toBeUndefined();
  });

  it('never moves a card to where it is, and always moves it elsewhere', () => {
    const ids = 'abcdefgh';
    fc.assert(
      fc.property(
        fc.subarray([...ids]),
        fc.constantFrom('up', 'down', 'start', 'end' as const),
        (moving, way) => {
          const chosen = new Set(moving);
          const before = findMove(cards(ids), chosen, way);
          if (before === undefined) return;
          expect(put(ids, chosen, before)).not.toBe(ids);
          expect(isMoved(cards(ids), chosen, before)).toBe(true);
        },
      ),
    );
  });

  it('knows when nothing would change', () => {
    fc.assert(
      fc.property(fc.subarray([...'abcdef']), fc.nat(6), (moving, index) => {
        const chosen = new Set(moving);
        const before = nextStanding(cards('abcdef'), chosen, index);
        const changed = put('abcdef', chosen, before) !== 'abcdef';
        expect(isMoved(cards('abcdef'), chosen, before)).toBe(changed);
      }),
    );
  });
});
