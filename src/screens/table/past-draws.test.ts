import { describe, expect, it } from 'vitest';
import type { Draw } from '../../domain/session';
import { readPast } from './past-draws';

const draw = (id: number, skipped = false) => ({ id: `d${id}`, skipped }) as unknown as Draw;
const ids = (draws: readonly Draw[]) => draws.map((one) => String(one.id));

describe('the cards so far', () => {
  it('are the latest ones in the order they were drawn, skipped ones left out', () => {
    const draws = [draw(1), draw(2), draw(3, true), draw(4)];
    const past = readPast(draws, 2);
    expect(ids(past.shown)).toEqual(['d2', 'd4']);
    expect(past).toMatchObject({ count: 3, more: true });
  });

  it('are all of them when they fit', () => {
    expect(readPast([draw(1), draw(2)], 2)).toMatchObject({ count: 2, more: false });
  });
});
