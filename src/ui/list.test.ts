import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);

test('every list is made by the one component that Safari takes for a list', () => {
  expect(sources.length).toBeGreaterThan(100);
  const bare = sources.filter(
    (name) =>
      !name.endsWith('ui/list.tsx') && /<(ul|ol)\b/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  expect(bare).toEqual([]);
});
