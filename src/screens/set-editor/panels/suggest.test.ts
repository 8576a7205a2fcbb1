import { describe, expect, it } from 'vitest';
import { type Category, COLOURS, SYMBOLS } from '../../../domain/card-set';
import { suggestLook } from './suggest';

const looks = (count: number) => {
  const made: Category[] = [];
  for (let index = 0; index < count; index += 1) {
    made.push({ id: `${index}`, name: '', description: '', ...suggestLook(made) });
  }
  return made;
};

describe('the look of a new category', () => {
  it('is one that no other has, while there are any', () => {
    const made = looks(COLOURS.length);
    expect(new Set(made.map(({ colour }) => colour)).size).toBe(COLOURS.length);
    expect(new Set(looks(SYMBOLS.length).map(({ symbol }) => symbol)).size).toBe(SYMBOLS.length);
  });

  it('goes on with all of them taken', () => {
    expect(looks(24)).toHaveLength(24);
  });
});
