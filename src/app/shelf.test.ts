import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { askFrom } from '../domain/making/draft';
import { type ShelfPiece, StorageError, type Store } from '../domain/store';
import { parseCardSet } from '../files/card-set';
import { parseCasus } from '../files/casus';
import { sampleCasus, sampleSet } from '../files/sample-content';
import { ok, refuse } from '../lib/result';
import { hashText } from '../platform/identity';
import { openStore } from '../storage/open';
import type { App } from './app';
import type { Piece } from './handed-in';
import { renamePiece, titleOf, writePiece } from './piece';
import { createPreferences } from './preferences';
import {
  binPiece,
  deleteForGood,
  findDue,
  keepBinLonger,
  listBin,
  putPieces,
  unbinPiece,
} from './shelf';
import { countStored, wipeEverything } from './wipe';
import { readWorkshop } from './workshop';

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
    bundle: { sets: [], casussen: [], formats: async () => [] },
    preferences: createPreferences(undefined, 'proef'),
    notice: signal(null),
    said: signal(''),
    openStore: async () => store,
    services: {
      clock: { now: () => now++ },
      hash: async (text: string) => hashText(text),
      lock: { acquire: async () => 'held' as const, release: () => undefined },
      handover: { onAsked: () => () => undefined, ask: async () => undefined },
      persistence: { estimate: async () => undefined },
    },
  };
  return app as unknown as App;
}

const titlesOf = async (app: App) => {
  const { kaartenset, casus } = await readWorkshop(app);
  return [...kaartenset, ...casus].map((entry) =>
    entry.status === 'found' ? titleOf(entry.piece) : entry.status,
  );
};

describe('the shelf', () => {
  test('holds what was taken in, newest first, cases by their told title', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece({ title: 'Tuin' })]);
    await putPieces(app, [setPiece({ id: 'keuken', title: 'Keuken' })]);
    await putPieces(app, [casusPiece()]);
    expect(await titlesOf(app)).toEqual(['Keuken', 'Tuin', 'Jan']);
  });

  test('gives back what it was given, to the letter', async () => {
    const app = createTestApp();
    const piece = setPiece();
    await putPieces(app, [piece]);
    const [entry] = (await readWorkshop(app)).kaartenset;
    expect(entry?.status === 'found' && writePiece(entry.piece)).toBe(writePiece(piece));
  });

  test('is empty again when something new is taken back', async () => {
    const app = createTestApp();
    const put = await putPieces(app, [setPiece()]);
    expect(put.ok && (await put.value.takeBack())).toBe(true);
    expect(await titlesOf(app)).toEqual([]);
  });

  test('holds the old content again when an update is taken back', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece({ title: 'Oud' })]);
    const put = await putPieces(app, [setPiece({ title: 'Nieuw' })]);
    expect(await titlesOf(app)).toEqual(['Nieuw']);
    expect(put.ok && (await put.value.takeBack())).toBe(true);
    expect(await titlesOf(app)).toEqual(['Oud']);
  });

  test('puts a copy beside under a name of its own', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece({ title: 'Tuin' })]);
    await putPieces(app, [renamePiece(setPiece(), { id: 'proef-2', title: 'Tuin (2)' })]);
    expect(await titlesOf(app)).toEqual(['Tuin (2)', 'Tuin']);
  });

  test('takes in several at once and takes all of them back at once', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece({ title: 'Oud' })]);
    const beside = renamePiece(setPiece(), { id: 'proef-2', title: 'Ernaast' });
    const put = await putPieces(app, [setPiece({ title: 'Nieuw' }), beside, casusPiece()]);
    expect((await titlesOf(app)).sort()).toEqual(['Ernaast', 'Jan', 'Nieuw']);
    expect(put.ok && (await put.value.takeBack())).toBe(true);
    expect(await titlesOf(app)).toEqual(['Oud']);
  });

  test('takes over from what was being made, and gives that back when taken back', async () => {
    const app = createTestApp();
    const store = await app.openStore();
    const piece = setPiece();
    const draft = { kind: piece.kind, content: piece.content, bin: [] };
    // As on a tablet whose clock was far ahead when this was typed.
    const record = {
      kind: piece.kind,
      id: piece.content.id,
      title: 'Half',
      changedAt: 9e12,
      draft,
    };
    await store.saveDraft(record, null, { begin: true });
    const put = await putPieces(app, [piece]);
    if (!put.ok) throw new Error(put.refusal);
    expect(put.value.items[0]?.changedAt).toBeGreaterThan(record.changedAt);
    await put.value.takeBack();
    expect(await store.listShelf()).toEqual([]);
    expect(await store.listDrafts()).toEqual([record]);
  });

  test('refuses by name when the device is full, and says so once', async () => {
    const app = createTestApp(() => ({
      putOnShelf: () => Promise.reject(new StorageError('full')),
    }));
    expect(await putPieces(app, [setPiece()])).toEqual(refuse('full'));
  });

  test('refuses where the page is not served securely', async () => {
    const app = createTestApp();
    const insecure = {
      ...app,
      services: { ...app.services, hash: async () => refuse('insecure') },
    };
    expect(await putPieces(insecure as App, [setPiece()])).toEqual(refuse('insecure'));
  });

  test('shows a damaged item as it is, and the others beside it', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece({ title: 'Tuin' })]);
    const broken = { format: 'kaartenset', title: 3 };
    const item = {
      id: 'stuk',
      kind: 'kaartenset',
      hash: 'x',
      title: 'Stuk',
      changedAt: 0,
    } as const;
    const store = await app.openStore();
    const content = { hash: 'x', kind: 'kaartenset', content: broken };
    await store.putOnShelf([{ item, content } as unknown as ShelfPiece]);
    const { kaartenset: sets } = await readWorkshop(app);
    expect(sets.map((entry) => entry.status)).toEqual(['found', 'damaged']);
    expect(sets[1]).toMatchObject({ raw: broken });
  });
});

