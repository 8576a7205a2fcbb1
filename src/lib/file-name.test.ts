import { expect, test } from 'vitest';
import { nameAfter, tellNamesApart } from './file-name';

test.each([
  ['Home-Start', 'home-start.json'],
  ['Rust & moed', 'rust-moed.json'],
  ['Één vóór allen', 'een-voor-allen.json'],
  ['🎲', '🎲.json'],
  ['🎉 Feest!', '🎉-feest.json'],
  ['👩‍👧 Samen', '👩‍👧-samen.json'],
  ['🇳🇱', '🇳🇱.json'],
  ['بطاقات', 'بطاقات.json'],
  ['Κάρτες', 'κάρτες.json'],
  ['Мой набор', 'мой-набор.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['a\u202Ecod.exe', 'a-cod-exe.json'],
  ['con', 'con-kaartenset.json'],
  ['!!!', 'kaartenset.json'],
  ['   ', 'kaartenset.json'],
])('a file of %j is called %s', (title, name) => {
  expect(nameAfter(title, 'json', 'kaartenset')).toBe(name);
});

test('a long title is cut between letters, and fits on every file system', () => {
  const name = nameAfter('🎲'.repeat(300), 'json', 'kaartenset');
  expect(name.isWellFormed?.() ?? true).toBe(true);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});

test('names that come again get a number', () => {
  expect(tellNamesApart(['a.json', 'a.json', 'b.json', 'a.json'])).toEqual([
    'a.json',
    'a-2.json',
    'b.json',
    'a-3.json',
  ]);
});
