import { expect, test } from 'vitest';
import { readTitle } from './file-title';

test.each([
  ['Vragen 39d2b6745dc68012930afe9bc14d27eb.csv', 'Vragen'],
  ['Vragen 39d2b6745dc68012930afe9bc14d27eb_all.csv', 'Vragen'],
  ['Vragen 1f2e3d4c-5b6a-4789-8abc-def012345678.md', 'Vragen'],
  ['Vragen (1).csv', 'Vragen'],
  ['Vragen (kopie 2).csv', 'Vragen'],
  ['Vragen - kopie.csv', 'Vragen'],
  ['Vragen - Copy (3).xlsx', 'Vragen'],
  ['Kopie van Vragen.xlsx', 'Vragen'],
  ['Copy of Vragen (2).xlsx', 'Vragen'],
  ['Vragen 2026-11-27.csv', 'Vragen'],
  ['Vragen_20261127.csv', 'Vragen'],
  ['Vragen 27-11-2026 (1).csv', 'Vragen'],
  ['Vragen 2026-11-27T10_30.csv', 'Vragen'],
  ['Vragen - Blad1.csv', 'Vragen'],
  ['Opvoeden 0-4.csv', 'Opvoeden 0-4'],
  ['opvoeden-0-4-jaar.csv', 'Opvoeden 0-4 jaar'],
  ['Home-Start vragen.csv', 'Home-Start vragen'],
  ['Home-Start.csv', 'Home-Start'],
  ['co-ouderschap.csv', 'Co-ouderschap'],
  ['kaarten-voor-ouders.csv', 'Kaarten voor ouders'],
  ['mijn_vragen-2.csv', 'Mijn vragen 2'],
  ['Jaar 2026.csv', 'Jaar 2026'],
  ['Vragen (voor ouders).csv', 'Vragen (voor ouders)'],
  ['2026-11-27.csv', '2026-11-27'],
  ['ijsbrekers.csv', 'IJsbrekers'],
])('the file %s becomes the set %s', (file, title) => {
  expect(readTitle(file, null)).toBe(title);
});

test('a file that a program named is called as its sheet, unless that is no name either', () => {
  expect(readTitle('Map1.xlsx', 'Denken')).toBe('Denken');
  expect(readTitle('Map1.xlsx', 'Blad1')).toBe('Map1');
});
