import { ok, type Result, refuse } from '../lib/result';
import { SEAL_ROUNDS, type Sealed } from '../lib/sealed';

const SALT_BYTES = 16;
/** What AES-GCM is made for: 96 bits, never twice with one key. */
const IV_BYTES = 12;

const PIECE = 0x8000;

/** Bytes as letters, in pieces: a function takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(letters.join(''));
}

/** Letters as bytes. Throws on what is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Ties what is locked to what it is for: a part of one file is no good in another place. */
const place = (part: 'key' | 'data') => new TextEncoder().encode(`kaarttafel/1/${part}`);

/** However a keyboard writes an accent, it is the same passphrase; a space that slipped in before or after too. */
const normalize = (passphrase: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(passphrase.normalize('NFKC').trim());

interface Engine {
  readonly subtle: SubtleCrypto;
  readonly getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}

/**
 * Locks texts with a passphrase: AES-256-GCM with a key made for that text alone, and that key locked by what
 * PBKDF2-HMAC-SHA256 makes of the passphrase. `rounds` is for tests.
 */
export function createSealer(engine: Engine, rounds = SEAL_ROUNDS) {
  const { subtle } = engine;
  const draw = (length: number) => engine.getRandomValues(new Uint8Array(length));

  async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, times: number) {
    const base = await subtle.importKey('raw', normalize(passphrase), 'PBKDF2', false, [
      'deriveKey',
    ]);
    return subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times },
      base,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
  }

  const how = (iv: Uint8Array<ArrayBuffer>, part: 'key' | 'data') => ({
    name: 'AES-GCM',
    iv,
    additionalData: place(part),
  });

  /** What was locked; undefined where the key is another, or one bit of it changed. */
  async function unlock(key: CryptoKey, iv: string, locked: string, part: 'key' | 'data') {
    try {
      return await subtle.decrypt(how(fromBase64(iv), part), key, fromBase64(locked));
    } catch {
      return undefined;
    }
  }

  return {
    async seal(text: string, passphrase: string): Promise<Sealed> {
      const salt = draw(SALT_BYTES);
      const keyIv = draw(IV_BYTES);
      const iv = draw(IV_BYTES);
      const raw = draw(32);
      const [lock, key] = await Promise.all([
        derive(passphrase, salt, rounds),
        subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']),
      ]);
      const [lockedKey, data] = await Promise.all([
        subtle.encrypt(how(keyIv, 'key'), lock, raw),
        subtle.encrypt(how(iv, 'data'), key, new TextEncoder().encode(text)),
      ]);
      return {
        rounds,
        salt: toBase64(salt),
        keyIv: toBase64(keyIv),
        key: toBase64(new Uint8Array(lockedKey)),
        iv: toBase64(iv),
        data: toBase64(new Uint8Array(data)),
      };
    },

    async open(sealed: Sealed, passphrase: string): Promise<Result<string, 'wrong' | 'damaged'>> {
      try {
        const lock = await derive(passphrase, fromBase64(sealed.salt), sealed.rounds);
        const raw = await unlock(lock, sealed.keyIv, sealed.key, 'key');
        if (raw === undefined) return refuse('wrong');
        const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
        const text = await unlock(key, sealed.iv, sealed.data, 'data');
        if (text === undefined) return refuse('damaged');
        return ok(new TextDecoder('utf-8', { fatal: true }).decode(text));
      } catch {
        return refuse('damaged');
      }
    },
  };
}

/** The browser's own; undefined where the page was not served securely, or the browser is too old for it. */
export function findSealer(): ReturnType<typeof createSealer> | undefined {
  const { crypto } = globalThis;
  if (crypto?.subtle === undefined) return undefined;
  return createSealer({
    subtle: crypto.subtle,
    getRandomValues: (bytes) => crypto.getRandomValues(bytes),
  });
}
