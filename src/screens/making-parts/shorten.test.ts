import { expect, it } from 'vitest';
import { shorten } from './shorten';

it('shortens a long text to one line', () => {
  expect(shorten('een\ntwee  drie', 60)).toBe('een twee drie');
  expect(shorten('abcdefghij', 5)).toBe('abcd…');
});
