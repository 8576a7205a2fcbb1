import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Backup } from '../domain/record';
import type { Store } from '../domain/store';
import {
  contentOf,
  conversation,
  createDevice,
  type Device,
  drawn,
  dumpDatabase,
  eventOf,
  hashOf,
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

const keep = { revive: false };
const revive = { revive: true };

type Step =
  | { readonly kind: 'play'; readonly session: string; readonly upTo: number }
  | { readonly kind: 'type'; readonly session: string; readonly revision: number; body: string }
  | { readonly kind: 'wipe'; readonly session: string }
  | { readonly kind: 'name'; readonly table: string }
  | { readonly kind: 'shelve'; readonly item: string; readonly at: number };

const anySession = fc.constantFrom('a', 'b', 'c');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('play' as const), session: anySession, upTo: fc.nat(4) }),
  fc.record({
    kind: fc.constant('type' as const),
    session: anySession,
    revision: fc.nat(3),
    body: fc.constantFrom('one', 'two', SENTINEL),
  }),
  fc.record({ kind: fc.constant('wipe' as const), session: anySession }),
  fc.record({ kind: fc.constant('name' as const), table: fc.constantFrom('t', 'u') }),
  fc.record({ kind: fc.constant('shelve' as const), item: anySession, at: fc.nat(5) }),
);
const anyLife = fc.array(anyStep, { maxLength: 10 });

async function take(store: Store, step: Step): Promise<void> {
  if (step.kind === 'play') await store.commit(conversation(step.session, step.upTo));
  if (step.kind === 'type') {
    const { body, revision, session } = step;
    await store.commit({
      ...conversation(session),
      texts: [textOf(session, `${session}-t`, body, revision)],
    });
  }
  if (step.kind === 'wipe') {
    await store.bin([sessionId(step.session)]);
    await store.purge();
  }
  if (step.kind === 'name') {
    await store.saveTable(tableOf(step.table), [textOf(step.table, `${step.table}-name`)]);
  }
  if (step.kind === 'shelve') {
    const hash = `${step.item}-${step.at}`;
    await store.putOnShelf(shelfItem(step.item, hash, step.at), contentOf(hash));
  }
}

async function live(life: readonly Step[]): Promise<{ device: Device; store: Store }> {
  const device = createDevice();
  const store = device.open();
  for (const step of life) {
    // What was wiped here takes no more.
    await take(store, step).catch((error: unknown) =>
      expect(error).toMatchObject({ failure: 'gone' }),
    );
  }
  return { device, store };
}

async function exportOf(life: readonly Step[]): Promise<Backup> {
  return (await live(life)).store.exportAll();
}

/** A conversation wiped on one device and alive on the other shows differently: tombstones aside. */
async function dumpMerged(device: Device): Promise<unknown> {
  const { stores } = await dumpDatabase(device.factory);
  return { ...stores, places: undefined, tombstones: undefined };
}

