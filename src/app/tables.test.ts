import { describe, expect, it } from 'vitest';
import type { TableId } from '../domain/ids';
import type { App } from './app';
import { findSitting, listLatestTables } from './tables';

const HOUR = 60 * 60 * 1000;

/** A device where these tables talked, latest first. */
const withTalks = (talks: readonly string[]) =>
  ({
    openStore: async () => ({
      listTables: async () =>
        [...new Set(talks)].map((id) => ({ id, seats: [], createdAt: 0, name: null })),
      listSessions: async () =>
        talks.map((table, at) => ({
          table,
          changedAt: 1000 * HOUR - at,
          setTitle: `set ${at}`,
          casusTitle: null,
        })),
      readTexts: async () => [],
    }),
  }) as unknown as App;

const idsOf = (tables: readonly { readonly table: { readonly id: TableId } }[]) =>
  tables.map(({ table }) => table.id);

describe('the tables to go on with', () => {
  it('are the three latest, each once', async () => {
    const tables = await listLatestTables(withTalks(['b', 'a', 'b', 'c', 'a', 'd']));
    expect(idsOf(tables)).toEqual(['b', 'a', 'c']);
    expect(tables.map(({ about }) => about)).toEqual(['set 0', 'set 1', 'set 3']);
  });

  it('are none where nothing can be read', async () => {
    const broken = { openStore: () => Promise.reject(new Error('no database')) } as unknown as App;
    expect(await listLatestTables(broken)).toEqual([]);
  });

  it('begin with the one that sits there, until some hours after it talked', async () => {
    const tables = await listLatestTables(withTalks(['b', 'a']));
    expect(findSitting(tables, 1000 * HOUR + 2 * HOUR)).toBe(tables[0]);
    expect(findSitting(tables, 1000 * HOUR + 9 * HOUR)).toBeNull();
    expect(findSitting([], 0)).toBeNull();
  });
});
