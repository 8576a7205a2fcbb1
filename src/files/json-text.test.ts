import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCardSet } from './arbitrary-content';
import { canonicalText, writeJson } from './json-text';

describe('writing JSON for people', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps a list of plain values on one line while the line fits', () => {
    const list = (length: number) => ['x'.repeat(length), 'y'];
    const oneLine = (length: number) => `{\n  "a": ["${'x'.repeat(length)}", "y"]\n}\n`;
    // Two columns in, ten for the name, the brackets, the quotes and the comma: 100 in all.
    const fits = 100 - '  "a": ["", "y"]'.length;
    expect(writeJson({ a: list(fits) })).toBe(oneLine(fits));
    expect(writeJson({ a: list(fits + 1) })).not.toBe(oneLine(fits + 1));
    expect(writeJson({ a: list(fits), b: [] }).split('\n')).toHaveLength(8);
    expect(writeJson({ a: list(fits - 1), b: [] }).split('\n')).toHaveLength(5);
  });

  it('leaves out what is not there', () => {
    expect(writeJson({ a: undefined, b: {}, c: [{}] })).toBe(
      '{\n  "b": {},\n  "c": [\n    {}\n  ]\n}\n',
    );
  });
});

describe('the text that a content hash is made of', () => {
  it('is the same whatever the order of the fields', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).reverse();
      return Object.fromEntries(fields.map(([key, item]) => [key, reversed(item)]));
    };
    fc.assert(
      fc.property(anyCardSet, (set) => {
        expect(canonicalText(reversed(set) as object)).toBe(canonicalText(set));
      }),
    );
  });

  it('differs when one character or the order of a list differs', () => {
    expect(canonicalText({ a: 'x' })).not.toBe(canonicalText({ a: 'y' }));
    expect(canonicalText({ a: ['x', 'y'] })).not.toBe(canonicalText({ a: ['y', 'x'] }));
  });

  it('does not tell a field that is undefined from one that is not there', () => {
    expect(canonicalText({ a: 1, b: undefined })).toBe(canonicalText({ a: 1 }));
  });
});