describe('a backup', () => {
  it('brought into an empty store gives the same store', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async (life) => {
        const { device, store } = await live(life);
        const empty = createDevice();
        const other = empty.open();
        await other.importAll(await store.exportAll(), keep);
        expect(await dumpDatabase(empty.factory)).toEqual(await dumpDatabase(device.factory));
      }),
      { numRuns: 30 },
    );
  });

  it('brought in twice changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, fc.boolean(), async (here, there, reviving) => {
        const { device, store } = await live(here);
        const backup = await exportOf(there);
        await store.importAll(backup, { revive: reviving });
        const once = await dumpDatabase(device.factory);
        const again = await store.importAll(backup, { revive: reviving });
        expect(await dumpDatabase(device.factory)).toEqual(once);
        expect(again).toMatchObject({ sessions: 0, events: 0, texts: 0, shelf: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same, whichever of two comes first', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, async (one, other) => {
        const backups = [await exportOf(one), await exportOf(other)];
        const dumps = await Promise.all(
          [backups, [...backups].reverse()].map(async (order) => {
            const device = createDevice();
            const store = device.open();
            for (const backup of order) await store.importAll(backup, revive);
            return dumpMerged(device);
          }),
        );
        expect(dumps[0]).toEqual(dumps[1]);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no event and no text of either side', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, async (here, there) => {
        const { store } = await live(here);
        const before = await store.exportAll();
        const backup = await exportOf(there);
        await store.importAll(backup, revive);
        const after = await store.exportAll();
        for (const part of ['events', 'texts', 'sessions'] as const) {
          const ids = new Set(after[part].map(({ id }) => id as string));
          for (const { id } of [...before[part], ...backup[part]]) expect(ids).toContain(id);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says how much came in', async () => {
    const { store } = await live([{ kind: 'play', session: 'a', upTo: 1 }]);
    const backup = await exportOf([
      { kind: 'play', session: 'a', upTo: 3 },
      { kind: 'play', session: 'b', upTo: 0 },
      { kind: 'shelve', item: 'c', at: 1 },
    ]);
    expect(await store.importAll(backup, keep)).toEqual({
      sessions: 1,
      events: 3,
      texts: 1,
      shelf: 1,
      leftOut: 0,
    });
  });

  it('carries no conversation that lies in the bin, nor its texts', async () => {
    const { store } = await live([{ kind: 'play', session: 'a', upTo: 1 }]);
    await store.bin([sessionId('a')]);
    const backup = await store.exportAll();
    expect(backup).toMatchObject({ sessions: [], events: [], places: [], content: [] });
    expect(JSON.stringify(backup)).not.toContain(SENTINEL);
  });

  it('carries the moment it was made as the clock tells it', async () => {
    const store = createDevice().open({ now: () => 1234 });
    expect((await store.exportAll()).madeAt).toBe(1234);
  });
});

describe('a wiped conversation', () => {
  const played = [{ kind: 'play', session: 'a', upTo: 2 }] as const;
  const wiped = [...played, { kind: 'wipe', session: 'a' }] as const;

  it('stays away when an older backup comes in, with the names of its table', async () => {
    const { device, store } = await live(wiped);
    const backup = await exportOf([...played]);
    const names = { ...backup, texts: [...backup.texts, textOf('a-table', 'a-name')] };
    expect(await store.importAll(names, keep)).toMatchObject({ sessions: 0, leftOut: 1 });
    expect(await store.listSessions()).toEqual([]);
    expect(await store.listTables()).toEqual([]);
    expect(JSON.stringify(await dumpDatabase(device.factory))).not.toContain(SENTINEL);
  });

  it('stays in the bin when it lies there, and can be foreseen', async () => {
    const { store } = await live(played);
    await store.bin([sessionId('a')]);
    const backup = await exportOf(played);
    expect(await store.listTombstones()).toEqual(['a']);
    expect(await store.importAll(backup, keep)).toMatchObject({ leftOut: 1 });
    expect(await store.listSessions()).toEqual([]);
    await store.importAll(backup, revive);
    expect((await store.listSessions()).map(({ id }) => id)).toEqual(['a']);
    expect(await store.listTombstones()).toEqual([]);
  });

  it('comes back when asked for', async () => {
    const { store } = await live(wiped);
    expect(await store.importAll(await exportOf(played), revive)).toMatchObject({ sessions: 1 });
    expect(await store.readSession(sessionId('a'))).toMatchObject({ status: 'found' });
    expect(await store.listTombstones()).toEqual([]);
  });

  it('does not vanish elsewhere because its tombstone came along', async () => {
    const { store } = await live(played);
    await store.importAll(await exportOf(wiped), keep);
    expect(await store.listSessions()).toHaveLength(1);
    expect(await store.listTombstones()).toEqual([]);
  });
});

