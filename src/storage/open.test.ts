import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoreState } from '../domain/store';
import { MIGRATIONS, type Migration } from './migrations';
import { conversation, createDevice, NAME, reach, sessionId, summaryOf } from './testing/rehearsal';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const later: Migration = {
  name: 'something new',
  run: (database) => void database.createObjectStore('novelty'),
};
const NEWER = [...MIGRATIONS, later];

function refuseToOpen(): never {
  throw new DOMException('no', 'SecurityError');
}

const openings = (factory: IDBFactory) => vi.spyOn(factory, 'open');

/** Opens like a tab of an older version that listens to nobody. */
function occupy(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, 1);
    request.onupgradeneeded = () => MIGRATIONS[0]?.run(request.result as never, {} as never);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
}

describe('a name', () => {
  it('keeps apart what sites in other folders of the same host hold', async () => {
    const device = createDevice();
    await device.open({ name: 'kaarttafel:/one/' }).commit(conversation('a'));
    const other = device.open({ name: 'kaarttafel:/two/' });
    expect(await other.listSessions()).toEqual([]);
    expect((await other.readHealth()).missing).toBe(false);
  });
});

describe('opening', () => {
  it('returns at once, and says when it is there', async () => {
    const states: StoreState[] = [];
    const store = createDevice().open();
    store.watchState((state) => states.push(state));
    expect(states).toEqual(['opening']);
    await store.listSessions();
    expect(states).toEqual(['opening', 'durable']);
  });

  it('stops telling who no longer watches', async () => {
    const states: StoreState[] = [];
    const store = createDevice().open();
    store.watchState((state) => states.push(state))();
    await store.listSessions();
    expect(states).toEqual(['opening']);
  });

  it('happens once, however many ask at the same moment', async () => {
    const device = createDevice();
    const open = openings(device.factory);
    const store = device.open();
    await Promise.all([store.listSessions(), store.listTables(), store.commit(conversation('a'))]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('tries again when it failed by chance', async () => {
    const device = createDevice();
    openings(device.factory).mockImplementationOnce(refuseToOpen);
    const store = device.open();
    await store.commit(conversation('a'));
    expect(await device.open().listSessions()).toHaveLength(1);
  });
});

describe('without a database', () => {
  it.each([
    ['opening throws', { open: refuseToOpen }],
    ['there is none', undefined],
  ])('everything works in memory when %s', async (_, factory) => {
    vi.stubGlobal('indexedDB', undefined);
    const device = createDevice();
    const store = device.open({ indexedDB: factory as unknown as IDBFactory });
    await store.commit(conversation('a'));
    await reach(store, 'memory');
    expect(await store.listSessions()).toHaveLength(1);
    expect(await store.readHealth()).toMatchObject({ sessions: 1, missing: false });
    vi.unstubAllGlobals();
  });

  it('everything works in memory when opening is refused afterwards', async () => {
    const refused: Migration = { name: 'refused', run: (_, transaction) => transaction.abort() };
    const store = createDevice().open({ migrations: [refused] });
    await reach(store, 'memory');
    expect(await store.listSessions()).toEqual([]);
  });

  it('leaves no marker, since nothing of it will be missed', async () => {
    const device = createDevice();
    const memory = device.open({ indexedDB: { open: refuseToOpen } as unknown as IDBFactory });
    await memory.commit(conversation('a'));
    expect((await device.open().readHealth()).missing).toBe(false);
  });

  it('survives a browser in which even looking at its storage throws', async () => {
    for (const name of ['indexedDB', 'localStorage']) {
      Object.defineProperty(globalThis, name, { get: refuseToOpen, configurable: true });
    }
    const store = createDevice().open({ indexedDB: undefined, localStorage: undefined });
    await reach(store, 'memory');
    await store.commit(conversation('a'));
    for (const name of ['indexedDB', 'localStorage']) Reflect.deleteProperty(globalThis, name);
    expect(await store.listSessions()).toHaveLength(1);
  });
});

describe('another tab', () => {
  it('with a newer version is let in, after which this one reads and does not write', async () => {
    const device = createDevice();
    const older = device.open();
    await older.commit(conversation('a'));
    const newer = device.open({ migrations: NEWER });
    await newer.commit(conversation('b'));
    expect(await older.listSessions()).toHaveLength(2);
    await reach(older, 'read-only');
    await expect(older.commit(conversation('c'))).rejects.toMatchObject({ failure: 'newer' });
    await expect(older.wipeAll()).rejects.toMatchObject({ failure: 'newer' });
    expect(await newer.listSessions()).toHaveLength(2);
  });

  it('that will not let go is reported after four seconds, and waited for', async () => {
    const device = createDevice();
    const stubborn = await occupy(device.factory);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = device.open({ migrations: NEWER });
    const states: StoreState[] = [];
    store.watchState((state) => states.push(state));
    const early = store.listSessions().catch((error: unknown) => error);
    vi.advanceTimersByTime(3900);
    expect(states).toEqual(['opening']);
    vi.advanceTimersByTime(200);
    expect(states).toEqual(['opening', 'blocked']);
    expect(await early).toMatchObject({ failure: 'blocked' });
    await expect(store.commit(conversation('a'))).rejects.toMatchObject({ failure: 'blocked' });
    stubborn.close();
    await reach(store, 'durable');
    await store.commit(conversation('a'));
    expect(await store.listSessions()).toHaveLength(1);
  });

  it('leaves no timer behind when it was no trouble', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = createDevice().open();
    await store.listSessions();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('from a newer version finds this one read-only from the start', async () => {
    const device = createDevice();
    await device.open({ migrations: NEWER }).commit(conversation('a'));
    const store = device.open();
    expect(await store.readSession(sessionId('a'))).toMatchObject({ status: 'found' });
    await reach(store, 'read-only');
    await expect(store.bin([sessionId('a')])).rejects.toMatchObject({ failure: 'newer' });
    await expect(store.writeSetting('x', 1)).rejects.toMatchObject({ failure: 'newer' });
  });

  it('that removes a newer database meanwhile leaves no empty one in its place', async () => {
    const device = createDevice();
    const open = openings(device.factory);
    open.mockImplementationOnce(() => {
      throw new DOMException('newer', 'VersionError');
    });
    const store = device.open();
    await store.commit(conversation('a'));
    expect(await store.listSessions()).toHaveLength(1);
  });

  it('whose version has other stores is said to be newer, not broken', async () => {
    const device = createDevice();
    const merged: Migration = {
      name: 'one store less',
      run: (database) => database.deleteObjectStore('tables'),
    };
    await device.open({ migrations: [...MIGRATIONS, merged] }).listSessions();
    const store = device.open();
    expect(await store.listSessions()).toEqual([]);
    await expect(store.listTables()).rejects.toMatchObject({ failure: 'newer' });
  });
});

describe('a page', () => {
  const connections = (factory: IDBFactory) => {
    const opened: IDBDatabase[] = [];
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    return opened;
  };

  it('that is put away lets go, and comes back with its connection', async () => {
    const device = createDevice();
    const page = new EventTarget();
    const opened = connections(device.factory);
    const store = device.open({ page });
    await store.commit(conversation('a'));
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    page.dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    await Promise.resolve();
    expect(close).toHaveBeenCalledTimes(1);
    page.dispatchEvent(new Event('pageshow'));
    expect(device.factory.open).toHaveBeenCalledTimes(2);
    await store.commit({ summary: summaryOf('a', { done: 3 }) });
    expect((await store.listSessions())[0]?.done).toBe(3);
    expect(opened).toHaveLength(2);
  });

  it('that is put away in the middle of a write still writes', async () => {
    const device = createDevice();
    const page = new EventTarget();
    const store = device.open({ page });
    const write = store.commit(conversation('a'));
    page.dispatchEvent(new Event('pagehide'));
    await write;
    expect(await device.open().listSessions()).toHaveLength(1);
  });

  it('whose connection the browser ended opens a new one', async () => {
    const device = createDevice();
    const opened = connections(device.factory);
    const store = device.open();
    await store.commit(conversation('a'));
    const lost = opened[0];
    forceCloseDatabase(lost as never);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.commit({ summary: summaryOf('a', { done: 3 }) });
    // Not by trying the old one first.
    expect(transactions).toHaveBeenCalledTimes(1);
    expect((await store.listSessions())[0]?.done).toBe(3);
    expect(opened).toHaveLength(2);
  });
});
