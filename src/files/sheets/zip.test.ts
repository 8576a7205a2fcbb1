import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ENTRY_LIMIT, IN_LIMIT, OUT_LIMIT } from './limits';
import { openZip } from './zip';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const damaged = { ok: false, refusal: { kind: 'damaged' } };

describe('opening a zip', () => {
  it('gives the files a person put in it, by their names alone', () => {
    const zip = openZip(open('sets.zip'));
    const files = zip.ok ? zip.value : [];
    expect(files.map(({ name }) => name)).toEqual(['één.csv', 'weg.txt', 'één (2).csv']);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('voorkant;waarom\nVraag één;Daarom\n');
  });

  it('reads the names that Windows writes', () => {
    const zip = zipSync({ 'cafX.csv': new TextEncoder().encode('a') }, { level: 0 });
    const old = zip.map((byte) => (byte === 0x58 ? 0x82 : byte));
    expect(openZip(old)).toMatchObject({ ok: true, value: [{ name: 'café.csv' }] });
  });

  it('takes what turns a name round out of it', () => {
    const zip = zipSync({ 'kaart\u202Evsc.exe': Uint8Array.of(65) });
    expect(openZip(zip)).toMatchObject({ ok: true, value: [{ name: 'kaartvsc.exe' }] });
  });

  it('counts what comes out, whatever the zip says of itself (fault 19)', () => {
    expect(openZip(open('lying-bomb.zip'))).toEqual({
      ok: false,
      refusal: { kind: 'zip-too-big', limit: OUT_LIMIT, of: 'bytes' },
    });
  });

  it('counts all files together', () => {
    const part = new Uint8Array(OUT_LIMIT / 5 + 1).fill(65);
    const parts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, part]));
    expect(openZip(zipSync(parts, { level: 9 }))).toMatchObject({
      refusal: { kind: 'zip-too-big', of: 'bytes' },
    });
  });

  it('refuses what is bigger than 5 MB before looking into it', () => {
    const bytes = new Uint8Array(IN_LIMIT + 1);
    expect(openZip(bytes)).toEqual({
      ok: false,
      refusal: { kind: 'too-big', bytes: IN_LIMIT + 1, limit: IN_LIMIT },
    });
  });

  it('refuses more than 500 files, and takes 500', () => {
    const fill = (count: number) =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`${at}.txt`, Uint8Array.of(65)]),
        ),
      );
    expect(openZip(fill(ENTRY_LIMIT)).ok).toBe(true);
    expect(openZip(fill(ENTRY_LIMIT + 1))).toEqual({
      ok: false,
      refusal: { kind: 'zip-too-big', limit: ENTRY_LIMIT, of: 'entries' },
    });
  });

  it('refuses a zip in a zip, and takes a workbook in one', () => {
    expect(openZip(open('zip-in-zip.zip'))).toEqual({
      ok: false,
      refusal: { kind: 'zip-too-big', limit: 1, of: 'depth' },
    });
    expect(openZip(zipSync({ 'a.xlsx': open('by-hand.xlsx') })).ok).toBe(true);
  });

  it('says that a zip is locked', () => {
    expect(openZip(open('locked.zip'))).toEqual({
      ok: false,
      refusal: { kind: 'looks-like', what: 'encrypted' },
    });
  });

  it('says that a zip was cut off, wherever', () => {
    expect(openZip(open('truncated.zip'))).toEqual(damaged);
    const whole = open('sets.zip');
    for (let length = 4; length < whole.length; length += 1) {
      expect(openZip(whole.subarray(0, length))).toEqual(damaged);
    }
  });

  it('says that a zip was changed, instead of giving another text', () => {
    const whole = zipSync({ 'a.txt': new TextEncoder().encode('Wat ging goed?') }, { level: 0 });
    const flipped = whole.slice();
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    expect(openZip(flipped)).toEqual(damaged);
  });

  it('refuses an empty one', () => {
    expect(openZip(zipSync({}))).toEqual({ ok: false, refusal: { kind: 'empty' } });
  });
});
