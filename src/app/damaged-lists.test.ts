import { beforeEach, describe, expect, test } from 'vitest';
import { emptySet } from '../domain/making/new-set';
import type { LooseStore, Store } from '../domain/store';
import { parseCardSet } from '../files/card-set';
import { sampleSet } from '../files/sample-content';
import {
  conversation,
  createDevice,
  plant,
  sessionId,
  shelfItem,
  tableOf,
  textOf,
} from '../storage/testing/rehearsal';
import type { App } from './app';
import { prepareBackup } from './backup-commands';
import { listFormats } from './formats-overview';
import { readHome } from './home';
import { createLibrary } from './library';
import { listOwnCasussen } from './own-casussen';
import { readReports } from './reports-overview';
import { listBin } from './shelf';
import { listLatestTables } from './tables';
import { countStored } from './wipe';
import { readWorkshop } from './workshop';

const KINDS = ['kaartenset', 'casus', 'werkvorm'] as const;
const torn = { title: { torn: true }, changedAt: 'yesterday', body: 7, seats: 'three' };

/** One damaged record in every store, under a key of its own. */
const DAMAGED: readonly (readonly [store: string, record: object])[] = [
  ['sessions', { ...torn, id: 'torn' }],
  ['events', { ...torn, session: 'torn-log', n: 3, id: 'e' }],
  ['texts', { ...torn, id: 'torn', owner: 'good' }],
  ['tables', { ...torn, id: 'torn' }],
  ['places', { ...torn, session: 'good' }],
  ['content', { ...torn, hash: 'torn' }],
  ...KINDS.map((kind) => ['shelf', { ...torn, kind, id: 'torn' }] as const),
  ...KINDS.map((kind) => ['drafts', { ...torn, kind, id: 'torn' }] as const),
  ...KINDS.map((kind) => ['versions', { ...torn, kind, id: 'torn', n: 1 }] as const),
];
const LOOSE: readonly LooseStore[] = ['shelf', 'drafts', 'versions', 'content', 'tables', 'texts'];

const set = parseCardSet(sampleSet());
if (!set.ok) throw new Error(JSON.stringify(set.refusal));
const { id } = set.value;

describe('with one damaged thing in every list (fault 54)', () => {
  let app: App;
  let store: Store;

  beforeEach(async () => {
    const device = createDevice();
    store = device.open();
    await store.commit(conversation('good'));
    await store.putOnShelf([
      {
        item: shelfItem(id, 'own-hash'),
        content: { hash: shelfItem(id, 'own-hash').hash, kind: 'kaartenset', content: set.value },
      },
    ]);
    const content = emptySet({ id: 'begonnen', title: 'Begonnen', template: 'empty' });
    const begun = { kind: 'kaartenset' as const, id: 'begonnen', title: 'Begonnen', changedAt: 1 };
    const draft = { kind: 'kaartenset' as const, content, bin: [] };
    await store.saveDraft({ ...begun, draft }, null, { begin: true });
    for (const [name, record] of DAMAGED) await plant(device.factory, name, record);
    // Its wrapping is whole; what is in it is not, or is another's.
    await plant(device.factory, 'drafts', { ...begun, id: 'stuk', draft: { kind: 'kaartenset' } });
    await plant(device.factory, 'shelf', shelfItem('ander', 'own-hash'));
    await plant(device.factory, 'shelf', shelfItem('leeg', 'nergens'));
    await plant(device.factory, 'content', {
      ...torn,
      hash: 'scheef',
      kind: 'casus',
      content: { format: 'casus' },
    });
    await plant(device.factory, 'shelf', { ...shelfItem('scheef', 'scheef'), kind: 'casus' });
    app = {
      openStore: async () => store,
      bundle: { sets: [], casussen: [], formats: async () => [] },
      services: { clock: { now: () => 1 }, persistence: { estimate: async () => undefined } },
    } as unknown as App;
  });

  test('Thuis, the tables and Verslagen show the others', async () => {
    const home = await readHome(app);
    expect(home.open.map((one) => one.id)).toEqual(['good']);
    expect(home.ownSets.map((one) => one.id)).toContain(id);
    expect((await listLatestTables(app)).map(({ table }) => table.id)).toEqual(['good-table']);
    const { damaged, tables } = await readReports(app);
    expect(tables.flatMap(({ sessions }) => sessions).map((one) => one.id)).toEqual(['good']);
    expect(damaged.map((one) => one.id).sort()).toEqual(['torn', 'torn-log']);
    expect(await store.readSession(sessionId('good'))).toMatchObject({ status: 'found' });
    expect(await countStored(app)).toMatchObject({ sessions: 1 });
  });

  test('the Werkplaats shows the others, and hands out what is damaged', async () => {
    const { casus, kaartenset } = await readWorkshop(app);
    expect(kaartenset.map((one) => [one.item?.id, one.status]).sort()).toEqual(
      [
        ['ander', 'damaged'],
        ['begonnen', 'draft'],
        [id, 'found'],
        ['leeg', 'gone'],
        ['stuk', 'damaged'],
      ].sort(),
    );
    expect(kaartenset.find(({ item }) => item?.id === 'stuk')).toMatchObject({
      raw: { kind: 'kaartenset' },
    });
    expect(casus.map(({ status }) => status)).toEqual(['damaged']);
    expect(await listBin(app)).toEqual({ ok: true, value: [] });
  });

  test('what can be played and chosen is there', async () => {
    const library = createLibrary(app.bundle, app.openStore);
    expect(await library.findSet(id)).toMatchObject({ content: { id } });
    expect(await library.findSet('leeg')).toBe('gone');
    expect(await library.findSet('ander')).toBe('damaged');
    expect(await listFormats(app)).toEqual([]);
    expect(await listOwnCasussen(library)).toMatchObject([{ id: 'scheef' }]);
  });

  test('a backup holds the others, and beside them what is damaged', async () => {
    const { ownItems, sessions, text } = await prepareBackup(app);
    expect(sessions).toBe(1);
    expect(ownItems).toBeGreaterThan(1);
    expect(JSON.parse(text).damaged.length).toBeGreaterThan(5);
  });

  test('each can be handed out as it is, and wiped alone', async () => {
    const before = await store.listDamaged();
    expect([...new Set(before.map((one) => one.store))].sort()).toEqual([...LOOSE].sort());
    expect(before).toHaveLength(3 * KINDS.length + 3);
    for (const one of before) expect(JSON.stringify(one.raw)).toContain('torn');
    const [first, ...others] = before;
    if (!first) throw new Error('nothing damaged');
    await store.wipeDamaged(first);
    expect(await store.listDamaged()).toEqual(others);
    for (const one of others) await store.wipeDamaged(one);
    expect(await store.listDamaged()).toEqual([]);
    expect((await readHome(app)).open).toHaveLength(1);
    expect((await readHome(app)).ownSets.map((one) => one.id)).toContain(id);
  });

  test('what can be read is never wiped as damaged', async () => {
    await store.saveTable(tableOf('good-table'), [textOf('good-table', 'n')]);
    await store.wipeDamaged({ store: 'tables', key: 'good-table' });
    expect((await store.listTables()).map((one) => one.id)).toEqual(['good-table']);
  });
});
