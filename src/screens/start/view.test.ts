import { describe, expect, test } from 'vitest';
import { MAX_PLAYERS } from '../../domain/table';
import { type Person, putBack } from './view';

const person = (name: string): Person => ({ key: name, seat: null, name });
const [an, bo, cas] = [person('An'), person('Bo'), person('Cas')];

describe('who was taken from the form', () => {
  test('comes back in the same place', () => {
    expect(putBack([bo, cas], an, 0)).toEqual([an, bo, cas]);
    expect(putBack([an, cas], bo, 1)).toEqual([an, bo, cas]);
    expect(putBack([an, bo], cas, 2)).toEqual([an, bo, cas]);
  });

  test('leaves what was typed meanwhile', () => {
    const renamed = { ...cas, name: 'Cato' };
    expect(putBack([an, renamed], bo, 1)).toEqual([an, bo, renamed]);
  });

  test('comes back last where others are gone too', () => {
    expect(putBack([], cas, 2)).toEqual([cas]);
  });

  test('comes back once, and never to a table that is full', () => {
    expect(putBack([an, bo], bo, 0)).toEqual([an, bo]);
    const full = Array.from({ length: MAX_PLAYERS }, (_, n) => person(`${n}`));
    expect(putBack(full, an, 0)).toBe(full);
  });
});
