import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { StorageError, type Store } from '../domain/store';
import { parseCardSet } from '../files/card-set';
import { parseCasus } from '../files/casus';
import { sampleCasus, sampleSet } from '../files/sample-content';
import { refuse } from '../lib/result';
import { hashText } from '../platform/identity';
import { openStore } from '../storage/open';
import type { App } from './app';
import type { Piece } from './handed-in';
import { createPreferences } from './preferences';
import { putPiece, removeItem, renamePiece, titleOf } from './shelf';
import { countStored, wipeEverything } from './wipe';
import { readWorkshop, writePiece } from './workshop';

function setPiece(changes: object = {}): Piece {
  const parsed = parseCardSet({ ...sampleSet(), ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return { kind: 'kaartenset', content: parsed.value };
}

function casusPiece(): Piece {
  const parsed = parseCasus(sampleCasus());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return { kind: 'casus', content: parsed.value };
}

/** The part of the app that the shelf needs, on a store in memory. */
function createTestApp(change: (store: Store) => Partial<Store> = () => ({})) {
  const inMemory = openStore({
    name: 'proef',
    localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    page: { addEventListener: () => undefined },
  });
  const store = { ...inMemory, ...change(inMemory) };
  let now = 1000;
  const app = {
    bundle: { sets: [], casussen: [] },
    preferences: createPreferences(undefined, 'proef'),
    notice: signal(null),
    said: signal(''),
    openStore: async () => store,
    services: {
      clock: { now: () => now++ },
      hash: async (text: string) => hashText(text),
      persistence: { estimate: async () => undefined },
    },
  };
  return app as unknown as App;
}

const titlesOf = async (app: App) => {
  const { sets, casussen } = await readWorkshop(app);
  return [...sets, ...casussen].map((entry) =>
    entry.status === 'found' ? titleOf(entry.piece) : entry.status,
  );
};

describe('the shelf', () => {
  test('holds what was taken in, newest first, cases by their told title', async () => {
    const app = createTestApp();
    await putPiece(app, setPiece({ title: 'Tuin' }));
    await putPiece(app, setPiece({ id: 'keuken', title: 'Keuken' }));
    await putPiece(app, casusPiece());
    expect(await titlesOf(app)).toEqual(['Keuken', 'Tuin', 'Jan']);
  });

  test('gives back what it was given, to the letter', async () => {
    const app = createTestApp();
    const piece = setPiece();
    await putPiece(app, piece);
    const [entry] = (await readWorkshop(app)).sets;
    expect(entry?.status === 'found' && writePiece(entry.piece)).toBe(writePiece(piece));
  });

  test('is empty again when something new is taken back', async () => {
    const app = createTestApp();
    const put = await putPiece(app, setPiece());
    expect(put.ok && (await put.value.takeBack())).toBe(true);
    expect(await titlesOf(app)).toEqual([]);
  });

  test('holds the old content again when an update is taken back', async () => {
    const app = createTestApp();
    await putPiece(app, setPiece({ title: 'Oud' }));
    const put = await putPiece(app, setPiece({ title: 'Nieuw' }));
    expect(await titlesOf(app)).toEqual(['Nieuw']);
    expect(put.ok && (await put.value.takeBack())).toBe(true);
    expect(await titlesOf(app)).toEqual(['Oud']);
  });

  test('gives back what was removed', async () => {
    const app = createTestApp();
    const put = await putPiece(app, setPiece({ title: 'Tuin' }));
    if (!put.ok) throw new Error(put.refusal);
    const removed = await removeItem(app, put.value.item);
    expect(await titlesOf(app)).toEqual([]);
    expect(removed.ok && (await removed.value.takeBack?.())).toBe(true);
    expect(await titlesOf(app)).toEqual(['Tuin']);
  });

  test('puts a copy beside under a name of its own', async () => {
    const app = createTestApp();
    await putPiece(app, setPiece({ title: 'Tuin' }));
    await putPiece(app, renamePiece(setPiece(), { id: 'proef-2', title: 'Tuin (2)' }));
    expect(await titlesOf(app)).toEqual(['Tuin (2)', 'Tuin']);
  });

  test('refuses by name when the device is full, and says so once', async () => {
    const app = createTestApp(() => ({
      putOnShelf: () => Promise.reject(new StorageError('full')),
    }));
    expect(await putPiece(app, setPiece())).toEqual(refuse('full'));
  });

  test('refuses where the page is not served securely', async () => {
    const app = createTestApp();
    const insecure = {
      ...app,
      services: { ...app.services, hash: async () => refuse('insecure') },
    };
    expect(await putPiece(insecure as App, setPiece())).toEqual(refuse('insecure'));
  });

  test('shows a damaged item as it is, and the others beside it', async () => {
    const app = createTestApp();
    await putPiece(app, setPiece({ title: 'Tuin' }));
    const broken = { format: 'kaartenset', title: 3 };
    const item = {
      id: 'stuk',
      kind: 'kaartenset',
      hash: 'x',
      title: 'Stuk',
      changedAt: 0,
    } as const;
    const store = await app.openStore();
    await store.putOnShelf(
      item as unknown as Parameters<Store['putOnShelf']>[0],
      { hash: 'x', kind: 'kaartenset', content: broken } as unknown as Parameters<
        Store['putOnShelf']
      >[1],
    );
    const { sets } = await readWorkshop(app);
    expect(sets.map((entry) => entry.status)).toEqual(['found', 'damaged']);
    expect(sets[1]).toMatchObject({ raw: broken });
  });
});

describe('wiping everything', () => {
  test('leaves nothing on the shelf, no choice of looks, and nothing to take back', async () => {
    const app = createTestApp();
    await putPiece(app, setPiece());
    app.preferences.theme.value = 'dark';
    app.notice.value = { message: 'Tuin is verwijderd.' };
    expect(await countStored(app)).toMatchObject({ own: 1 });
    expect(await wipeEverything(app)).toBe('wiped');
    expect(await countStored(app)).toMatchObject({ own: 0, sessions: 0, texts: 0 });
    expect(app.preferences.theme.value).toBe('system');
    expect(app.notice.value).toBeNull();
  });

  test('that fails says so, and keeps how the device was set', async () => {
    const app = createTestApp(() => ({ wipeAll: () => Promise.reject(new StorageError('lost')) }));
    app.preferences.theme.value = 'dark';
    expect(await wipeEverything(app)).toBe('failed');
    expect(app.preferences.theme.value).toBe('dark');
  });

  test('counting where nothing can be read gives nothing, not zero', async () => {
    const app = createTestApp(() => ({
      readHealth: () => Promise.reject(new StorageError('lost')),
    }));
    expect(await countStored(app)).toBeUndefined();
  });
});
