import { describe, expect, test } from 'vitest';
import { RECORD_LIMITS } from '../domain/limits';
import { MAX_PLAYERS } from '../domain/table';
import { first } from '../i18n/nl/first';
import { reports } from '../i18n/nl/reports';
import { table } from '../i18n/nl/table';
import { describePeople, describeSession, nameSession, nameTable } from '../screens/reports/view';
import {
  conversation,
  createDevice,
  plant,
  sessionId,
  shelfItem,
  started,
  summaryOf,
  tableOf,
  textId,
  textOf,
} from '../storage/testing/rehearsal';
import type { App } from './app';
import { prepareBackup, readHandedIn } from './backup-commands';
import { readHome } from './home';
import { readReports } from './reports-overview';

const NOW = new Date(2026, 10, 22, 9).getTime();
const LONG = 'x'.repeat(1_000_000);
const words = { home: first.home, reports, table };

/** A tablet with a good conversation, and one in which an older version let in whatever a file said. */
async function furnish() {
  const device = createDevice();
  const store = device.open();
  await store.commit(conversation('good'));
  await store.commit(conversation('vast'));
  const seats = Array.from({ length: 30_000 }, (_, at) => ({ id: `p${at}`, name: 'vast-name' }));
  const planted: readonly (readonly [store: string, record: object])[] = [
    [
      'sessions',
      summaryOf('vast', {
        setTitle: LONG,
        casusTitle: LONG,
        changedAt: 1e308,
        startedAt: -1e308,
        keepUntil: 1e308,
        done: Number.MAX_SAFE_INTEGER,
      }),
    ],
    ['events', { ...started('vast'), at: 1e308 }],
    ['tables', { ...tableOf('vast-table'), createdAt: 1e308, name: textId('vast-name'), seats }],
    ['texts', textOf('vast-table', 'vast-name', LONG)],
    ['texts', textOf('vast', 'vast-text', 'y'.repeat(2_000_000), 2 ** 53)],
    ['shelf', { ...shelfItem('vast', 'set-hash', 1e308), title: LONG }],
  ];
  for (const [name, record] of planted) await plant(device.factory, name, record);
  const app = {
    openStore: async () => store,
    services: { clock: { now: () => NOW }, hash: async () => ({ ok: false }) },
  } as unknown as App;
  return { app, store };
}

/** Whether no line of these is longer than a list can show. */
const isShort = (lines: readonly string[]) =>
  lines.every((line) => line.length <= RECORD_LIMITS.title * 12);

describe('what an older version let in (fault 54)', () => {
  test('is in every list, short, beside what is good', async () => {
    const { app } = await furnish();
    const home = await readHome(app);
    expect(home.open.map(({ id }) => id)).toEqual(['vast', 'good']);
    expect(
      isShort([...home.open.map(({ setTitle }) => setTitle), home.ownSets[0]?.title ?? '']),
    ).toBe(true);

    const { damaged, tables } = await readReports(app);
    expect(damaged).toEqual([]);
    const lines = tables.flatMap((group) => [
      nameTable(group, reports, NOW, 'nl'),
      describePeople(group.people, reports, 'nl'),
      ...group.sessions.flatMap((session) => [
        nameSession(session, words, NOW, 'nl'),
        ...describeSession(session, words, NOW, 'nl'),
      ]),
    ]);
    expect(lines).toContain('nog geen kaart');
    expect(isShort(lines)).toBe(true);
  });

  test('opens, with texts as far as a screen can show them', async () => {
    const { store } = await furnish();
    const read = await store.readSession(sessionId('vast'));
    if (read.status !== 'found') throw new Error(read.status);
    const text = read.session.texts.find(({ id }) => id === 'vast-text');
    expect(text?.body).toHaveLength(RECORD_LIMITS.body);
    expect((await store.listTables()).every(({ seats }) => seats.length <= MAX_PLAYERS)).toBe(true);
  });

  test('goes whole into a backup, of which the rest comes in elsewhere', async () => {
    const { app } = await furnish();
    const { text } = await prepareBackup(app);
    expect(text).toContain('y'.repeat(2_000_000));
    const read = await readHandedIn(app, { size: text.length, text: async () => text });
    if (!read.ok || !('backup' in read.value)) throw new Error('not read back');
    const { damaged, sessions } = read.value.backup;
    expect(sessions.map(({ id }) => id).sort()).toEqual(['good', 'vast']);
    expect(damaged.length).toBeGreaterThan(0);
  });
});
