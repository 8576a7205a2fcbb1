import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanJson, cleanText, MAX_DEPTH } from './clean-text';

const TABLE: readonly [string, string, string, number][] = [
  ['an override that turns text round', 'kaart\u202Eexe.txt', 'kaartexe.txt', 1],
  ['an isolate', '\u2066a\u2069', 'a', 2],
  ['tag characters', 'a\u{E0068}\u{E0069}b', 'ab', 2],
  ['a zero-width space', 'a\u200Bb', 'ab', 1],
  ['a word joiner and a BOM', '\uFEFFa\u2060b', 'ab', 2],
  ['a joiner between ordinary letters', 'a\u200Db\u200Cc', 'abc', 2],
  ['a joiner after an emoji that joins nothing', '👩\u200D!', '👩!', 1],
  ['control characters', 'a\u0000\u0007b', 'ab', 2],
  ['half a character', 'a\uD83Db', 'ab', 1],
  ['a family, which is one emoji', '👨\u200D👩\u200D👧\u200D👦', '👨\u200D👩\u200D👧\u200D👦', 0],
  ['a heart with a variation', '❤\uFE0F\u200D🔥', '❤\uFE0F\u200D🔥', 0],
  [
    'a flag that is spelled out (fault 45)',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} en 🇳🇱',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} en 🇳🇱',
    0,
  ],
  ['a flag that hides a sentence', `🏴${'\u{E0061}'.repeat(9)}\u{E007F}`, '🏴', 10],
  ['a flag of many colours', '🏳\uFE0F\u200D🌈', '🏳\uFE0F\u200D🌈', 0],
  ['a skin tone', '👩🏽\u200D🏫', '👩🏽\u200D🏫', 0],
  ['a joiner that Persian is written with', 'می\u200Cخواهم', 'می\u200Cخواهم', 0],
  ['a joiner that Hindi is written with', 'क्\u200Dष', 'क्\u200Dष', 0],
  ['letters with loose accents', 'e\u0301e\u0308n', 'éën', 0],
  ['other line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd', 0],
  ['ordinary text', 'Één ‘vraag’ – 10 °C\n\tja', 'Één ‘vraag’ – 10 °C\n\tja', 0],
];

describe('cleaning text', () => {
  it.each(TABLE)('handles %s', (_, written, value, stripped) => {
    expect(cleanText(written)).toEqual({ value, stripped });
  });

  it('finds nothing more the second time', () => {
    const awkward =
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E007F}ae\u0301\u200B\u200C\u200D\u202E\u2066\u0000\r\n\u2028\uFEFF\uFE0F👩🏽❤می्क\u{E0068}';
    const unit = fc.constantFrom(...awkward, '\uD83D', '\uDE00');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const once = cleanText(text).value;
        expect(cleanText(once)).toEqual({ value: once, stripped: 0 });
      }),
    );
  });
});

describe('cleaning a JSON value', () => {
  it('cleans every text and counts over all of them', () => {
    expect(cleanJson({ a: ['x\u202E', { b: '\u200By' }], c: 1 })).toEqual({
      value: { a: ['x', { b: 'y' }], c: 1 },
      stripped: 2,
    });
  });

  it('never sets a prototype', () => {
    const cleaned = cleanJson(JSON.parse('{"__proto__":{"polluted":1}}'));
    expect(Object.getPrototypeOf(cleaned?.value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('gives up on what is nested too deep, without overflowing', () => {
    const nest = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(cleanJson(nest(MAX_DEPTH))).toBeDefined();
    expect(cleanJson(nest(MAX_DEPTH + 1))).toBeUndefined();
    expect(cleanJson(nest(5000))).toBeUndefined();
  });
});
