import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  contentOf,
  conversation,
  createDevice,
  draftOf,
  dumpDatabase,
  hashOf,
  plant,
  SENTINEL,
  sessionId,
  shelfItem,
  summaryOf,
  tableId,
  tableOf,
  textOf,
} from './testing/rehearsal';

// Many stores, one after another: on a busy machine that takes longer than a test may.
vi.setConfig({ testTimeout: 60_000 });

describe('purging the bin', () => {
  it('leaves nothing of a conversation but its tombstone', async () => {
    const device = createDevice();
    const store = device.open();
    await store.commit(conversation('a'));
    await store.saveTable(tableOf('a-table'), [textOf('a-table', 'name')]);
    await store.bin([sessionId('a')]);
    await store.purge();
    const { stores } = await dumpDatabase(device.factory);
    const left = Object.entries(stores).filter(([, { records }]) => records.length > 0);
    expect(left.map(([name, { records }]) => [name, records])).toEqual([
      ['tombstones', [{ id: 'a' }]],
    ]);
    expect(await store.listTombstones()).toEqual(['a']);
  });

  it('leaves alone what is not in the bin, and the table and set that it shares', async () => {
    const device = createDevice();
    const store = device.open();
    const table = tableId('shared');
    await store.commit({ ...conversation('a'), summary: summaryOf('a', { table }) });
    await store.commit({ ...conversation('b'), summary: summaryOf('b', { table }) });
    await store.saveTable({ id: table, name: null, createdAt: 1, seats: [] }, [
      textOf('shared', 'name'),
    ]);
    await store.bin([sessionId('a')]);
    const before = await store.readSession(sessionId('b'));
    await store.purge();
    expect(await store.readSession(sessionId('b'))).toEqual(before);
    expect((await store.listTables()).map(({ id }) => id)).toContain('shared');
    expect(await store.readTexts([table])).toHaveLength(1);
    expect(await store.readContent(hashOf('set-hash'))).toBeDefined();
  });

  it('of some takes no others, nor the table and set that these share', async () => {
    const device = createDevice();
    const store = device.open();
    const table = tableId('shared');
    await store.commit({ ...conversation('a'), summary: summaryOf('a', { table }) });
    await store.commit({ ...conversation('b'), summary: summaryOf('b', { table }) });
    await store.saveTable({ id: table, name: null, createdAt: 1, seats: [] }, []);
    const before = await store.readSession(sessionId('b'));
    await store.bin(['a', 'b', 'c'].map(sessionId));
    await store.purge(['a', 'c'].map(sessionId));
    expect((await store.readSession(sessionId('a'))).status).toBe('gone');
    await store.unbin([sessionId('b')]);
    expect(await store.readSession(sessionId('b'))).toEqual(before);
    expect((await store.listTables()).map(({ id }) => id)).toContain('shared');
    expect(await store.readContent(hashOf('set-hash'))).toBeDefined();
  });

  it('keeps the sets of own making on the shelf', async () => {
    const store = createDevice().open();
    await store.putOnShelf([
      { item: shelfItem('own', 'set-hash'), content: contentOf('set-hash') },
    ]);
    await store.commit(conversation('a'));
    await store.bin([sessionId('a')]);
    await store.purge();
    expect(await store.readContent(hashOf('set-hash'))).toBeDefined();
  });

  it('removes no set while a damaged conversation may refer to it', async () => {
    const device = createDevice();
    const store = device.open();
    await store.commit(conversation('a'));
    await plant(device.factory, 'sessions', { id: 'b', pins: 'set-hash' });
    await store.bin([sessionId('a')]);
    await store.purge();
    expect(await store.readContent(hashOf('set-hash'))).toBeDefined();
  });

  it('wipes a damaged conversation like any other', async () => {
    const device = createDevice();
    const store = device.open();
    await store.commit(conversation('a'));
    await plant(device.factory, 'sessions', { id: 'a', changedAt: 'never' });
    await store.bin([sessionId('a')]);
    expect((await store.readHealth()).damaged).toEqual([]);
    await store.purge();
    expect(await store.readSession(sessionId('a'))).toEqual({ status: 'gone' });
    expect(JSON.stringify(await dumpDatabase(device.factory))).not.toContain(SENTINEL);
  });
});