describe('the bin', () => {
  const ref = { kind: 'kaartenset', id: 'proef' } as const;

  test('hides a set until it is taken out again', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece({ title: 'Tuin' })]);
    const binned = await binPiece(app, ref);
    expect(await titlesOf(app)).toEqual([]);
    expect(await listBin(app)).toMatchObject({ value: [{ ...ref, title: 'Tuin' }] });
    expect(binned.ok && (await binned.value.takeBack())).toBe(true);
    expect(await titlesOf(app)).toEqual(['Tuin']);
    expect(await listBin(app)).toEqual(ok([]));
  });

  test('asks after 30 days, again 30 days after it was told to keep, and never wipes by itself', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece()]);
    await binPiece(app, ref);
    const askAt = async () => {
      const bin = await listBin(app);
      if (!bin.ok) throw new Error(bin.refusal);
      return bin.value;
    };
    const first = await askAt();
    const due = first[0]?.askAt ?? 0;
    expect(due).toBeGreaterThan(askFrom(0));
    expect(findDue(first, due - 1)).toEqual([]);
    expect(findDue(first, due)).toEqual(first);
    await keepBinLonger(app, first);
    expect(findDue(await askAt(), due)).toEqual([]);
    // A year too far ahead: asked about, still there.
    expect(findDue(await askAt(), due + 365 * 24 * 3600 * 1000)).toHaveLength(1);
    expect(await unbinPiece(app, ref)).toEqual(ok(undefined));
    expect(await titlesOf(app)).toEqual(['Proef']);
  });

  test('is emptied by hand, drafts included', async () => {
    const app = createTestApp();
    const store = await app.openStore();
    const piece = setPiece();
    await putPieces(app, [piece]);
    const draft = { kind: piece.kind, content: piece.content, bin: [] };
    await store.saveDraft({ ...ref, title: 'Proef', changedAt: 9e12, draft }, null);
    await binPiece(app, ref);
    await deleteForGood(app, [ref]);
    expect(await listBin(app)).toEqual(ok([]));
    expect(await store.readShelf([ref])).toEqual([
      { ...ref, item: null, content: null, draft: null, versions: [] },
    ]);
  });
});

describe('wiping everything', () => {
  test('leaves nothing on the shelf, no choice of looks, and nothing to take back', async () => {
    const app = createTestApp();
    await putPieces(app, [setPiece()]);
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
