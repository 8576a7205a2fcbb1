import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Store } from '../domain/store';
import { conversation, createDevice, sessionId } from '../storage/testing/rehearsal';
import type { App, Notice } from './app';
import { deleteSessions } from './deletion';

const words = {
  done: (count: number) => `${count} gone`,
  undo: 'undo',
  back: (count: number) => `${count} back`,
  failed: 'failed',
  backFailed: 'back failed',
  backGone: (count: number) => `${count} wiped elsewhere`,
};

async function createApp(...sessions: readonly string[]) {
  const store = createDevice().open();
  let holds = 0;
  const wayBack = {
    hold: async () => {
      holds += 1;
      let letGo = () => {
        holds -= 1;
        letGo = () => undefined;
      };
      return () => letGo();
    },
  };
  for (const session of sessions) await store.commit(conversation(session));
  const notice = signal<Notice | null>(null);
  const app = { openStore: async () => store, notice, services: { wayBack } } as unknown as App;
  let changes = 0;
  const remove = (...ids: readonly string[]) =>
    deleteSessions(app, ids.map(sessionId), words, () => {
      changes += 1;
    });
  return { notice, remove, store, changes: () => changes, holds: () => holds };
}

const listIds = async (store: Store) => (await store.listSessions()).map((one) => one.id).sort();

/** What was set going by a press is done when the notice says so. */
async function reach(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('never came about');
}

describe('deleting conversations', () => {
  test('says truly what can not come back, since another tab wiped it (fault 59)', async () => {
    const { notice, remove, store } = await createApp('a', 'b');
    await remove('a', 'b');
    const offer = notice.peek()?.action;
    await store.purge([sessionId('a')]);
    offer?.run();
    await reach(() => notice.peek()?.message === '1 back 1 wiped elsewhere');
    expect(await listIds(store)).toEqual(['b']);

    await remove('b');
    const last = notice.peek()?.action;
    await store.wipeAll();
    last?.run();
    await reach(() => notice.peek()?.message === '1 wiped elsewhere');
    expect(await listIds(store)).toEqual([]);
  });

  test('hides them, and one press brings them back whole', async () => {
    const { changes, notice, remove, store } = await createApp('a', 'b', 'c');
    const before = await store.readSession(sessionId('a'));
    await remove('a', 'b');
    expect(await listIds(store)).toEqual(['c']);
    expect(notice.peek()?.message).toBe('2 gone');

    notice.peek()?.action?.run();
    await reach(() => notice.peek()?.message === '2 back');
    expect(await listIds(store)).toEqual(['a', 'b', 'c']);
    expect(await store.readSession(sessionId('a'))).toEqual(before);
    await reach(() => changes() === 2);
  });

  test('wipes them for good once the offer is gone', async () => {
    const { notice, remove, store } = await createApp('a', 'b');
    await remove('a');
    notice.peek()?.gone?.();
    await reach(async () => (await store.readSession(sessionId('a'))).status === 'gone');
    expect(await listIds(store)).toEqual(['b']);
  });

  test('of one more keeps the way back to the first', async () => {
    const { notice, remove, store } = await createApp('a', 'b');
    await remove('a');
    await remove('b');
    expect(notice.peek()?.message).toBe('2 gone');
    notice.peek()?.action?.run();
    await reach(() => notice.peek()?.message === '2 back');
    expect(await listIds(store)).toEqual(['a', 'b']);
  });

  test('after the first offer is gone brings back only what is still there', async () => {
    const { notice, remove } = await createApp('a', 'b');
    await remove('a');
    notice.value = null;
    await remove('b');
    expect(notice.peek()?.message).toBe('1 gone');
  });

  test('tells other tabs to leave it, for as long as it can be brought back', async () => {
    const { holds, notice, remove, store } = await createApp('a', 'b', 'c');
    const { bin } = store;
    let heldAtBin = 0;
    store.bin = (ids) => {
      heldAtBin = holds();
      return bin(ids);
    };
    await remove('a');
    expect(heldAtBin).toBe(1);
    expect(holds()).toBe(1);
    await remove('b');
    expect(holds()).toBe(1);
    notice.peek()?.action?.run();
    await reach(() => holds() === 0);
    expect(await listIds(store)).toEqual(['a', 'b', 'c']);
    await remove('c');
    notice.peek()?.gone?.();
    await reach(() => holds() === 0);
    expect((await store.readSession(sessionId('c'))).status).toBe('gone');
  });

  test('never wipes what another tab hid and may bring back', async () => {
    const { notice, remove, store } = await createApp('a', 'b');
    await store.bin([sessionId('b')]);
    await remove('a');
    notice.peek()?.gone?.();
    await reach(async () => (await store.readSession(sessionId('a'))).status === 'gone');
    await store.unbin([sessionId('b')]);
    expect(await listIds(store)).toEqual(['b']);
  });

  test('that does not work says so and takes nothing away', async () => {
    const { changes, holds, notice, remove, store } = await createApp('a');
    store.bin = () => Promise.reject(new Error('no room'));
    expect(await remove('a')).toBe(false);
    expect(notice.peek()?.message).toBe('failed');
    expect(notice.peek()?.action).toBeUndefined();
    expect(await listIds(store)).toEqual(['a']);
    expect(changes()).toBe(0);
    expect(holds()).toBe(0);
  });
});
