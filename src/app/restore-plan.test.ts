import { describe, expect, test } from 'vitest';
import type { CardSet } from '../domain/card-set';
import type { ContentHash, SessionId } from '../domain/ids';
import type { DraftRecord } from '../domain/making/draft';
import type { Backup } from '../domain/record';
import type { Store } from '../domain/store';
import { writeBackup } from '../files/backup';
import { parseCardSet } from '../files/card-set';
import { canonicalText } from '../files/json-text';
import { sampleSet } from '../files/sample-content';
import { hashText } from '../platform/identity';
import { conversation, createDevice, sessionId } from '../storage/testing/rehearsal';
import type { App } from './app';
import { previewImport, readHandedIn, takeIn } from './backup-commands';
import type { RestoreSide } from './restore-plan';

const NOW = 5_000;

/** As much of the app as restoring needs, on a device of its own; `home` came with it. */
function createApp(): { readonly app: App; readonly store: Store } {
  const store = createDevice().open();
  const app = {
    openStore: async () => store,
    bundle: { sets: [{ id: 'home' }], casussen: [], formats: async () => [] },
    services: {
      hash: hashText,
      clock: { now: () => NOW },
      lock: { acquire: async () => 'held', release: () => undefined },
      handover: { ask: async () => undefined },
    },
  } as unknown as App;
  return { app, store };
}

function makeSet(id: string, title: string): CardSet {
  const read = parseCardSet({ ...sampleSet(), id, title });
  if (!read.ok) throw new Error('the sample is not good');
  return read.value;
}

/** Puts a set in the Werkplaats as an editor does, or only what is being made of it. */
async function make(store: Store, set: CardSet, changedAt: number, playable = true) {
  const { id, title } = set;
  const kind = 'kaartenset' as const;
  const draft: DraftRecord = {
    kind,
    id,
    title,
    changedAt,
    draft: { kind, content: set, bin: [] },
  };
  if (!playable) return store.saveDraft(draft, null, { begin: true });
  const hashed = await hashText(canonicalText(set));
  if (!hashed.ok) throw new Error(hashed.refusal);
  const hash = hashed.value as ContentHash;
  const piece = {
    item: { kind, id, hash, title, changedAt },
    content: { hash, kind, content: set },
  };
  await store.saveDraft(draft, piece, { begin: true });
}

/** The backup of a tablet as it comes in elsewhere. */
async function backUp(store: Store, change: Partial<Backup> = {}): Promise<Backup> {
  const text = writeBackup({ ...(await store.exportAll()), ...change });
  const read = await readHandedIn(createApp().app, { size: text.length, text: async () => text });
  if (!read.ok || !('backup' in read.value)) throw new Error('not read back');
  return read.value.backup;
}

const titlesOn = async (store: Store) => (await store.listShelf()).map(({ title }) => title).sort();

/** Every set that someone can get at, with its title and its first card. */
async function read(store: Store) {
  const items = await store.listShelf();
  return Promise.all(
    items.map(async ({ hash, id }) => {
      const set = (await store.readContent(hash))?.content as CardSet;
      return { id, contentId: set.id, title: set.title, description: set.description };
    }),
  );
}

const here = makeSet('mijn-set', 'Mijn set');
const there: CardSet = { ...here, description: 'van de andere tablet' };

async function meet(side: RestoreSide | null) {
  const [mine, theirs] = [createApp(), createApp()];
  await make(mine.store, here, 20);
  await make(theirs.store, there, 10);
  const backup = await backUp(theirs.store);
  const { own } = await previewImport(mine.app, backup);
  const answers = side ? { 'kaartenset/mijn-set': side } : {};
  const done = await takeIn(mine.app, backup, { revive: false, answers });
  expect(done.ok).toBe(true);
  return { ...mine, backup, own };
}

