import { expect, test } from 'vitest';
import { findSuccessor } from './successor';

test.each([
  ['b', 'c'],
  ['bc', 'd'],
  ['bd', 'c'],
  ['d', 'c'],
  ['cd', 'b'],
  ['abcd', undefined],
])('without %s a list of a, b, c and d goes on with %s', (going, next) => {
  expect(findSuccessor(['a', 'b', 'c', 'd'], new Set(going))).toBe(next);
});
