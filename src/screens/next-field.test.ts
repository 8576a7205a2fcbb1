import { describe, expect, it } from 'vitest';
import { findNextField } from './next-field';

describe('Enter in a row of names', () => {
  it('goes to the next, whether something is in this one or not', () => {
    expect(findNextField(['Riet', '', 'Bram'], 0, true)).toBe(1);
    expect(findNextField(['Riet', '', 'Bram'], 1, true)).toBe(2);
  });

  it('asks for one more after the last', () => {
    expect(findNextField(['Riet'], 0, true)).toBe('new');
  });

  it('never makes a second empty one', () => {
    expect(findNextField(['Riet', ''], 1, true)).toBe(1);
    expect(findNextField(['Riet', '  '], 1, true)).toBe(1);
  });

  it('stays where there is no room', () => {
    expect(findNextField(['Riet', 'Bram'], 1, false)).toBe(1);
  });
});
