import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ContentRecord } from '../domain/record';
import type { ShelfPiece } from '../domain/store';
import {
  contentOf,
  conversation,
  createDevice,
  draftOf,
  hashOf,
  plant,
  SENTINEL,
  shelfItem,
} from './testing/rehearsal';

afterEach(() => vi.restoreAllMocks());

const begin = { begin: true };
const piece = (id: string, hash: string, changedAt = 1): ShelfPiece => ({
  item: shelfItem(id, hash, changedAt),
  content: contentOf(hash),
});
const open = () => createDevice().open();

describe('a draft', () => {
  it('is read back as it was written, and listed until it is in the bin', async () => {
    const store = open();
    await store.saveDraft(draftOf('a'), null, begin);
    expect(await store.listDrafts()).toEqual([draftOf('a')]);
    await store.binOnShelf('kaartenset', 'a', 99);
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.listBin()).toEqual([
      { kind: 'kaartenset', id: 'a', title: 'set a', askAt: 99 },
    ]);
  });

  it('goes with what is played of it, or neither', async () => {
    const store = open();
    await store.saveDraft(draftOf('a', 1), piece('a', 'one'), begin);
    await store.saveDraft(draftOf('a', 2), piece('a', 'two', 2));
    expect(await store.listShelf()).toEqual([shelfItem('a', 'two', 2)]);
    expect(await store.readContent(hashOf('one'))).toBeUndefined();
    expect(await store.readContent(hashOf('two'))).toBeDefined();
  });

  it('that can’t be played any more leaves the last that could on the shelf', async () => {
    const store = open();
    await store.saveDraft(draftOf('a', 1), piece('a', 'one'), begin);
    await store.saveDraft(draftOf('a', 2), null);
    expect(await store.listShelf()).toEqual([shelfItem('a', 'one')]);
    expect(await store.listDrafts()).toEqual([draftOf('a', 2)]);
  });

  it('never changes what a conversation is played with', async () => {
    const store = open();
    await store.saveDraft(draftOf('a', 1), piece('a', 'set-hash'), begin);
    await store.commit(conversation('talk'));
    await store.saveDraft(draftOf('a', 2), piece('a', 'other', 2));
    expect(await store.readContent(hashOf('set-hash'))).toEqual(contentOf('set-hash'));
    await store.takeFromShelf('kaartenset', 'a');
    expect(await store.readContent(hashOf('set-hash'))).toEqual(contentOf('set-hash'));
    expect(await store.readContent(hashOf('other'))).toBeUndefined();
  });

  it('of something that was wiped meanwhile does not bring it back', async () => {
    const store = open();
    await store.saveDraft(draftOf('a'), piece('a', 'one'), begin);
    await store.wipeAll();
    const late = store.saveDraft(draftOf('a', 2), piece('a', 'two'));
    await expect(late).rejects.toMatchObject({ failure: 'gone' });
    expect(await store.listShelf()).toEqual([]);
    expect(JSON.stringify(await store.exportAll())).not.toContain(SENTINEL);
  });

  it('is written without reading any set or draft', async () => {
    const store = open();
    await store.saveDraft(draftOf('a'), piece('a', 'one'), begin);
    const spies = [
      vi.spyOn(IDBObjectStore.prototype, 'get'),
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    ];
    await store.saveDraft(draftOf('a', 2), piece('a', 'two', 2));
    const read = spies.flatMap(({ mock }) =>
      mock.contexts.map((asked) => (asked as IDBObjectStore).name),
    );
    expect(new Set(read)).toEqual(new Set(['shelf', 'sessions']));
  });

  it('that is damaged is passed over', async () => {
    const device = createDevice();
    const store = device.open();
    await store.saveDraft(draftOf('a'), null, begin);
    await plant(device.factory, 'drafts', { kind: 'kaartenset', id: 'b', draft: 3 });
    expect(await store.listDrafts()).toEqual([draftOf('a')]);
  });
});

