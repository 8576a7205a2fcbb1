import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EMPTY_BACKUP } from '../files/arbitrary';
import { writeBackup } from '../files/backup';
import { parseSealed } from '../files/sealed';
import { createSealer } from '../platform/sealing';
import type { PreparedBackup } from './backup-commands';
import { lockBackup, unlockBackup } from './locked-backup';
import type { Services } from './services';

const services = {
  hash: async () => ({ ok: true, value: '' }),
  sealer: async () =>
    createSealer({
      subtle: webcrypto.subtle as SubtleCrypto,
      getRandomValues: (bytes) => webcrypto.getRandomValues(bytes),
    }),
} as unknown as Services;

const plain: PreparedBackup = {
  text: writeBackup(EMPTY_BACKUP),
  sessions: 0,
  ownItems: 0,
  events: 0,
  over: null,
  locked: false,
};

async function lock(passphrase: string) {
  const locked = await lockBackup({ services }, plain, passphrase);
  if (!locked.ok) throw new Error('not locked');
  return locked.value;
}

async function readLocked(text: string) {
  const sealed = parseSealed(JSON.parse(text));
  if (!sealed.ok) throw new Error('not read');
  return sealed.value;
}

describe('a locked backup', () => {
  test('holds nothing that can be read, and opens with its passphrase alone', async () => {
    const locked = await lock('vier gewone woorden');
    expect(locked.locked).toBe(true);
    expect(locked.text).not.toContain('sessions');
    const sealed = await readLocked(locked.text);
    expect(await unlockBackup({ services }, sealed, 'vier andere woorden')).toEqual({
      ok: false,
      refusal: { kind: 'wrong' },
    });
    expect(await unlockBackup({ services }, sealed, 'vier gewone woorden')).toMatchObject({
      ok: true,
      value: { kind: 'reservekopie' },
    });
  });

  test('that grew too long to be read back is told of (fault 58)', async () => {
    const locked = await lockBackup({ services }, plain, 'vier gewone woorden', 100);
    expect(locked).toMatchObject({ ok: true, value: { over: { what: 'bytes', limit: 100 } } });
  });

  test('is not made, and not opened, where the browser can’t', async () => {
    const without = { services: { ...services, sealer: async () => undefined } };
    expect(await lockBackup(without, plain, 'thee')).toEqual({ ok: false, refusal: 'unable' });
    const sealed = await readLocked((await lock('thee')).text);
    expect(await unlockBackup(without, sealed, 'thee')).toMatchObject({
      refusal: { kind: 'unable' },
    });
  });

  test.each([
    ['fewer rounds than are safe', { rounds: 1000 }],
    ['rounds that would never end', { rounds: 1e12 }],
    ['no base64', { data: '<script>' }],
    ['an extra field', { hint: 'naam van de hond' }],
    ['another version', { formatVersion: 2 }],
  ])('with %s is refused before anything is tried', async (_, change) => {
    const { text } = await lock('thee');
    expect(parseSealed({ ...JSON.parse(text), ...change })).toMatchObject({ ok: false });
  });
});
