import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../domain/event';
import {
  contentOf,
  conversation,
  createDevice,
  drawn,
  hashOf,
  plant,
  sessionId,
  shelfItem,
  tableId,
  tableOf,
} from './testing/rehearsal';

/** A device with a good conversation, and whatever else is planted. */
async function furnish(planted: readonly (readonly [store: string, record: unknown])[]) {
  const device = createDevice();
  const store = device.open();
  await store.commit(conversation('good'));
  await store.commit(conversation('bad'));
  for (const [name, record] of planted) await plant(device.factory, name, record);
  return { device, store };
}

const event = drawn('bad', 1);
const damages: Readonly<Record<string, readonly [store: string, record: unknown]>> = {
  'a summary that is no summary': ['sessions', { id: 'bad' }],
  'a summary whose fields are of the wrong kind': [
    'sessions',
    { id: 'bad', changedAt: [], pins: 3 },
  ],
  'an event of an unknown kind': ['events', { ...event, kind: 'exploded' }],
  'an event without its card': ['events', { ...event, card: undefined }],
  'an event with a number no log has': ['events', { ...event, n: 1.5 }],
};

describe.each(Object.entries(damages))('%s', (_, planted) => {
  it('makes its conversation damaged, and hands out everything as it is', async () => {
    const { store } = await furnish([planted]);
    const read = await store.readSession(sessionId('bad'));
    expect(read.status).toBe('damaged');
    const raw = read.status === 'damaged' ? JSON.stringify(read.raw) : '';
    expect(raw).toContain(JSON.stringify(planted[1]));
    expect(raw).toContain('bad-text');
  });

  it('is in no list unless its summary can be read', async () => {
    const { store } = await furnish([planted]);
    const shown = (await store.listSessions()).map(({ id }) => id);
    expect(shown.includes(sessionId('bad'))).toBe(planted[0] !== 'sessions');
  });

  it('leaves every other conversation as it was', async () => {
    const { store } = await furnish([planted]);
    expect((await store.listSessions()).map(({ id }) => id)).toContain('good');
    expect(await store.readSession(sessionId('good'))).toMatchObject({ status: 'found' });
    expect((await store.readHealth()).damaged).toEqual(['bad']);
  });

  it('goes into a backup beside what can be read', async () => {
    const { store } = await furnish([planted]);
    const backup = await store.exportAll();
    expect(backup.sessions.map(({ id }) => id)).toEqual(['good']);
    expect(backup.events.every(({ session }) => session === 'good')).toBe(true);
    expect(JSON.stringify(backup.damaged)).toContain(JSON.stringify(planted[1]));
  });
});

const UNMENDABLE = 'an event with a number no log has';

it.each(Object.entries(damages).filter(([name]) => name !== UNMENDABLE))(
  '%s is mended by a backup that still has it whole',
  async (_, planted) => {
    const { store: whole } = await furnish([]);
    const backup = await whole.exportAll();
    const { store } = await furnish([planted]);
    await store.importAll(backup, { revive: false });
    expect(await store.readSession(sessionId('bad'))).toMatchObject({ status: 'found' });
  },
);

describe('a conversation', () => {
  it('with events of a newer version is not half read', async () => {
    const { store } = await furnish([['events', { ...event, v: 2, novelty: true }]]);
    const read = await store.readSession(sessionId('bad'));
    expect(read).toMatchObject({ status: 'newer' });
    expect(JSON.stringify(read)).toContain('novelty');
    expect((await store.readHealth()).damaged).toEqual(['bad']);
  });

  it('keeps its newer events when an older backup comes in', async () => {
    const { store: older } = await furnish([]);
    const backup = await older.exportAll();
    const { store } = await furnish([['events', { ...event, v: 2, novelty: true }]]);
    await store.importAll(backup, { revive: false });
    expect(JSON.stringify(await store.readSession(sessionId('bad')))).toContain('novelty');
  });

  it('whose summary is gone is still found, told and handed out', async () => {
    const { store } = await furnish([['events', { ...event, session: 'orphan' } as LogEvent]]);
    expect(await store.readSession(sessionId('orphan'))).toMatchObject({ status: 'damaged' });
    expect((await store.readHealth()).damaged).toEqual(['orphan']);
    expect(JSON.stringify((await store.exportAll()).damaged)).toContain('orphan');
    await store.bin([sessionId('orphan')]);
    await store.purge();
    expect(await store.readSession(sessionId('orphan'))).toEqual({ status: 'gone' });
  });

  it('is read without the texts and the place that are damaged', async () => {
    const { store } = await furnish([
      ['texts', { id: 'torn', owner: 'good', body: 7 }],
      ['places', { session: 'good', side: 'edge' }],
    ]);
    const read = await store.readSession(sessionId('good'));
    expect(read).toMatchObject({ status: 'found', session: { place: null } });
    expect(read.status === 'found' && read.session.texts.map(({ id }) => id)).toEqual([
      'good-text',
    ]);
    expect(JSON.stringify((await store.exportAll()).damaged)).toContain('torn');
  });
});

describe('a damaged record of another kind', () => {
  it('is passed over, and what lies beside it is there', async () => {
    const { store } = await furnish([
      ['tables', { id: 'torn' }],
      ['shelf', { kind: 'kaartenset', id: 'torn' }],
      ['content', { hash: 'torn', kind: 'kaartenset', content: { format: 'casus' } }],
      ['settings', { key: 'torn' }],
      ['tombstones', { id: 'x', more: 1 }],
    ]);
    await store.saveTable(tableOf('t'), []);
    await store.putOnShelf([{ item: shelfItem('own', 'h'), content: contentOf('h') }]);
    await store.writeSetting('theme', 'dark');
    expect((await store.listTables()).map(({ id }) => id)).toEqual([
      'bad-table',
      'good-table',
      tableId('t'),
    ]);
    expect(await store.listShelf()).toEqual([shelfItem('own', 'h')]);
    expect(await store.readContent(hashOf('torn'))).toBeUndefined();
    expect(await store.readContent(hashOf('h'))).toEqual(contentOf('h'));
    expect(await store.readSetting('torn')).toBeUndefined();
    expect(await store.readSetting('theme')).toBe('dark');
    expect(await store.readHealth()).toMatchObject({ sessions: 2, damaged: [] });
  });

  it('keeps every set and case, here and in a backup, since it may refer to any', async () => {
    const own = contentOf('own');
    const { store } = await furnish([
      ['shelf', { kind: 'kaartenset', id: 'torn', hash: 'own' }],
      ['content', own],
    ]);
    await store.putOnShelf([{ item: shelfItem('other', 'h'), content: contentOf('h') }]);
    expect(await store.readContent(hashOf('own'))).toEqual(own);
    expect((await store.exportAll()).content).toContainEqual(own);
  });
});
