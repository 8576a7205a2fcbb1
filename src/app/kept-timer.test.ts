import { describe, expect, test } from 'vitest';
import type { SessionId } from '../domain/ids';
import { forgetTimer, type KeptTimer, keepTimer, readKeptTimer } from './kept-timer';
import { createTablet } from './making/testing/tablet';

const session = 'gesprek-1' as SessionId;
const kept: KeptTimer = {
  session,
  entry: 'vraag 1000',
  timer: { spent: 61_000, since: 5_000 },
  wishes: { on: true, sound: true, vibrate: false, hidden: true },
};

describe('the time of a guided conversation', () => {
  test('is there again after the app was closed', async () => {
    const tablet = createTablet();
    await keepTimer(tablet.openTab(), kept);
    expect(await readKeptTimer(tablet.openTab(), session)).toEqual(kept);
  });

  test('is of one conversation, and forgotten when that is done', async () => {
    const app = createTablet().openTab();
    await keepTimer(app, kept);
    expect(await readKeptTimer(app, 'gesprek-2' as SessionId)).toBeNull();
    await keepTimer(app, null);
    expect(await readKeptTimer(app, session)).toBeNull();
  });

  test('goes with the conversation when that is wiped, and with no other', async () => {
    const app = createTablet().openTab();
    await keepTimer(app, kept);
    await forgetTimer(app, ['gesprek-2' as SessionId]);
    expect(await readKeptTimer(app, session)).toEqual(kept);
    await forgetTimer(app, ['gesprek-2' as SessionId, session]);
    expect(await readKeptTimer(app, session)).toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['no timer', { ...kept, entry: 3 }],
    ['half a timer', { ...kept, wishes: null }],
  ])('is not there where %s was stored', async (_, stored) => {
    const app = createTablet().openTab();
    await (await app.openStore()).writeSetting('timer', stored);
    expect(await readKeptTimer(app, session)).toBeNull();
  });

  test('stands still where its clock makes no sense', async () => {
    const app = createTablet().openTab();
    await (await app.openStore()).writeSetting('timer', {
      ...kept,
      timer: { spent: -1, since: 'x' },
    });
    expect(await readKeptTimer(app, session)).toEqual({ ...kept, timer: null });
  });

  test('runs on without storage', async () => {
    const app = { openStore: () => Promise.reject(new Error('no storage')) };
    await expect(keepTimer(app, kept)).resolves.toBeUndefined();
    expect(await readKeptTimer(app, session)).toBeNull();
  });
});
