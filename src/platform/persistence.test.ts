import { describe, expect, it } from 'vitest';
import { createPersistence, type PersistenceSurroundings } from './persistence';

const nothing = { storage: undefined, standalone: undefined, matchMedia: undefined };
const withStorage = (storage: Partial<StorageManager>) =>
  createPersistence({ ...nothing, storage });
const installedWith = (more: Partial<PersistenceSurroundings>) =>
  createPersistence({ ...nothing, ...more }).installed();

describe('keeping data', () => {
  it.each([
    [true, 'granted'],
    [false, 'refused'],
  ])('is told as the browser answers: %s is %s', async (answer, state) => {
    const asked = withStorage({ persist: async () => answer });
    const read = withStorage({ persisted: async () => answer });
    expect([await asked.ask(), await read.read()]).toEqual([state, state]);
    expect([await asked.read(), await read.ask()]).toEqual(['unknown', 'unknown']);
  });

  it('is unknown where it cannot be asked, or where asking fails', async () => {
    const fail = () => Promise.reject(new TypeError());
    for (const one of [
      createPersistence(nothing),
      withStorage({ persist: fail, persisted: fail }),
    ]) {
      expect([await one.ask(), await one.read()]).toEqual(['unknown', 'unknown']);
    }
  });
});

describe('the room in use', () => {
  it('is what the browser estimates', async () => {
    const estimate = { usage: 1200, quota: 90_000 };
    expect(await withStorage({ estimate: async () => estimate }).estimate()).toEqual(estimate);
  });

  it('is unknown where the browser does not say', async () => {
    const fail = () => Promise.reject(new TypeError());
    expect(await createPersistence(nothing).estimate()).toBeUndefined();
    expect(await withStorage({ estimate: fail }).estimate()).toBeUndefined();
    expect(await withStorage({ estimate: async () => ({ quota: 3 }) }).estimate()).toBeUndefined();
  });
});

describe('being installed', () => {
  it('is known by the display mode, or by the iOS home screen', () => {
    expect(installedWith({})).toBe(false);
    expect(installedWith({ standalone: false, matchMedia: () => ({ matches: false }) })).toBe(
      false,
    );
    expect(installedWith({ standalone: true })).toBe(true);
    const matchMedia = (query: string) => ({ matches: query === '(display-mode: standalone)' });
    expect(installedWith({ matchMedia })).toBe(true);
  });
});
