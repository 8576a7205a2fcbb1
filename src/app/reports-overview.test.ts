import { describe, expect, test } from 'vitest';
import {
  conversation,
  createDevice,
  sessionId,
  summaryOf,
  tableId,
  tableOf,
  textId,
  textOf,
} from '../storage/testing/rehearsal';
import type { App } from './app';
import { groupByTable, readReports, renameTable } from './reports-overview';

const session = (id: string, table: string, changedAt: number) =>
  summaryOf(id, { table: tableId(table), changedAt });

describe('conversations by table', () => {
  test('stand newest first, and so do the tables', () => {
    const groups = groupByTable(
      [session('old', 'a', 1), session('new', 'b', 9), session('newer', 'a', 5)],
      [tableOf('a'), tableOf('b')],
      [],
    );
    expect(groups.map((group) => [group.id, group.sessions.map((one) => one.id)])).toEqual([
      ['b', ['new']],
      ['a', ['newer', 'old']],
    ]);
  });

  test('are still there when the record of their table is gone', () => {
    const [group] = groupByTable([session('one', 'lost', 1)], [], []);
    expect(group).toMatchObject({ table: undefined, name: null, people: [] });
    expect(group?.sessions).toHaveLength(1);
  });

  test('leave out tables at which nothing was said', () => {
    expect(groupByTable([], [tableOf('a')], [])).toEqual([]);
  });

  test('carry the names that were kept, and a gap for those that were not', () => {
    const table = {
      ...tableOf('a'),
      name: textId('n'),
      seats: [
        { id: 'p1' as never, name: textId('an') },
        { id: 'p2' as never, name: textId('lost') },
        { id: 'p3' as never, name: null },
      ],
    };
    const texts = [textOf('a', 'n', 'Dinsdag'), textOf('a', 'an', 'An')];
    expect(groupByTable([session('one', 'a', 1)], [table], texts)[0]).toMatchObject({
      name: 'Dinsdag',
      people: ['An', null, null],
    });
  });
});

describe('the name of a table', () => {
  async function createApp() {
    const store = createDevice().open();
    await store.commit(conversation('one'));
    const app = {
      openStore: async () => store,
      services: { newId: () => 'fresh-text' },
    } as unknown as App;
    const read = async () => (await readReports(app)).tables[0];
    const rename = async (name: string) => {
      const table = (await read())?.table;
      if (!table) throw new Error('no table');
      await renameTable(app, table, name);
    };
    return { read, rename, store };
  }

  test('is kept, can be changed, and goes with an empty one', async () => {
    const { read, rename, store } = await createApp();
    await rename('  Dinsdag ');
    expect((await read())?.name).toBe('Dinsdag');
    await rename('Woensdag');
    expect((await read())?.name).toBe('Woensdag');
    await rename('');
    expect((await read())?.name).toBeNull();
    const left = await store.readTexts([(await read())?.id ?? tableId('')]);
    expect(left.map((text) => text.body)).not.toContain('Woensdag');
  });

  test('goes for good with the last conversation of its table', async () => {
    const { read, rename, store } = await createApp();
    await rename('Dinsdag');
    const id = (await read())?.id ?? tableId('');
    await store.bin([sessionId('one')]);
    await store.purge();
    expect(await store.readTexts([id])).toEqual([]);
  });
});

test('a conversation that can not be read stands apart, with what was stored', async () => {
  const store = createDevice().open();
  await store.commit(conversation('good'));
  await store.commit(conversation('bad'));
  const broken = { ...conversation('bad').summary, mode: 'unheard-of' as never };
  await store.commit({ summary: broken });
  const app = { openStore: async () => store } as unknown as App;

  const { damaged, tables } = await readReports(app);
  expect(tables.flatMap((group) => group.sessions).map((one) => one.id)).toEqual(['good']);
  expect(damaged.map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: 'bad', kind: 'damaged' }]);
  expect(JSON.stringify(damaged[0]?.raw)).toContain('unheard-of');
});
