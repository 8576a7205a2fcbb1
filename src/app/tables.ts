import type { TextId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import type { Table } from '../domain/table';
import type { App } from './app';

/** A table with the names that were kept. */
export interface KnownTable {
  readonly table: Table;
  readonly texts: readonly TextRecord[];
  /** When it last talked, ms. */
  readonly lastAt: number;
}

const HOURS = 60 * 60 * 1000;

/** The table that talked last on this device, or null. */
export async function findLastTable(app: App): Promise<KnownTable | null> {
  try {
    const store = await app.openStore();
    const [tables, sessions] = await Promise.all([store.listTables(), store.listSessions()]);
    const latest = sessions[0];
    const table = tables.find((one) => one.id === latest?.table);
    if (!latest || !table) return null;
    const texts = await store.readTexts([table.id]);
    return { table, texts, lastAt: latest.changedAt };
  } catch {
    return null;
  }
}

/** The name that was kept under this id, or an empty one. */
export const findName = (known: KnownTable, id: TextId | null): string =>
  known.texts.find((text) => text.id === id)?.body ?? '';

/** A table that talked within the last hours is likely still sitting there. */
export const sitsStill = (known: KnownTable, now: number): boolean =>
  Math.abs(now - known.lastAt) < 8 * HOURS;
