import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEAL_ROUNDS, type Sealed } from '../lib/sealed';
import { createSealer } from './sealing';

const engine = {
  subtle: webcrypto.subtle as SubtleCrypto,
  getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => webcrypto.getRandomValues(bytes),
};
const quick = createSealer(engine, 1000);

const flip = (text: string, at: number): string => {
  const bytes = Buffer.from(text, 'base64');
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes.toString('base64');
};

const turn = async (text: string, passphrase: string, other = passphrase) =>
  quick.open(await quick.seal(text, passphrase), other);

describe('what is locked', () => {
  test('opens with its passphrase, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        async (text, passphrase) => {
          expect(await turn(text, passphrase)).toEqual({ ok: true, value: text });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('stays closed for another one, and says that it is the passphrase', async () => {
    const wrong = { ok: false, refusal: 'wrong' };
    expect(await turn('Nanette', 'vier gewone woorden', 'vier gewone woorden.')).toEqual(wrong);
    expect(await turn('Nanette', 'Vier', 'vier')).toEqual(wrong);
    expect(await turn('Nanette', 'vier', '')).toEqual(wrong);
  });

  test('opens however a keyboard writes an accent, and with a space that slipped in behind', async () => {
    expect(await turn('Nanette', 'één kop thee', ' e\u0301e\u0301n kop thee ')).toMatchObject({
      ok: true,
    });
  });

  test('is known to be damaged when one bit of it changed', async () => {
    const sealed = await quick.seal('Nanette luistert', 'vier gewone woorden');
    for (let at = 0; at < Buffer.from(sealed.data, 'base64').length; at += 1) {
      const answer = await quick.open(
        { ...sealed, data: flip(sealed.data, at) },
        'vier gewone woorden',
      );
      expect(answer).toEqual({ ok: false, refusal: 'damaged' });
    }
    for (const part of ['salt', 'keyIv', 'key'] as const) {
      const answer = await quick.open(
        { ...sealed, [part]: flip(sealed[part], 3) },
        'vier gewone woorden',
      );
      expect(answer).toEqual({ ok: false, refusal: 'wrong' });
    }
  });

  test('can’t be put together from two files', async () => {
    const [one, two] = await Promise.all([quick.seal('een', 'thee'), quick.seal('twee', 'thee')]);
    const mixed: Sealed = { ...one, iv: two.iv, data: two.data };
    expect(await quick.open(mixed, 'thee')).toEqual({ ok: false, refusal: 'damaged' });
    const moved: Sealed = { ...one, iv: one.keyIv, data: one.key };
    expect(await quick.open(moved, 'thee')).toEqual({ ok: false, refusal: 'damaged' });
  });

  test('never has a salt, a key or a start of its own twice, and shows nothing of the text', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, () => quick.seal('Nanette', 'thee')));
    for (const part of ['salt', 'keyIv', 'key', 'iv', 'data'] as const) {
      expect(new Set(all.map((sealed) => sealed[part])).size).toBe(all.length);
    }
    expect(new Set(all.flatMap(({ iv, keyIv }) => [iv, keyIv])).size).toBe(all.length * 2);
    expect(Buffer.from(all[0]?.data ?? '', 'base64').toString('latin1')).not.toContain('Nanette');
  });
});

/** The same, made by node's own crypto: what this app locks today must open with any tool that knows the standards. */
test('is AES-256-GCM under PBKDF2-HMAC-SHA256 of 600,000 rounds', async () => {
  const { createDecipheriv, pbkdf2Sync } = await import('node:crypto');
  const sealed = await createSealer(engine).seal('Nanette', 'vier gewone woorden');
  expect(sealed.rounds).toBe(SEAL_ROUNDS);
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const open = (key: Buffer, iv: string, locked: string, place: string) => {
    const all = bytes(locked);
    const cipher = createDecipheriv('aes-256-gcm', key, bytes(iv));
    cipher.setAAD(Buffer.from(place));
    cipher.setAuthTag(all.subarray(-16));
    return Buffer.concat([cipher.update(all.subarray(0, -16)), cipher.final()]);
  };
  const lock = pbkdf2Sync('vier gewone woorden', bytes(sealed.salt), 600_000, 32, 'sha256');
  const key = open(lock, sealed.keyIv, sealed.key, 'kaarttafel/1/key');
  expect(open(key, sealed.iv, sealed.data, 'kaarttafel/1/data').toString()).toBe('Nanette');
});

/** PBKDF2-HMAC-SHA256, RFC 7914 section 11; AES-256-GCM, test case 14 of McGrew and Viega. */
test('its engine gives the answers of the standards', async () => {
  const { subtle } = engine;
  const base = await subtle.importKey('raw', new TextEncoder().encode('passwd'), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const salt = new TextEncoder().encode('salt');
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 1 },
    base,
    512,
  );
  expect(Buffer.from(bits).toString('hex')).toBe(
    '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' +
      '49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
  );
  const key = await subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt']);
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv: new Uint8Array(12) },
    key,
    new Uint8Array(16),
  );
  expect(Buffer.from(sealed).toString('hex')).toBe(
    'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  );
});
