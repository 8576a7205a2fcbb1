import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitShift } from '../../domain/making/sheet-plan';
import { SMALL_SET } from '../../domain/testing/content';
import {
  countByCategory,
  limitBlanks,
  MOST_BLANKS,
  pickHabits,
  readHabits,
  toggle,
} from './choices';

describe('how a device likes its cards', () => {
  test('is the usual on the first day', () => {
    expect(readHabits(undefined)).toEqual({
      perPage: 9,
      sides: 'duplex',
      mono: false,
      marks: true,
      numbers: true,
      cover: true,
      blanks: 0,
      blankLook: 'neutral',
      flip: 'long',
      shift: { x: 0, y: 0 },
    });
  });

  test('comes back as it was kept', () => {
    const kept = {
      ...readHabits(undefined),
      perPage: 4,
      sides: 'fold',
      mono: true,
      blanks: 3,
      flip: 'short',
      shift: { x: -1.5, y: 5 },
    };
    expect(readHabits(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('is never something that can’t be printed, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const habits = readHabits(kept);
        expect([2, 4, 8, 9]).toContain(habits.perPage);
        expect(['duplex', 'fold', 'fronts']).toContain(habits.sides);
        expect(limitBlanks(habits.blanks)).toBe(habits.blanks);
        for (const shift of Object.values(habits.shift)) expect(limitShift(shift)).toBe(shift);
      }),
    );
    expect(
      readHabits({ perPage: 7, sides: 'folded', blanks: 1e9, shift: { x: 80, y: 'up' } }),
    ).toMatchObject({
      perPage: 9,
      sides: 'duplex',
      blanks: MOST_BLANKS,
      flip: 'long',
      shift: { x: 5, y: 0 },
    });
  });

  test('says nothing of one set', () => {
    const habits = readHabits(undefined);
    expect(pickHabits({ ...habits, without: ['warm'], unwritten: ['why'] })).toEqual(habits);
  });
});

test('blank cards are a whole number that someone can fill in', () => {
  expect([-1, 2.4, 99, Number.NaN, 'x'].map(limitBlanks)).toEqual([0, 2, MOST_BLANKS, 0, 0]);
});

test('a choice that is pressed twice is back where it was', () => {
  expect(toggle(toggle(['a'], 'b'), 'b')).toEqual(['a']);
  expect(toggle(['a'], 'a')).toEqual([]);
});

test('cards are counted by their category', () => {
  expect([...countByCategory(SMALL_SET)]).toEqual([
    ['warm', 2],
    ['cool', 2],
  ]);
});