describe('wiping everything', () => {
  it('leaves no typed text, nor anything else, in any store', async () => {
    const action = fc.constantFrom('commit', 'bin', 'purge', 'table', 'shelf', 'draft', 'setting');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(action, fc.nat(3)), { maxLength: 12 }), async (steps) => {
        const device = createDevice();
        const store = device.open();
        for (const [step, number] of steps) {
          const id = `s${number}`;
          if (step === 'commit') await store.commit(conversation(id));
          else if (step === 'bin') await store.bin([sessionId(id)]);
          else if (step === 'purge') await store.purge();
          else if (step === 'setting') await store.writeSetting(id, SENTINEL);
          else if (step === 'shelf')
            await store.putOnShelf([{ item: shelfItem(id, id), content: contentOf(id) }]);
          else if (step === 'draft') await store.saveDraft(draftOf(id), null, { begin: true });
          else {
            const table = { id: tableId(id), name: null, createdAt: 1, seats: [] };
            await store.saveTable(table, [textOf(id, `${id}-name`)]);
          }
        }
        await store.wipeAll();
        const { stores } = await dumpDatabase(device.factory);
        expect(Object.values(stores).flatMap(({ records }) => records)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a database that the browser emptied', () => {
  const forget = (factory: IDBFactory) =>
    new Promise((resolve, reject) => {
      const request = factory.deleteDatabase('kaarttafel:/rehearsal/');
      request.onsuccess = resolve;
      request.onerror = reject;
    });

  it('is told from a new device', async () => {
    const device = createDevice();
    const first = device.open();
    expect((await first.readHealth()).missing).toBe(false);
    await first.commit(conversation('a'));
    expect((await first.readHealth()).missing).toBe(false);
    await forget(device.factory);
    const next = device.open();
    await next.writeSetting('theme', 'dark');
    expect(await next.readHealth()).toMatchObject({ missing: true, sessions: 0 });
  });

  it('is not seen in one that people emptied themselves', async () => {
    const device = createDevice();
    const store = device.open();
    await store.commit(conversation('a'));
    await store.bin([sessionId('a')]);
    await store.purge();
    expect((await store.readHealth()).missing).toBe(false);
    await store.wipeAll();
    expect((await store.readHealth()).missing).toBe(false);
    await store.putOnShelf([{ item: shelfItem('own', 'h'), content: contentOf('h') }]);
    await store.takeFromShelf('kaartenset', 'own');
    expect((await store.readHealth()).missing).toBe(false);
  });

  it('shows after a table, an own set or a backup was lost too', async () => {
    for (const fill of ['table', 'shelf', 'import'] as const) {
      const device = createDevice();
      const store = device.open();
      const table = { id: tableId('t'), name: null, createdAt: 1, seats: [] };
      if (fill === 'table') await store.saveTable(table, []);
      if (fill === 'shelf')
        await store.putOnShelf([{ item: shelfItem('own', 'h'), content: contentOf('h') }]);
      if (fill === 'import') {
        const backup = await createDevice().open().exportAll();
        await store.importAll({ ...backup, tables: [table] }, { revive: false });
      }
      await forget(device.factory);
      expect((await device.open().readHealth()).missing).toBe(true);
    }
  });

  it('stays unseen, without any harm, where nothing can be kept outside it', async () => {
    const device = createDevice();
    const forbid = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const localStorage = { getItem: forbid, setItem: forbid, removeItem: forbid };
    const store = device.open({ localStorage });
    await store.commit(conversation('a'));
    expect(await store.readHealth()).toMatchObject({ missing: false, sessions: 1 });
    await store.wipeAll();
  });

  it('is not called wiped when it could not be reached', async () => {
    const device = createDevice();
    await device.open().commit(conversation('a'));
    const open = (): never => {
      throw new DOMException('no', 'UnknownError');
    };
    const store = device.open({ indexedDB: { open } as unknown as IDBFactory });
    await expect(store.wipeAll()).rejects.toMatchObject({ failure: 'unavailable' });
    expect((await store.readHealth()).missing).toBe(false);
  });
});
