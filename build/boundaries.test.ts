import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') }));

// The linter holds the folders apart, but it can't tell a type from a value.
describe('import boundaries', () => {
  test('ui takes only types from domain', () => {
    const wrong = read('src/ui').filter(({ text }) =>
      /^(import|export) (?!type\b)[^;]*from '[./]*\/domain\//m.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the entry loads storage, motion and files only when they are needed', () => {
    const entry = readFileSync('src/main.tsx', 'utf8');
    expect(entry).not.toMatch(/^import (?!type\b)[^;]*from '\.\/(storage|files)\//m);
  });
});
