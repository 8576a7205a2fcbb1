import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../domain/event';
import type { PlayerId, RoundId } from '../domain/ids';
import { wordsIn } from '../domain/wordings';
import { exportOf, live } from './testing/lives';
import {
  conversation,
  createDevice,
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
  textId,
  textOf,
} from './testing/rehearsal';

const keep = { revive: false };
const revive = { revive: true };

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

  it('ends with the same event on every device when a file holds another one under its id', async () => {
    const mine = drawn('a', 3);
    for (const changed of [
      { ...mine, card: 'another' },
      { ...mine, n: 7 },
    ]) {
      const logs = await Promise.all(
        [
          [mine, changed],
          [changed, mine],
        ].map(async ([here, there]) => {
          const { store } = await live([{ kind: 'play', session: 'a', upTo: 2 }]);
          const backup = await store.exportAll();
          const holding = (event: LogEvent | undefined) => ({
            ...backup,
            events: [...backup.events, ...(event ? [event] : [])],
          });
          await store.importAll(holding(here), keep);
          expect(await store.importAll(holding(there), keep)).toMatchObject({ events: 0 });
          const read = await store.readSession(sessionId('a'));
          return read.status === 'found' ? read.session.events : [];
        }),
      );
      expect(logs[0]).toEqual(logs[1]);
      expect(logs[0]?.filter(({ id }) => id === mine.id)).toHaveLength(1);
    }
  });

  it('keeps both of two bodies that were written without knowing each other, whichever comes first', async () => {
    const bodies = await Promise.all(
      [
        ['one', 'two'],
        ['two', 'one'],
      ].map(async ([mine = '', theirs = '']) => {
        const { store } = await live([{ kind: 'type', session: 'a', revision: 1, body: mine }]);
        const other = await exportOf([{ kind: 'type', session: 'a', revision: 9, body: theirs }]);
        await store.importAll(other, keep);
        const [text] = (await store.readTexts([sessionId('a')])).filter(({ id }) => id === 'a-t');
        if (!text) throw new Error('the text is gone');
        expect(text.body).toBe(mine);
        return new Set(wordsIn(text));
      }),
    );
    expect(bodies).toEqual([new Set(['one', 'two']), new Set(['one', 'two'])]);
  });

  it('keeps its tables with their names and seats, whatever a newer one says', async () => {
    const { store } = await live([{ kind: 'name', table: 't' }]);
    const backup = await exportOf([]);
    const other = { ...tableOf('t'), name: null };
    const seat = { id: 'bo' as PlayerId, name: null };
    await store.importAll({ ...backup, tables: [{ ...other, createdAt: 8e15 }] }, keep);
    expect(await store.listTables()).toEqual([tableOf('t')]);
    const more = { ...other, name: textId('elders'), seats: [seat] };
    await store.importAll({ ...backup, tables: [more] }, keep);
    const both = { ...tableOf('t'), otherNames: ['elders'], seats: [seat] };
    expect(await store.listTables()).toEqual([both]);
    await store.importAll({ ...backup, tables: [more, tableOf('t')] }, keep);
    expect(await store.listTables()).toEqual([both]);
  });

  it('brings back no text that was erased when its conversation was done', async () => {
    const { store } = await live([{ kind: 'play', session: 'a', upTo: 1 }]);
    const text = textOf('a', 'undone', SENTINEL);
    const draw = drawn('a', 1);
    const about = { kind: 'draw', draw: draw.id } as const;
    const round = 'round' as RoundId;
    const summary = summaryOf('a');
    const written = eventOf('a', 2, { kind: 'reason-written', round, about, text: text.id });
    await store.commit({ summary, events: [written], texts: [text] });
    const older = await store.exportAll();
    const undone = eventOf('a', 3, { kind: 'undone', target: draw.id });
    await store.commit({ summary, events: [undone] });
    const ids = async () => (await store.readTexts([text.owner])).map(({ id }) => id);
    await store.importAll(older, keep);
    expect(await ids()).toContain(text.id);
    await store.commit({
      summary: summaryOf('a', { closed: true }),
      events: [eventOf('a', 4, { kind: 'closed' })],
      erase: [text.id],
    });
    await store.importAll(older, keep);
    expect(await ids()).not.toContain(text.id);
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
