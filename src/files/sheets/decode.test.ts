import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodePage, readByte } from './code-pages';
import { DOUBT, decodeBytes } from './decode';
import type { Encoding } from './reading';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const TEXT = 'voorkant;waarom\r\nÉén vraag;’s Avonds € 5\r\n';

const FILES: readonly [string, Encoding, boolean][] = [
  ['utf8-bom.csv', 'utf-8', true],
  ['utf16le-bom.csv', 'utf-16le', true],
  ['utf16be-bom.csv', 'utf-16be', true],
  ['utf16le.csv', 'utf-16le', false],
  ['utf16be.csv', 'utf-16be', false],
  ['windows-1252.csv', 'windows-1252', false],
];

describe('decoding bytes', () => {
  it.each(FILES)('reads %s as %s', (name, encoding, bom) => {
    expect(decodeBytes(open(name))).toEqual({ text: TEXT, encoding, bom });
  });

  it('reads sound UTF-8 without a mark', () => {
    const bytes = new TextEncoder().encode('Één 😀');
    expect(decodeBytes(bytes)).toEqual({ text: 'Één 😀', encoding: 'utf-8', bom: false });
  });

  it('does as a person says, and still leaves no mark in the text', () => {
    expect(decodeBytes(open('windows-1252.csv'), 'windows-1252').text).toBe(TEXT);
    expect(decodeBytes(open('utf8-bom.csv'), 'utf-8').text).toBe(TEXT);
    expect(decodeBytes(open('windows-1252.csv'), 'utf-8').text).toContain('\uFFFD');
  });

  it('knows UTF-8 that was cut off inside a letter from Windows-1252 that ends in one', () => {
    const whole = new TextEncoder().encode('één café');
    expect(decodeBytes(whole.subarray(0, -1))).toMatchObject({
      text: 'één caf',
      encoding: 'utf-8',
    });
    const old = Uint8Array.of(0x63, 0x61, 0x66, 0xe9);
    expect(decodeBytes(old)).toMatchObject({ text: 'café', encoding: 'windows-1252' });
  });

  it('reads an empty file as no text', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });

  it('leaves text of another set to a person, and of no set to nobody', () => {
    const czech = Uint8Array.of(0xb3, 0x61);
    expect(decodeBytes(czech, 'windows-1250').text).toBe('ła');
    expect(decodeBytes(Uint8Array.of(0x81), 'cp437').text).toBe('ü');
  });
});

/** Each letter by its place in the set, so that no encoder is needed. */
const encode = (text: string, page: CodePage): Uint8Array => {
  const letters = Array.from({ length: 128 }, (_, at) => readByte(at + 128, page));
  return Uint8Array.from([...text], (sign) =>
    sign < '\u0080' ? sign.charCodeAt(0) : letters.indexOf(sign) + 128,
  );
};

const SENTENCES = [
  'Welke emotieën zie je bij de cliënt?',
  'Wie coördineert de zorg, en hoe reëel is dat?',
  'Eén café, één idee: wat is jouw rol?',
  'Die Männer hören zu; was fühlst du, und weißt du es schon?',
  'Où es-tu né, et à quelle école? Ça te plaît, ma chère?',
  'WAT IS UW IDEE? CAFÉ',
];
const QUOTED = ['Zegt hij ‘ja’ of “nee” … en ’s avonds?', 'Foto’s – van toen – en één idee'];

describe('guessing an old set of letters (fault 39)', () => {
  it.each(SENTENCES)('reads %j of any set', (sentence) => {
    for (const page of ['windows-1252', 'mac-roman', 'cp850', 'cp437'] as const) {
      expect([page, decodeBytes(encode(sentence, page)).text]).toEqual([page, sentence]);
    }
  });

  it.each(QUOTED)('reads the signs round words in %j', (sentence) => {
    for (const page of ['windows-1252', 'mac-roman'] as const) {
      expect(decodeBytes(encode(sentence, page))).toMatchObject({ text: sentence, encoding: page });
    }
  });

  it('reads Polish where its letters make that plain', () => {
    const polish = 'Co wiesz na pewno, a co są to założenia? Kto może ci pomóc?';
    expect(decodeBytes(encode(polish, 'windows-1250')).text).toBe(polish);
  });

  it('reads what Excel wrote on a Mac, and what DOS wrote', () => {
    expect(decodeBytes(open('mac-roman.csv'))).toMatchObject({ encoding: 'mac-roman' });
    expect(decodeBytes(open('mac-roman.csv')).text).toContain('clïent?;Wat is ’t mooiste');
    expect(decodeBytes(open('cp850.csv')).text).toContain('cliënt?;Wie is er thuis?');
  });

  it('lets one stray byte spoil only itself, and marks it', () => {
    const { text, encoding, marked } = decodeBytes(open('stray-byte.csv'));
    expect(encoding).toBe('utf-8');
    expect(text).toContain('Welke emotiën zie je bij de clïent?;Wat is ’t mooiste');
    expect(text).toContain('€ 5?');
    expect(marked?.split('\n').map((line) => line.includes(DOUBT))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(marked?.replaceAll(DOUBT, '')).toBe(text);
  });

  it('reads a line of UTF-8 that was pasted into an old file', () => {
    const old = encode('Eén café\nvan één reëel idee\n', 'windows-1252');
    const line = new TextEncoder().encode('“Eén cliënt”\n');
    const { text, marked } = decodeBytes(Uint8Array.of(...old, ...line, ...old));
    expect(text).toBe('Eén café\nvan één reëel idee\n“Eén cliënt”\nEén café\nvan één reëel idee\n');
    expect(marked?.split(DOUBT)).toHaveLength(2);
  });

  it('keeps every sound text as it is, and reads any bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aéŁ€“\n;😀漢') }),
        fc.uint8Array(),
        (sound, bytes) => {
          expect(decodeBytes(new TextEncoder().encode(sound)).text).toBe(sound);
          const read = decodeBytes(bytes);
          expect(read.text).not.toContain(DOUBT);
          expect(read.marked?.replaceAll(DOUBT, '') ?? read.text).toBe(read.text);
        },
      ),
    );
  });
});
