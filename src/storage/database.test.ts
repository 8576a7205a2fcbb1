import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../domain/store';
import { abortAfterPuts, injectFaults } from './testing/faulty';
import {
  contentOf,
  conversation,
  createDevice,
  draftOf,
  drawn,
  dumpDatabase,
  keptOf,
  sessionId,
  shelfItem,
  summaryOf,
  tableOf,
  textId,
  textOf,
} from './testing/rehearsal';

// Many stores, one after another: on a busy machine that takes longer than a test may.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => vi.restoreAllMocks());

const elsewhere = createDevice().open();
await elsewhere.commit(conversation('elsewhere'));
const backup = await elsewhere.exportAll();

const change = {
  summary: summaryOf('a', { done: 2 }),
  events: [drawn('a', 2)],
  texts: [textOf('a', 'second')],
  erase: [textId('a-text')],
};

/** One of every write, each after what it needs is there. */
const writes: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  commit: (store) => store.commit(change),
  saveTable: (store) => store.saveTable(tableOf('t'), [textOf('t', 't-name')]),
  bin: (store) => store.bin([sessionId('a')]),
  unbin: (store) => store.unbin([sessionId('b')]),
  purge: (store) => store.purge(),
  putOnShelf: (store) =>
    store.putOnShelf([
      { item: shelfItem('own', 'h'), content: contentOf('h'), keep: [keptOf('h')] },
    ]),
  keepVersion: (store) => store.keepVersion({ kind: 'kaartenset', id: 'first' }, keptOf('i')),
  binOnShelf: (store) => store.binOnShelf('kaartenset', 'first', 99),
  saveDraft: (store) =>
    store.saveDraft(draftOf('first', 2), {
      item: shelfItem('first', 'g', 2),
      content: contentOf('g'),
    }),
  restoreShelf: (store) =>
    store.restoreShelf([
      {
        kind: 'kaartenset',
        id: 'first',
        item: shelfItem('first', 'before'),
        content: contentOf('before'),
        draft: draftOf('first', 7),
        versions: [],
      },
      { kind: 'kaartenset', id: 'own', item: null, content: null, draft: null, versions: [] },
    ]),
  takeFromShelf: (store) => store.takeFromShelf('kaartenset', 'first'),
  importAll: (store) => store.importAll(backup, { revive: false }),
  writeSetting: (store) => store.writeSetting('theme', 'dark'),
  wipeAll: (store) => store.wipeAll(),
};

async function furnish() {
  const device = createDevice();
  const store = device.open();
  await store.commit(conversation('a'));
  await store.commit(conversation('b'));
  await store.putOnShelf([{ item: shelfItem('first', 'f'), content: contentOf('f') }]);
  await store.saveDraft(draftOf('first'), null);
  await store.bin([sessionId('b')]);
  return { device, store };
}

const namesOfWrites = Object.keys(writes);

describe('a full disk', () => {
  it.each(namesOfWrites.filter((name) => !['purge', 'takeFromShelf', 'wipeAll'].includes(name)))(
    'is told, though every put reported success: %s',
    async (name) => {
      const { device, store } = await furnish();
      const before = await dumpDatabase(device.factory);
      const stop = abortAfterPuts('QuotaExceededError');
      const outcome = await writes[name]?.(store).then(
        () => 'done',
        (error: unknown) => error,
      );
      stop();
      expect(outcome).toMatchObject({ name: 'StorageError', failure: 'full' });
      expect(await dumpDatabase(device.factory)).toEqual(before);
    },
  );

  it('does not keep the next write from succeeding', async () => {
    const { store } = await furnish();
    const stop = abortAfterPuts('QuotaExceededError', 1);
    await expect(store.commit(change)).rejects.toMatchObject({ failure: 'full' });
    await store.commit(change);
    stop();
    const read = await store.readSession(sessionId('a'));
    expect(read.status === 'found' && read.session.events.at(-1)).toEqual(drawn('a', 2));
  });

  it('is told when the request itself is refused', async () => {
    const { store } = await furnish();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.commit(change)).rejects.toMatchObject({ failure: 'full' });
  });
});

