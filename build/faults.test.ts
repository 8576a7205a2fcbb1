import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/environment.mjs';

const page = readFileSync(join(root, 'docs/faults.md'), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| (\d+b?) \|(.*)\|$/gm)].map(([, number = '', rest = '']) => [
    number,
    rest.split(' | ').at(-1) ?? '',
  ]),
);

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|css)$/.test(name))
    .map((name) => join(folder, name));
}

describe('the list of faults', () => {
  it('has a row for every fault that the code cites', () => {
    const cited = ['src', 'e2e', 'build', 'scripts']
      .flatMap(listFiles)
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/\bfault (\d+b?)\b/g)].map(
          ([, number = '']) => ({ file, number }),
        ),
      );
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter(({ number }) => !rows.has(number))).toEqual([]);
  });

  it('names a test for each row, and every one is there', () => {
    expect(rows.size).toBeGreaterThan(20);
    const missing = [...rows].flatMap(([number, tests]) => {
      const files = [...tests.matchAll(/`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(
        ([, file = '']) => file,
      );
      if (files.length === 0) return [`${number}: no test`];
      return files
        .filter((file) => !existsSync(join(root, file)))
        .map((file) => `${number}: ${file}`);
    });
    expect(missing).toEqual([]);
  });
});
