import { describe, expect, it } from 'vitest';
import { contentOf, createDevice, draftOf, hashOf, keptOf, shelfItem } from './testing/rehearsal';

const ref = { kind: 'kaartenset', id: 'a' } as const;

async function open() {
  const device = createDevice();
  const store = device.open();
  await store.putOnShelf([{ item: shelfItem('a', 'now'), content: contentOf('now') }]);
  const hashes = async () => (await store.listVersions(ref)).map(({ hash }) => hash);
  return { device, store, hashes };
}

describe('earlier versions', () => {
  it('are kept whole, the newest first, ten of them', async () => {
    const { device, hashes, store } = await open();
    for (let at = 0; at < 14; at += 1) await store.keepVersion(ref, keptOf(`v${at}`));
    expect(await hashes()).toEqual(
      [13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((at) => hashOf(`v${at}`)),
    );
    const [newest] = await device.open().listVersions(ref);
    expect(newest).toEqual({ ...keptOf('v13'), ...ref, n: 13 });
  });

  it('hold on to the last that others may have, however old', async () => {
    const { hashes, store } = await open();
    await store.keepVersion(ref, keptOf('given', true));
    for (let at = 0; at < 14; at += 1) await store.keepVersion(ref, keptOf(`v${at}`));
    expect(await hashes()).toHaveLength(10);
    expect((await store.listVersions(ref)).at(-1)).toMatchObject({ shared: true, n: 0 });
  });

  it('that are the same as the newest are no new ones, but may become shared', async () => {
    const { store } = await open();
    await store.keepVersion(ref, keptOf('v'));
    await store.keepVersion(ref, keptOf('v', true));
    await store.keepVersion(ref, keptOf('v'));
    expect(await store.listVersions(ref)).toMatchObject([{ n: 0, shared: true }]);
  });

  it('belong to what stands here, and to nothing else', async () => {
    const { store } = await open();
    await store.keepVersion({ kind: 'casus', id: 'a' }, keptOf('v'));
    await store.keepVersion({ kind: 'kaartenset', id: 'b' }, keptOf('v'));
    expect(await store.listVersions({ kind: 'casus', id: 'a' })).toEqual([]);
    expect(await store.listVersions({ kind: 'kaartenset', id: 'b' })).toEqual([]);
  });

  it('come and go with what takes their place, in one transaction', async () => {
    const { hashes, store } = await open();
    const [before] = await store.readShelf([ref]);
    const keep = [keptOf('now'), keptOf('theirs', true)];
    const piece = { item: shelfItem('a', 'new', 2), content: contentOf('new'), keep };
    await store.putOnShelf([{ ...piece, draft: draftOf('a', 2) }]);
    expect(await hashes()).toEqual(['theirs', 'now'].map(hashOf));
    expect(await store.readShelf([ref])).toMatchObject([{ draft: draftOf('a', 2) }]);
    await store.restoreShelf(before ? [before] : []);
    expect(await hashes()).toEqual([]);
    expect(await store.readShelf([ref])).toMatchObject([{ draft: null }]);
  });

  it('come with a draft that overtakes what was played', async () => {
    const { hashes, store } = await open();
    const piece = { item: shelfItem('a', 'new', 2), content: contentOf('new') };
    await store.saveDraft(draftOf('a', 2), { ...piece, keep: [keptOf('now')] });
    await store.saveDraft(draftOf('a', 3), {
      item: shelfItem('a', 'newer', 3),
      content: contentOf('newer'),
    });
    expect(await hashes()).toEqual([hashOf('now')]);
  });

  it('go for good with it, and stay while it is in the bin', async () => {
    const { hashes, store } = await open();
    await store.keepVersion(ref, keptOf('v'));
    await store.binOnShelf('kaartenset', 'a', 99);
    expect(await hashes()).toHaveLength(1);
    await store.takeFromShelf('kaartenset', 'a');
    expect(await hashes()).toEqual([]);
  });

  it('travel in a backup', async () => {
    const { store } = await open();
    await store.keepVersion(ref, keptOf('v', true));
    const backup = await store.exportAll();
    const other = createDevice().open();
    await other.importAll(backup, { revive: false });
    expect(await other.listVersions(ref)).toEqual(await store.listVersions(ref));
  });

  it('of what is in the bin do not travel', async () => {
    const { store } = await open();
    await store.keepVersion(ref, keptOf('v'));
    await store.binOnShelf('kaartenset', 'a', 99);
    expect((await store.exportAll()).versions).toEqual([]);
  });
});
