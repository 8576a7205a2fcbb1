import { ok, type Result, refuse } from '../lib/result';

/** What is needed of the browser; an insecure page has only `getRandomValues`. */
export interface Chance {
  readonly getRandomValues: (words: Uint32Array<ArrayBuffer>) => unknown;
  readonly randomUUID?: (() => string) | undefined;
  readonly subtle?: Pick<SubtleCrypto, 'digest'> | undefined;
}

const CHANCE: Chance = {
  getRandomValues: (words) => globalThis.crypto.getRandomValues(words),
  get randomUUID() {
    const { crypto } = globalThis;
    return typeof crypto.randomUUID === 'function' ? () => crypto.randomUUID() : undefined;
  },
  get subtle() {
    return globalThis.crypto.subtle;
  },
};

/** An id nobody else has: a version 4 UUID. */
export function newId(chance: Chance = CHANCE): string {
  if (chance.randomUUID) return chance.randomUUID();
  const words = new Uint32Array(4);
  chance.getRandomValues(words);
  const hex = [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** A number from 0 up to but not 1, each of 2⁵³ equally likely: nobody can foresee the next card. */
export function random(chance: Chance = CHANCE): number {
  const words = new Uint32Array(2);
  chance.getRandomValues(words);
  const [high = 0, low = 0] = words;
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}

/** SHA-256 of the text in UTF-8, in hex. Refuses where the page is not served securely. */
export async function hashText(
  text: string,
  chance: Chance = CHANCE,
): Promise<Result<string, 'insecure'>> {
  if (!chance.subtle) return refuse('insecure');
  const digest = await chance.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest)];
  return ok(bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
