import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../domain/event';
import type { PlayerId, RoundId, TextId } from '../domain/ids';
import type { Backup } from '../domain/record';
import { EMPTY_BACKUP } from '../files/arbitrary';
import { live } from './testing/lives';
import {
  createDevice,
  type Device,
  dumpDatabase,
  eventOf,
  sessionId,
  shelfItem,
  started,
  summaryOf,
  tableId,
  tableOf,
  textId,
  textOf,
} from './testing/rehearsal';

vi.setConfig({ testTimeout: 60_000 });

const keep = { revive: false };

/** A tablet with a conversation, the names of its table, and things of its own. */
async function furnish() {
  const home = await live([
    { kind: 'play', session: 'a', upTo: 2 },
    { kind: 'shelve', item: 'c', at: 1 },
    { kind: 'draft', item: 'b', at: 1 },
  ]);
  const table = tableOf('a-table');
  const seats = [{ id: 'bo' as PlayerId, name: textId('bo-name') }];
  await home.store.saveTable({ ...table, seats }, [
    textOf('a-table', 'a-table-name', 'De tafel van dinsdag'),
    textOf('a-table', 'bo-name', 'Bo'),
  ]);
  return home;
}

const foreign = (file: Partial<Backup>): Backup => ({
  ...EMPTY_BACKUP,
  format: 'gesprek',
  sessions: [summaryOf('x', { pins: [] })],
  events: [started('x')],
  ...file,
});

/** All there is but what belongs to these conversations: they came in, so they may bring their own. */
async function readOthers(device: Device, own: readonly string[]): Promise<unknown> {
  const { stores } = await dumpDatabase(device.factory);
  const belongs = (record: unknown) => {
    const { id, owner, session } = record as Readonly<Record<string, unknown>>;
    return own.includes(String(owner ?? session ?? id));
  };
  return Object.entries(stores).map(([name, { records }]) => [
    name,
    records.filter((record) => !belongs(record)),
  ]);
}

describe('the file of a conversation that names things of others', () => {
  it('takes no text over by its id', async () => {
    const { device, store } = await furnish();
    const before = await readOthers(device, ['x']);
    const stolen = { ...textOf('x', 'a-text', 'nu van mij'), revision: 999 };
    await store.importAll(foreign({ texts: [stolen] }), keep);
    expect(await readOthers(device, ['x'])).toEqual(before);
    expect(await store.readTexts([sessionId('x')])).toEqual([stolen]);
  });

  it('takes none over when someone types in it, and erases none when it is done', async () => {
    const { device, store } = await furnish();
    const before = await readOthers(device, ['x']);
    const round = 'round' as RoundId;
    const about = { kind: 'pick', card: 'c' } as const;
    const named: LogEvent = eventOf('x', 1, {
      kind: 'reason-written',
      round,
      about,
      text: textId('a-text'),
    });
    await store.importAll(foreign({ events: [started('x'), named] }), keep);
    const summary = summaryOf('x', { pins: [] });
    await store.commit({ summary, texts: [textOf('x', 'a-text', 'getypt')] });
    await store.commit({ summary, erase: ['a-text', 'bo-name', 'a-table-name'] as TextId[] });
    expect(await readOthers(device, ['x'])).toEqual(before);
    expect(await store.readTexts([sessionId('x')])).toEqual([]);
  });

  it('renames and empties no table by claiming it, and keeps its own names for itself', async () => {
    const { device, store } = await furnish();
    const before = await readOthers(device, ['x']);
    const claimed = foreign({
      sessions: [summaryOf('x', { pins: [], table: tableId('a-table') })],
      tables: [{ id: tableId('a-table'), name: null, createdAt: 8e15, seats: [] }],
      texts: [{ ...textOf('a-table', 'bo-name', 'Bob'), revision: 999 }],
    });
    for (const _ of ['once', 'again']) await store.importAll(claimed, keep);
    expect(await readOthers(device, ['x'])).toEqual(before);
    const own = await store.readTexts([sessionId('x')]);
    expect(own.map(({ body, id }) => [id, body])).toEqual([['bo-name', 'Bob']]);
  });

  it('brings its table where that was not here, and may bring more of that one alone', async () => {
    const store = createDevice().open();
    const file = foreign({
      sessions: [summaryOf('x', { pins: [], table: tableId('t') })],
      tables: [tableOf('t')],
      texts: [textOf('t', 't-name', 'Tafel T')],
    });
    for (const _ of ['once', 'again']) await store.importAll(file, keep);
    expect(await store.listTables()).toEqual([{ ...tableOf('t'), cameWith: 'x' }]);
    expect(await store.readTexts([tableId('t'), sessionId('x')])).toEqual(file.texts);
    const more = textOf('t', 'bo-name', 'Bo');
    await store.importAll({ ...file, texts: [more] }, keep);
    expect(await store.readTexts([tableId('t')])).toContainEqual(more);
    const other = { sessions: [summaryOf('y', { pins: [], table: tableId('t') })] };
    const renamed = { ...more, body: 'Bob', revision: 9 };
    await store.importAll({ ...file, ...other, events: [started('y')], texts: [renamed] }, keep);
    expect(await store.readTexts([tableId('t')])).toContainEqual(more);
  });

  it('is no table by being called as one, nor a table a conversation', async () => {
    const { device, store } = await furnish();
    const before = await readOthers(device, ['x']);
    const posing = foreign({
      sessions: [summaryOf('a-table', { pins: [] }), summaryOf('x', { pins: [] })],
      events: [started('a-table'), started('x')],
      tables: [{ ...tableOf('a'), name: null }],
      texts: [textOf('a-table', 'bo-name', 'weg'), textOf('a', 'a-text', 'weg')],
    });
    await store.importAll(posing, keep);
    expect(await readOthers(device, ['x'])).toEqual(before);
  });

  it('leaves no trace of itself in the names of a table when it is wiped', async () => {
    const { device, store } = await furnish();
    const before = await readOthers(device, ['x']);
    const claimed = foreign({
      sessions: [summaryOf('x', { pins: [], table: tableId('a-table') })],
      texts: [textOf('a-table', 'bo-name', 'Bob')],
    });
    await store.importAll(claimed, keep);
    await store.bin([sessionId('x')]);
    await store.purge();
    expect(await readOthers(device, ['x'])).toEqual(before);
  });
});

