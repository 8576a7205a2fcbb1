import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DraftRecord, SetDraft } from '../domain/making/draft';
import { MIGRATIONS } from './migrations';
import { KEY_PATHS } from './schema';
import {
  createDevice,
  type Dump,
  dumpDatabase,
  loadDatabase,
  sessionId,
} from './testing/rehearsal';

const folder = new URL('./golden/', import.meta.url);

const goldenOf = (version: number): Dump =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8'));

const shapeOf = ({ stores }: Dump) =>
  Object.fromEntries(
    Object.entries(stores).map(([name, { indexes, keyPath }]) => [name, { indexes, keyPath }]),
  );

const versions = MIGRATIONS.map((_, index) => index + 1);

describe('every version there has been', () => {
  it('has its golden file, and no version goes without', () => {
    expect(readdirSync(folder).sort()).toEqual(
      versions.map((version) => `v${version}.json`).sort(),
    );
  });

  it.each(versions)('%d is made by its migrations as its golden file tells it', async (version) => {
    const device = createDevice();
    await device.open({ migrations: MIGRATIONS.slice(0, version) }).listSessions();
    const made = await dumpDatabase(device.factory);
    expect(made.version).toBe(version);
    expect(shapeOf(made)).toEqual(shapeOf(goldenOf(version)));
  });

  it.each(versions)('%d opens today with everything it held', async (version) => {
    const golden = goldenOf(version);
    const device = createDevice();
    await loadDatabase(device.factory, golden);
    const store = device.open();
    const { stores } = golden;
    const read = await store.readSession(sessionId('s1'));
    expect(read).toMatchObject({ status: 'found' });
    if (read.status !== 'found') return;
    expect(read.session.events).toEqual(stores.events?.records);
    expect(read.session.place).toEqual(stores.places?.records[0]);
    expect(await store.readSetting('language')).toBe('nl');
    expect(await store.readHealth()).toEqual({
      sessions: 1,
      texts: 2,
      events: stores.events?.records.length,
      damaged: [],
      missing: false,
    });
    const backup = await store.exportAll();
    expect(backup).toMatchObject({
      damaged: [],
      tables: stores.tables?.records,
      sessions: stores.sessions?.records,
      content: stores.content?.records,
      shelf: stores.shelf?.records,
      // What was thrown away stays on the device.
      drafts: (stores.drafts?.records ?? []).map((record) => {
        const { draft, ...rest } = record as DraftRecord;
        return { ...rest, draft: { ...(draft as SetDraft), bin: [] } };
      }),
      tombstones: ['s0'],
    });
    // Kept by owner since version 4, in another order.
    expect(new Set(backup.texts)).toEqual(new Set(stores.texts?.records));
    expect(await store.listDrafts()).toEqual(stores.drafts?.records ?? []);
    const own = { kind: 'kaartenset', id: 'eigen-set' } as const;
    expect(await store.listVersions(own)).toEqual(stores.versions?.records ?? []);
    expect((await dumpDatabase(device.factory)).version).toBe(MIGRATIONS.length);
  });
});

describe('migrations', () => {
  it('lead to the key paths that the code counts on', async () => {
    const device = createDevice();
    await device.open().listSessions();
    const { stores } = await dumpDatabase(device.factory);
    const made = Object.entries(stores).map(([name, { keyPath }]) => [name, keyPath]);
    expect(Object.fromEntries(made)).toEqual(KEY_PATHS);
  });

  it('keep a text that belongs to nobody as it is, where nobody finds it', async () => {
    const device = createDevice();
    const golden = goldenOf(3);
    const { texts } = golden.stores;
    if (!texts) throw new Error('no texts');
    const stray = { id: 'stray', body: 'van niemand' };
    const records = [...texts.records, stray];
    await loadDatabase(device.factory, {
      ...golden,
      stores: { ...golden.stores, texts: { ...texts, records } },
    });
    expect((await device.open().exportAll()).texts).toHaveLength(texts.records.length);
    const held = (await dumpDatabase(device.factory)).stores.texts?.records;
    expect(held).toContainEqual({ ...stray, owner: '' });
    expect(held).toHaveLength(records.length);
  });

  it('that a device has not had yet run once, in order, and what was there stays', async () => {
    const device = createDevice();
    await loadDatabase(device.factory, goldenOf(1));
    const ran: string[] = [];
    const note = (name: string) => ({ name, run: () => void ran.push(name) });
    const migrations = [MIGRATIONS[0] as (typeof MIGRATIONS)[number], note('two'), note('three')];
    expect(await device.open({ migrations }).listSessions()).toHaveLength(1);
    expect(await device.open({ migrations }).listSessions()).toHaveLength(1);
    expect(ran).toEqual(['two', 'three']);
  });

  it('that fail leave the database as it was', async () => {
    const device = createDevice();
    await loadDatabase(device.factory, goldenOf(1));
    const before = await dumpDatabase(device.factory);
    const failing = {
      name: 'fails half-way',
      run(database: { createObjectStore(name: string): unknown }, upgrade: { abort(): void }) {
        database.createObjectStore('novelty');
        upgrade.abort();
      },
    };
    const store = device.open({ migrations: [...MIGRATIONS, failing] });
    await store.listSessions();
    expect(await dumpDatabase(device.factory)).toEqual(before);
  });
});
