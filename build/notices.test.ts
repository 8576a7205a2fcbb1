import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/environment.mjs';
import { collectNotices, packageOf, printNotices } from './notices';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('a file is of the package it lies in, the innermost one', () => {
  expect(packageOf('/x/node_modules/preact/dist/a.js')).toBe('preact');
  expect(packageOf('C:\\x\\node_modules\\@preact\\signals\\a.js')).toBe('@preact/signals');
  expect(packageOf('/x/node_modules/a/node_modules/b/c.js')).toBe('b');
  expect(packageOf('/x/src/main.tsx')).toBeUndefined();
});

test('whatever is built in brings its whole notice, and the service worker and the typeface too (fault 60)', () => {
  const notices = collectNotices(root, ['preact', 'idb']);
  const names = notices.map(({ name }) => name);
  for (const name of ['preact', 'idb', 'workbox-precaching', 'workbox-core', 'workbox-routing']) {
    expect(names).toContain(name);
  }
  const text = printNotices(notices);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  for (const { name, text: whole } of notices) {
    expect(whole, name).toMatch(/copyright/i);
    expect(text).toContain(whole);
  }
});

test('a package without a notice stops the build', () => {
  expect(() => collectNotices(root, ['no-such-package'])).toThrow();
});

test('the service worker takes nothing that is not known here', () => {
  const taken = [...read('src/sw.ts').matchAll(/from '([^'.][^']*)'/g)].map(([, name]) => name);
  const known = collectNotices(root, []).map(({ name }) => name);
  expect(taken.length).toBeGreaterThan(0);
  for (const name of taken) expect(known).toContain(name);
});

/** Whatever the app asks for by name lands in the graph of the build; these only have to be open enough. */
test('all that the app depends on may go along with what is MIT', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  for (const { licence, name } of collectNotices(root, Object.keys(dependencies))) {
    expect(['MIT', 'ISC', 'OFL-1.1'], name).toContain(licence);
  }
});