const own = ['x', 'y'];
const anyOwner = fc.constantFrom('a', 'a-table', 'x', 'y', 'elsewhere');
const anyName = fc.option(fc.constantFrom('a-text', 'bo-name').map(textId), { nil: null });

/** Files that name whatever is here by its id: two conversations of their own, and everything else of others. */
const anyForeign = fc.record({
  sessions: fc
    .tuple(anyOwner, anyOwner)
    .map((tables) =>
      own.map((id, at) => summaryOf(id, { pins: [], table: tableId(tables[at] ?? '') })),
    ),
  events: fc.constant(own.map((id) => started(id))),
  texts: fc.array(
    fc.record({
      id: fc.constantFrom('a-text', 'bo-name', 'a-table-name', 'new').map(textId),
      owner: anyOwner.map(sessionId),
      body: fc.constantFrom('', 'van hen'),
      revision: fc.constantFrom(0, 999),
    }),
    { maxLength: 6 },
  ),
  tables: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'a-table', 'x').map(tableId),
      name: anyName,
      createdAt: fc.constantFrom(-8e15, 8e15),
      seats: fc.array(fc.record({ id: fc.constant('bo' as PlayerId), name: anyName }), {
        maxLength: 1,
      }),
    }),
    { maxLength: 3 },
  ),
});

describe('whatever a file of a conversation holds', () => {
  it('everything that is not of it is the same before and after, also when it comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyForeign, async (parts) => {
        const file = foreign(parts);
        const { device, store } = await furnish();
        const before = await readOthers(device, own);
        await store.importAll(file, keep);
        const once = await dumpDatabase(device.factory);
        expect(await readOthers(device, own)).toEqual(before);
        await store.importAll(file, keep);
        expect(await dumpDatabase(device.factory)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});

describe('own things that a backup holds in another version', () => {
  it('stay as they are, unless one was asked to give way; then it is kept as a version', async () => {
    const { store } = await furnish();
    const backup = await (await live([{ kind: 'shelve', item: 'c', at: 5 }])).store.exportAll();
    const ref = { kind: 'kaartenset', id: 'c' } as const;
    await store.importAll(backup, keep);
    expect(await store.listShelf()).toEqual([shelfItem('c', 'c-1', 1)]);
    await store.importAll(backup, { revive: false, replace: [ref] });
    expect(await store.listShelf()).toEqual([shelfItem('c', 'c-5', 5)]);
    const versions = await store.listVersions(ref);
    expect(versions.map(({ hash }) => hash)).toEqual(['c-1']);
  });
});
