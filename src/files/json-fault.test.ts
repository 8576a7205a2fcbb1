import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault';

describe('telling why a text is no JSON', () => {
  it('says that any JSON file cut short is cut off', () => {
    fc.assert(
      fc.property(fc.object(), fc.double({ min: 0, max: 1, noNaN: true }), (value, share) => {
        const text = JSON.stringify(value, null, 1);
        const cut = text.slice(0, Math.floor(share * (text.length - 1)));
        expect(findJsonFault(cut)).toEqual({ kind: 'cut-off' });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Beste allemaal', 1],
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a" 1}', 2],
    ['[1 2]', 1],
    ['[1, 2}', 1],
    ["{\n\n'a': 1}", 3],
    ['{"a": undefined}', 1],
    ['{"a": "x\n"}', 1],
    ['[01]', 1],
    ['[1.]', 1],
    ['{} {}', 1],
    ['{1: 2}', 1],
    ['"\\x"', 1],
    ['<!doctype html>', 1],
  ])('names the line for %j', (text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(findJsonFault(text)).toEqual({ kind: 'not-json', line });
  });

  it('reads a large text without overflowing', () => {
    const text = `{"a": "${'x\\n'.repeat(400_000)}", "b": ${'['.repeat(50_000)}`;
    expect(findJsonFault(text)).toEqual({ kind: 'cut-off' });
  });
});