describe('the bin of sets and cases', () => {
  it('hides one with its draft and gives both back', async () => {
    const store = open();
    await store.saveDraft(draftOf('a'), piece('a', 'one'), begin);
    await store.binOnShelf('kaartenset', 'a', 99);
    expect(await store.listShelf()).toEqual([]);
    expect(await store.listBin()).toHaveLength(1);
    await store.binOnShelf('kaartenset', 'a', null);
    expect(await store.listShelf()).toEqual([shelfItem('a', 'one')]);
    expect(await store.listDrafts()).toEqual([draftOf('a')]);
    expect(await store.listBin()).toEqual([]);
  });

  it('keeps the content, and none of it travels in a backup', async () => {
    const store = open();
    await store.putOnShelf([piece('a', 'one'), piece('b', 'two')]);
    await store.saveDraft(draftOf('a', 2), null);
    await store.binOnShelf('kaartenset', 'a', 99);
    expect(await store.readContent(hashOf('one'))).toBeDefined();
    const backup = await store.exportAll();
    expect(backup.shelf).toEqual([shelfItem('b', 'two')]);
    expect(backup.drafts).toEqual([]);
    expect(backup.content).toEqual([contentOf('two')]);
  });

  it('keeps the cards that were thrown out of a set here when a backup goes out (fault 58)', async () => {
    const store = open();
    const record = draftOf('a');
    const card = { id: 'weg', category: 'c', front: 'Weggegooid', back: {}, tags: [] };
    const draft = { ...Object(record.draft), bin: [{ card, askAt: 5 }] };
    await store.saveDraft({ ...record, draft }, null, begin);
    const backup = await store.exportAll();
    expect(backup.drafts).toMatchObject([{ id: 'a', draft: { bin: [] } }]);
    expect(JSON.stringify(backup)).not.toContain('Weggegooid');
    expect(await store.listDrafts()).toMatchObject([{ draft: { bin: [{ card }] } }]);
  });

  it('refuses what is gone for good, instead of saying that it is back (fault 59)', async () => {
    const store = open();
    await store.putOnShelf([piece('a', 'one')]);
    await store.binOnShelf('kaartenset', 'a', 99);
    await store.takeFromShelf('kaartenset', 'a');
    const back = store.binOnShelf('kaartenset', 'a', null);
    await expect(back).rejects.toMatchObject({ failure: 'gone' });
    expect(await store.listShelf()).toEqual([]);
  });

  it('lets go of what someone works on again', async () => {
    const store = open();
    await store.saveDraft(draftOf('a'), piece('a', 'one'), begin);
    await store.binOnShelf('kaartenset', 'a', 99);
    await store.saveDraft(draftOf('a', 2), null);
    expect(await store.listBin()).toEqual([]);
    expect(await store.listShelf()).toEqual([shelfItem('a', 'one')]);
  });
});

describe('a place on the shelf', () => {
  const ref = { kind: 'kaartenset', id: 'a' } as const;

  it('is put back exactly as it stood, draft and bin included', async () => {
    const store = open();
    await store.saveDraft(draftOf('a'), piece('a', 'one'), begin);
    await store.binOnShelf('kaartenset', 'a', 99);
    const before = await store.readShelf([ref, { kind: 'casus', id: 'none' }]);
    await store.putOnShelf([piece('a', 'two', 5), piece('b', 'three')]);
    await store.saveDraft(draftOf('a', 6), null);
    await store.restoreShelf(before);
    expect(await store.readShelf([ref, { kind: 'casus', id: 'none' }])).toEqual(before);
    expect(before[0]?.content as ContentRecord).toEqual(contentOf('one'));
    expect(await store.readContent(hashOf('two'))).toBeUndefined();
    expect(await store.listShelf()).toEqual([shelfItem('b', 'three')]);
  });
});

describe('bringing a backup in', () => {
  it('leaves a draft as it is unless it was asked to replace it', async () => {
    const [here, there] = [open(), open()];
    await here.saveDraft(draftOf('a', 5), null, begin);
    await here.saveDraft(draftOf('b', 1), null, begin);
    await there.saveDraft(draftOf('a', 4), null, begin);
    await there.saveDraft(draftOf('b', 2), null, begin);
    await there.saveDraft(draftOf('c', 3), null, begin);
    const backup = await there.exportAll();
    await here.importAll(backup, { revive: false });
    expect(await here.listDrafts()).toEqual([draftOf('a', 5), draftOf('b', 1), draftOf('c', 3)]);
    await here.importAll(backup, { revive: false, replace: [{ kind: 'kaartenset', id: 'b' }] });
    expect(await here.listDrafts()).toEqual([draftOf('a', 5), draftOf('b', 2), draftOf('c', 3)]);
  });
});