describe('a connection that goes away', () => {
  it.each(namesOfWrites)(
    'is opened again, and the write done as if nothing had happened: %s',
    async (name) => {
      const undisturbed = await furnish();
      const counting = injectFaults(() => false, '');
      await writes[name]?.(undisturbed.store);
      counting.stop();
      const wanted = await dumpDatabase(undisturbed.device.factory);

      expect(counting.calls()).toBeGreaterThan(1);
      for (let failing = 1; failing <= counting.calls(); failing += 1) {
        const { device, store } = await furnish();
        const error = failing % 2 ? 'UnknownError' : 'InvalidStateError';
        const faults = injectFaults((call) => call === failing, error);
        await writes[name]?.(store);
        faults.stop();
        expect(await dumpDatabase(device.factory)).toEqual(wanted);
      }
    },
  );

  it('is opened again when the browser drops it after the last put', async () => {
    const { device, store } = await furnish();
    const stop = abortAfterPuts('UnknownError', 1);
    const open = vi.spyOn(device.factory, 'open');
    await store.commit(change);
    stop();
    expect(open).toHaveBeenCalledTimes(1);
    const read = await store.readSession(sessionId('a'));
    expect(read.status === 'found' && read.session.events).toHaveLength(3);
  });

  it.each([
    ['listSessions', (store: Store) => store.listSessions()],
    ['readSession', (store: Store) => store.readSession(sessionId('a'))],
    ['exportAll', (store: Store) => store.exportAll()],
    ['readHealth', (store: Store) => store.readHealth()],
  ] as const)('is opened again for reading: %s', async (_, ask) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { store } = await furnish();
    const counting = injectFaults(() => false, '');
    const wanted = await ask(store);
    counting.stop();
    for (let failing = 1; failing <= counting.calls(); failing += 1) {
      const faults = injectFaults((call) => call === failing, 'UnknownError');
      expect(await ask(store)).toEqual(wanted);
      faults.stop();
    }
    vi.useRealTimers();
  });

  it('is opened again when a read is cut off half-way', async () => {
    const { store } = await furnish();
    const getAll = IDBObjectStore.prototype.getAll;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    spy.mockImplementationOnce(function (this: IDBObjectStore, ...args) {
      const request = getAll.apply(this, args);
      this.transaction.abort();
      return request;
    });
    expect(await store.listSessions()).toHaveLength(1);
  });

  it('is said to be lost when it fails twice, and nothing is half done', async () => {
    const { device, store } = await furnish();
    const before = await dumpDatabase(device.factory);
    const faults = injectFaults((call) => call > 2, 'UnknownError');
    await expect(store.commit(change)).rejects.toMatchObject({ failure: 'lost' });
    faults.stop();
    expect(await dumpDatabase(device.factory)).toEqual(before);
    await store.commit(change);
    expect((await store.readHealth()).events).toBe(5);
  });
});

describe('a change', () => {
  it('is written in one transaction, with strict durability', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (const name of namesOfWrites) {
      const { store } = await furnish();
      opened.mockClear();
      await writes[name]?.(store);
      const modes = opened.mock.calls.map(([, mode, options]) => [mode, options?.durability]);
      const writing = modes.filter(([mode]) => mode === 'readwrite');
      expect([name, writing]).toEqual([name, [['readwrite', 'strict']]]);
    }
  });

  it('is there as a whole or not at all when the write stops at any put', async () => {
    for (let failing = 1; ; failing += 1) {
      const { device, store } = await furnish();
      const before = await dumpDatabase(device.factory);
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
      spy.mockImplementation(function (this: IDBObjectStore, ...args) {
        puts += 1;
        if (puts === failing) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      });
      const outcome = await store.commit({ ...conversation('a', 3), ...change }).then(
        () => 'done',
        () => 'failed',
      );
      spy.mockRestore();
      if (outcome === 'done') break;
      expect(await dumpDatabase(device.factory)).toEqual(before);
    }
  });
});