describe('what is here already', () => {
  it('keeps its place, and its own newer set', async () => {
    const { store } = await live([
      { kind: 'play', session: 'a', upTo: 2 },
      { kind: 'shelve', item: 'b', at: 5 },
    ]);
    const before = await store.readSession(sessionId('a'));
    await store.importAll(
      await exportOf([
        { kind: 'play', session: 'a', upTo: 1 },
        { kind: 'shelve', item: 'b', at: 4 },
      ]),
      keep,
    );
    expect(await store.readSession(sessionId('a'))).toEqual(before);
    expect(await store.listShelf()).toEqual([shelfItem('b', 'b-5', 5)]);
    expect(await store.readContent(hashOf('b-4'))).toBeUndefined();
  });

  it('follows the summary of the longer log, whatever the clocks say', async () => {
    const { store } = await live([]);
    const change = conversation('a', 1);
    await store.commit({ ...change, summary: summaryOf('a', { changedAt: 9_999_999, done: 1 }) });
    const other = createDevice().open();
    await other.commit({
      ...conversation('a', 2),
      summary: summaryOf('a', { changedAt: 1, done: 2, keepUntil: 1, pins: [hashOf('more')] }),
    });
    await store.importAll(await other.exportAll(), keep);
    expect(await store.listSessions()).toEqual([
      summaryOf('a', {
        changedAt: 1,
        done: 2,
        keepUntil: 9000,
        pins: [hashOf('set-hash'), hashOf('more')],
      }),
    ]);
  });

  it('ends with the same text on every device when two have the same revision', async () => {
    const bodies = await Promise.all(
      [
        ['one', 'two'],
        ['two', 'one'],
      ].map(async ([mine = '', theirs = '']) => {
        const { store } = await live([{ kind: 'type', session: 'a', revision: 1, body: mine }]);
        const other = await exportOf([{ kind: 'type', session: 'a', revision: 1, body: theirs }]);
        await store.importAll(other, keep);
        return (await store.readTexts([sessionId('a')])).map(({ body }) => body);
      }),
    );
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('keeps its tables, except for a newer one', async () => {
    const { store } = await live([{ kind: 'name', table: 't' }]);
    const backup = await exportOf([]);
    const other = { ...tableOf('t'), name: null };
    await store.importAll({ ...backup, tables: [other] }, keep);
    expect(await store.listTables()).toEqual([tableOf('t')]);
    await store.importAll({ ...backup, tables: [{ ...other, createdAt: 501 }] }, keep);
    expect(await store.listTables()).toEqual([{ ...other, createdAt: 501 }]);
  });

  it('takes no text that belongs to nobody', async () => {
    const { device, store } = await live([]);
    const backup = await exportOf([]);
    const stray = { ...backup, texts: [textOf('nobody', 'stray')], events: [drawn('nobody', 1)] };
    await store.importAll(stray, keep);
    expect(await store.readHealth()).toMatchObject({ events: 0, texts: 0 });
    expect(JSON.stringify(await dumpDatabase(device.factory))).not.toContain(SENTINEL);
  });
});

describe('a clock that jumps a year', () => {
  const year = 365 * 24 * 3600 * 1000;

  it.each([-year, year])('by %d ms removes and reorders nothing', async (jump) => {
    const now = 1_700_000_000_000;
    const device = createDevice();
    const before = device.open({ now: () => now });
    await before.commit({ ...conversation('a'), summary: summaryOf('a', { keepUntil: now + 1 }) });
    const after = device.open({ now: () => now + jump });
    await after.purge();
    const late = { ...eventOf('a', 2, { kind: 'closed' }), at: now + jump };
    await after.commit({ summary: summaryOf('a', { changedAt: now + jump }), events: [late] });
    const read = await after.readSession(sessionId('a'));
    expect(read.status === 'found' && read.session.events.map(({ n }) => n)).toEqual([0, 1, 2]);
    expect((await after.listTables()).map(({ id }) => id)).toEqual([tableId('a-table')]);
  });
});