describe('an own set that is another here than in a backup', () => {
  test('is asked about, with when each was changed', async () => {
    const { own } = await meet(null);
    expect(own.conflicts).toEqual([
      {
        key: 'kaartenset/mijn-set',
        kind: 'kaartenset',
        title: 'Mijn set',
        hereAt: 20,
        thereAt: 10,
      },
    ]);
  });

  test('stands beside the other unless someone chose, each to be played and changed', async () => {
    for (const side of [null, 'both'] as const) {
      const { app, backup, store } = await meet(side);
      const sets = await read(store);
      expect(sets.map(({ title }) => title).sort()).toEqual(['Mijn set', 'Mijn set (2)']);
      expect(sets.every(({ contentId, id }) => contentId === id)).toBe(true);
      expect(sets.find(({ title }) => title === 'Mijn set (2)')?.description).toBe(
        there.description,
      );
      const drafts = await store.listDrafts();
      expect(drafts.map(({ id }) => id).sort()).toEqual(sets.map(({ id }) => id).sort());

      // The same backup once more brings nothing and asks nothing.
      expect((await previewImport(app, backup)).own.conflicts).toEqual([]);
      await takeIn(app, backup, { revive: false });
      expect(await titlesOn(store)).toEqual(['Mijn set', 'Mijn set (2)']);
    }
  });

  test('takes the place of the one here when asked, which is in the bin then, and a version', async () => {
    const { store } = await meet('theirs');
    expect(await read(store)).toEqual([
      { id: 'mijn-set', contentId: 'mijn-set', title: 'Mijn set', description: there.description },
    ]);
    const [binned] = await store.listBin();
    expect(binned).toMatchObject({ kind: 'kaartenset', title: 'Mijn set' });
    await store.binOnShelf('kaartenset', binned?.id ?? '', null);
    const back = (await read(store)).find(({ id }) => id === binned?.id);
    expect(back).toMatchObject({ contentId: binned?.id, description: here.description });
    const versions = await store.listVersions({ kind: 'kaartenset', id: 'mijn-set' });
    expect(versions.map(({ content }) => content)).toEqual([here]);
    // Later than what it took the place of, so that no older draft overtakes it.
    expect((await store.listShelf())[0]?.changedAt).toBeGreaterThan(20);
  });

  test('stays out when the one here is to be kept', async () => {
    const { store } = await meet('mine');
    expect(await read(store)).toEqual([
      { id: 'mijn-set', contentId: 'mijn-set', title: 'Mijn set', description: here.description },
    ]);
    expect(await store.listBin()).toEqual([]);
  });

  test('that was only begun is asked about as well, and is lost by no answer', async () => {
    for (const side of ['both', 'theirs', 'mine'] as const) {
      const [mine, theirs] = [createApp(), createApp()];
      await make(mine.store, here, 20, false);
      await make(theirs.store, there, 10, false);
      const backup = await backUp(theirs.store);
      expect((await previewImport(mine.app, backup)).own.conflicts).toHaveLength(1);
      await takeIn(mine.app, backup, {
        revive: false,
        answers: { 'kaartenset/mijn-set': side },
      });
      const [drafts, bin] = [await mine.store.listDrafts(), await mine.store.listBin()];
      expect([drafts.length, bin.length]).toEqual(
        { both: [2, 0], theirs: [1, 1], mine: [1, 0] }[side],
      );
    }
  });

  test('is not asked about where it is the same, or where nothing stands', async () => {
    const [mine, theirs, empty] = [createApp(), createApp(), createApp()];
    await make(mine.store, here, 20);
    await make(theirs.store, here, 10);
    const backup = await backUp(theirs.store);
    for (const { app, store } of [mine, empty]) {
      expect((await previewImport(app, backup)).own).toEqual({ conflicts: [], copies: [] });
      await takeIn(app, backup, { revive: false });
      expect(await titlesOn(store)).toEqual(['Mijn set']);
    }
  });

  test('gives the same sets, whichever tablet takes in the other first', async () => {
    const all = await Promise.all(
      [
        [here, there],
        [there, here],
      ].map(async ([one = here, other = there]) => {
        const [mine, theirs] = [createApp(), createApp()];
        await make(mine.store, one, 1);
        await make(theirs.store, other, 2);
        await takeIn(mine.app, await backUp(theirs.store), { revive: false });
        return (await read(mine.store)).map(({ description }) => description).sort();
      }),
    );
    expect(all[0]).toEqual(all[1]);
    expect(all[0]).toHaveLength(2);
  });
});

describe('a set that is called as one that came with the app', () => {
  test('comes in once, as a copy of one’s own', async () => {
    const { app, store } = createApp();
    const other = createApp();
    await make(other.store, makeSet('home', 'Home-Start'), 10);
    const backup = await backUp(other.store);
    expect((await previewImport(app, backup)).own).toEqual({
      conflicts: [],
      copies: ['Home-Start'],
    });
    for (const _ of ['once', 'again']) await takeIn(app, backup, { revive: false });
    const [copy, ...rest] = await read(store);
    expect(rest).toEqual([]);
    expect(copy?.id).not.toBe('home');
    expect(copy).toMatchObject({ contentId: copy?.id, title: 'Home-Start (2)' });
  });
});

describe('the file of a conversation', () => {
  test('brings a conversation only, and what else is in it is told', async () => {
    const other = createApp();
    await other.store.commit(conversation('one'));
    await make(other.store, there, 10);
    const text = writeBackup({
      ...(await other.store.exportAll()),
      format: 'gesprek',
      tombstones: ['two' as SessionId],
    });
    const handed = await readHandedIn(other.app, { size: text.length, text: async () => text });
    if (!handed.ok || !('backup' in handed.value)) throw new Error('not read back');
    expect(handed.value).toMatchObject({ kind: 'gesprek', misplaced: 3 });

    const { app, store } = createApp();
    await make(store, here, 20);
    await takeIn(app, handed.value.backup, { revive: false });
    expect((await store.listSessions()).map(({ id }) => id)).toEqual([sessionId('one')]);
    expect(await titlesOn(store)).toEqual(['Mijn set']);
    expect(await store.listTombstones()).toEqual([]);
  });
});
