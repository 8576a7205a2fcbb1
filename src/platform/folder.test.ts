import { expect, it } from 'vitest';
import { nameFolder } from './folder';

it.each([
  ['/', 'kaarttafel:/'],
  ['/index.html', 'kaarttafel:/'],
  ['/team/kaarten/', 'kaarttafel:/team/kaarten/'],
  ['/team/kaarten/index.html', 'kaarttafel:/team/kaarten/'],
])('the name of a page at %s is %s', (path, name) => {
  expect(nameFolder(path)).toBe(name);
});
