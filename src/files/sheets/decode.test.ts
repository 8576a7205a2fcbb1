import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode';
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
});
