import { describe, expect, it } from 'vitest';
import type { PlayerId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import { wordsIn, writeText } from '../domain/wordings';
import {
  contentOf,
  conversation,
  createDevice,
  drawn,
  eventOf,
  hashOf,
  sessionId,
  shelfItem,
  started,
  summaryOf,
  tableId,
  tableOf,
  textId,
  textOf,
} from './testing/rehearsal';

const kinds = [
  ['the database', () => createDevice().open()],
  [
    'memory',
    () => createDevice().open({ indexedDB: { open: refuseToOpen } as unknown as IDBFactory }),
  ],
] as const;

function refuseToOpen(): never {
  throw new DOMException('no', 'SecurityError');
}

describe.each(kinds)('a store in %s', (_, open) => {
  it('gives a conversation back as it was committed', async () => {
    const store = open();
    const change = conversation('a', 3);
    await store.commit(change);
    expect(await store.readSession(sessionId('a'))).toEqual({
      status: 'found',
      session: {
        summary: change.summary,
        events: change.events,
        texts: change.texts,
        place: change.place,
      },
    });
    expect(await store.listTables()).toEqual([change.table]);
    expect(await store.readContent(hashOf('set-hash'))).toEqual(contentOf('set-hash'));
  });

  it('keeps the events of conversations apart, and in order of number and id', async () => {
    const store = open();
    await store.commit(conversation('a'));
    await store.commit(conversation('ab'));
    await store.commit({ summary: summaryOf('a'), events: [drawn('a', 10), drawn('a', 9)] });
    const read = await store.readSession(sessionId('a'));
    expect(read.status === 'found' && read.session.events.map((event) => event.n)).toEqual([
      0, 1, 9, 10,
    ]);
  });

  it('knows nothing of a conversation that never was', async () => {
    const store = open();
    expect(await store.readSession(sessionId('a'))).toEqual({ status: 'gone' });
    expect(await store.readContent(hashOf('none'))).toBeUndefined();
    expect(await store.readSetting('none')).toBeUndefined();
  });

  it('takes a guided conversation, and gives back what is in it', async () => {
    const store = open();
    const events = [
      eventOf('a', 1, {
        kind: 'format-started',
        table: tableId('t'),
        seats: [],
        format: { id: 'f', hash: hashOf('format-hash') },
        casus: null,
        own: true,
        phases: [{ id: 'one', minutes: 5 }],
      }),
      eventOf('a', 2, { kind: 'phase-minutes-changed', phase: 'one', minutes: 6 }),
    ];
    const content = [
      {
        hash: hashOf('format-hash'),
        kind: 'werkvorm' as const,
        content: { format: 'werkvorm' },
      },
    ];
    const summary = summaryOf('a', { pins: [hashOf('format-hash')], format: 'f' });
    await store.commit({ summary, events, content });
    const read = await store.readSession(sessionId('a'));
    expect(read.status === 'found' && read.session).toMatchObject({ summary, events });
    expect(await store.readContent(hashOf('format-hash'))).toEqual(content[0]);
    expect((await store.exportAll()).content).toEqual(content);
  });

  it('lists conversations newest first', async () => {
    const store = open();
    for (const [id, changedAt] of [
      ['a', 5],
      ['b', 7],
      ['c', 6],
    ] as const) {
      await store.commit({ ...conversation(id), summary: summaryOf(id, { changedAt }) });
    }
    expect((await store.listSessions()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('never rewrites an event', async () => {
    const store = open();
    await store.commit(conversation('a'));
    const summary = summaryOf('a');
    await store.commit({ summary, events: [drawn('a', 1, 'another-card')] });
    const read = await store.readSession(sessionId('a'));
    expect(read.status === 'found' && read.session.events[1]).toEqual(drawn('a', 1));
  });

  it('keeps what was typed later, and what a tab that was left behind typed beside it', async () => {
    const store = open();
    await store.commit(conversation('a'));
    const summary = summaryOf('a');
    const type = (writer: string, body: string, before: TextRecord | undefined) =>
      writeText({ id: textId('t'), owner: sessionId('a'), before, writer, body });
    const first = type('one', 'first', undefined);
    const later = type('two', 'later', first);
    await store.commit({ summary, texts: [first] });
    await store.commit({ summary, texts: [later] });
    await store.commit({ summary, texts: [first] });
    const read = async () => {
      const all = await store.readTexts([sessionId('a')]);
      return all.flatMap((text) => (text.id === textId('t') ? wordsIn(text) : []));
    };
    expect(await read()).toEqual(['later']);
    await store.commit({ summary, texts: [type('one', 'first, and more', first)] });
    expect(await read()).toEqual(['later', 'first, and more']);
  });

  it('writes and erases texts of the conversation alone, whatever their id', async () => {
    const store = open();
    await store.commit(conversation('a'));
    const before = await store.readTexts([sessionId('a')]);
    const [known] = before;
    if (!known) throw new Error('no text');
    const theirs = { ...known, owner: sessionId('b'), body: 'van b', revision: 999 };
    await store.commit({ ...conversation('b'), texts: [theirs] });
    expect(await store.readTexts([sessionId('a')])).toEqual(before);
    expect(await store.readTexts([sessionId('b')])).toEqual([theirs]);
    await store.commit({ summary: summaryOf('b'), erase: [known.id] });
    expect(await store.readTexts([sessionId('a')])).toEqual(before);
    expect(await store.readTexts([sessionId('b')])).toEqual([]);
  });

  it('remembers who sat at a table under the name it has now', async () => {
    const store = open();
    await store.commit(conversation('a'));
    const table = tableOf('a-table');
    const renamed = { ...table, name: textId('nieuw') };
    await store.saveTable(renamed, []);
    const seats = [{ id: 'bo' as PlayerId, name: null }];
    await store.commit({ summary: summaryOf('a'), table: { ...table, seats } });
    expect(await store.listTables()).toEqual([{ ...renamed, seats }]);
  });

  it('erases texts with the change that says so', async () => {
    const store = open();
    await store.commit(conversation('a'));
    await store.commit({ summary: summaryOf('a'), erase: [textId('a-text')] });
    expect(await store.readTexts([sessionId('a')])).toEqual([]);
  });

  it('refuses to bring back part of a conversation that was wiped', async () => {
    const store = open();
    await store.commit(conversation('a'));
    await store.wipeAll();
    const late = { summary: summaryOf('a'), events: [drawn('a', 2)], texts: [textOf('a', 't')] };
    await expect(store.commit(late)).rejects.toMatchObject({ failure: 'missing' });
    expect(await store.readTexts([sessionId('a')])).toEqual([]);
    expect(await store.listSessions()).toEqual([]);
  });

  it('refuses a conversation that was purged, also the whole of it', async () => {
    const store = open();
    await store.commit(conversation('a'));
    await store.bin([sessionId('a')]);
    await store.purge();
    await expect(store.commit(conversation('a'))).rejects.toMatchObject({ failure: 'gone' });
    expect(await store.listTables()).toEqual([]);
  });

  it('saves the names of a table, and erases them', async () => {
    const store = open();
    const table = tableOf('t');
    await store.saveTable(table, [textOf('t', 't-name', 'Dinsdag'), textOf('t', 'x', 'Ada')]);
    expect((await store.readTexts([tableId('t')])).map(({ body }) => body)).toEqual([
      'Dinsdag',
      'Ada',
    ]);
    await store.saveTable({ ...table, name: null }, [], [textId('t-name')]);
    expect((await store.readTexts([tableId('t')])).map(({ body }) => body)).toEqual(['Ada']);
    expect(await store.listTables()).toEqual([{ ...table, name: null }]);
  });

  it('hides what is in the bin and brings it back whole', async () => {
    const store = open();
    const change = conversation('a');
    await store.commit(change);
    await store.bin([sessionId('a'), sessionId('never-was')]);
    expect(await store.listSessions()).toEqual([]);
    await store.unbin([sessionId('a')]);
    expect(await store.listSessions()).toEqual([change.summary]);
    expect(await store.listTombstones()).toEqual([]);
  });

  it('keeps settings of any shape', async () => {
    const store = open();
    await store.writeSetting('theme', { name: 'dark' });
    expect(await store.readSetting('theme')).toEqual({ name: 'dark' });
  });

  it('keeps own sets on the shelf, and what a conversation was played with after that', async () => {
    const store = open();
    await store.putOnShelf([
      { item: shelfItem('own', 'set-hash'), content: contentOf('set-hash') },
    ]);
    await store.commit(conversation('a'));
    await store.putOnShelf([{ item: shelfItem('own', 'second'), content: contentOf('second') }]);
    await store.putOnShelf([{ item: shelfItem('own', 'third'), content: contentOf('third') }]);
    expect(await store.listShelf()).toEqual([shelfItem('own', 'third')]);
    expect(await store.readContent(hashOf('set-hash'))).toBeDefined();
    expect(await store.readContent(hashOf('second'))).toBeUndefined();
    await store.takeFromShelf('kaartenset', 'own');
    expect(await store.listShelf()).toEqual([]);
    expect(await store.readContent(hashOf('third'))).toBeUndefined();
    expect(await store.readContent(hashOf('set-hash'))).toBeDefined();
  });

  it('lets two writes at the same moment both count', async () => {
    const store = open();
    await store.commit(conversation('a'));
    const summary = summaryOf('a');
    await Promise.all([
      store.commit({ summary, events: [drawn('a', 2)] }),
      store.commit({ summary, events: [drawn('a', 3)] }),
      store.commit({ summary, events: [eventOf('a', 3, { kind: 'closed' }, '3b')] }),
    ]);
    expect(await store.readHealth()).toMatchObject({ sessions: 1, events: 5, texts: 1 });
  });

  it('starts a conversation anew when the whole of it comes again', async () => {
    const store = open();
    await store.commit(conversation('a'));
    await store.wipeAll();
    await store.commit({ summary: summaryOf('a'), events: [started('a')] });
    expect(await store.listSessions()).toEqual([summaryOf('a')]);
  });
});
