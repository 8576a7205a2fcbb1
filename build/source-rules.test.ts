import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (pattern: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({ file: name, text: readFileSync(join('src', name), 'utf8') }));

/** Each opening tag of this name, up to the end of what it is given. */
const findTags = (text: string, name: string): readonly string[] =>
  text
    .split(new RegExp(`<${name}\\b`))
    .slice(1)
    .map((rest) => rest.slice(0, rest.search(/\/>|\n\s*>/)));

describe('styles', () => {
  test('no selector looks into the names of classes: the build shortens them (fault 50)', () => {
    const found = read(/\.css$/).filter(({ text }) => /\[\s*class\s*[~|^$*]?=/.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
    const scripts = read(/\.tsx?$/).filter(({ text }) => /\[\s*class\s*[~|^$*]?=/.test(text));
    expect(scripts.map(({ file }) => file)).toEqual([]);
  });
});

describe('fields', () => {
  const sources = read(/\.tsx$/);
  /** What a browser keeps of these is a tick or the name of a file. */
  const wordless = /type="(checkbox|radio|file)"/;

  test('where one can write, the two fields of ui are used (fault 51)', () => {
    const found = sources
      .filter(({ text }) => /<textarea\b|contenteditable/i.test(text))
      .map(({ file }) => file);
    expect(found.sort()).toEqual(['ui/field.tsx', 'ui/grow-field.tsx']);
    const lines = sources.filter(({ text }) =>
      findTags(text, 'input').some((tag) => !wordless.test(tag)),
    );
    // A search in cards stands in a bar of its own.
    expect(lines.map(({ file }) => file).sort()).toEqual([
      'screens/set-editor/find.tsx',
      'ui/field.tsx',
    ]);
  });

  test('every field says how much fits in it, by the one module that knows (fault 54)', () => {
    // What is searched for is kept nowhere; what is pasted to be read as a table is measured by its reader.
    const free = ['screens/table/filters.tsx', 'screens/import/door.tsx'];
    for (const { file, text } of sources) {
      expect(text, file).not.toMatch(/maxLength=\{[^}]*\d/);
      if (free.includes(file)) continue;
      for (const name of ['TextField', 'GrowField', 'PlaceholderField']) {
        for (const tag of findTags(text, name)) {
          const hasEnd = tag.includes('maxLength=') || tag.includes('{...props}');
          expect(hasEnd, `${file}: ${tag}`).toBe(true);
        }
      }
    }
  });

  test('no field lets the browser write down what stands in it (fault 51)', () => {
    for (const name of ['ui/field.tsx', 'ui/grow-field.tsx', 'screens/set-editor/find.tsx']) {
      const text = sources.find(({ file }) => file === name)?.text ?? '';
      const tags = [...findTags(text, 'textarea'), ...findTags(text, 'input')];
      expect(tags.length, name).toBeGreaterThan(0);
      for (const tag of tags) {
        const off = tag.includes('autocomplete="off"');
        const shared = tag.includes('{...shared}') && text.includes("autocomplete: 'off'");
        expect(off || shared, `${name}: ${tag}`).toBe(true);
        // Not also set to something else.
        expect(tag.replace('autocomplete="off"', '')).not.toContain('autocomplete');
      }
    }
  });
});
