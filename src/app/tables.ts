import type { TableId, TextId } from '../domain/ids';
import { RECORD_LIMITS } from '../domain/limits';
import { namesOf } from '../domain/merge';
import type { SessionSummary, TextRecord } from '../domain/record';
import type { Table } from '../domain/table';
import { nameIn } from '../domain/wordings';
import { cutText } from '../lib/cut-text';
import type { App } from './app';

/** A table with the names that were kept. */
export interface KnownTable {
  readonly table: Table;
  readonly texts: readonly TextRecord[];
  /** What its latest conversation was about: a case or cards, never what someone typed. */
  readonly about: string;
  /** When it last talked, ms. */
  readonly lastAt: number;
}

const HOURS = 60 * 60 * 1000;

/** So many tables are offered to go on with. */
const OFFERED = 3;

/** The tables that talked on this device, latest first; none where that can't be read. */
export async function listLatestTables(app: App): Promise<readonly KnownTable[]> {
  try {
    const store = await app.openStore();
    const [tables, sessions] = await Promise.all([store.listTables(), store.listSessions()]);
    const latest = new Map<TableId, SessionSummary>();
    for (const session of sessions) {
      if (!latest.has(session.table)) latest.set(session.table, session);
    }
    const known = [...latest.values()].flatMap((session) => {
      const table = tables.find((one) => one.id === session.table);
      return table ? [{ session, table }] : [];
    });
    return await Promise.all(
      known.slice(0, OFFERED).map(async ({ session, table }) => ({
        table,
        about: session.casusTitle ?? session.setTitle,
        lastAt: session.changedAt,
        texts: await store.readTexts([table.id]),
      })),
    );
  } catch {
    return [];
  }
}

/** The name that was kept under this id, or an empty one. */
export function findName(known: KnownTable, id: TextId | null): string {
  const text = known.texts.find((one) => one.id === id);
  return text ? nameIn(text) : '';
}

/** Every name that these texts hold, by id. */
export const listNames = (texts: Iterable<TextRecord>): ReadonlyMap<TextId, string> =>
  new Map([...texts].map((text) => [text.id, nameIn(text)]));

/** What a table is called, by `listNames`; null without a name. Two tablets that each gave it one are both right. */
export function nameOfTable(table: Table, names: ReadonlyMap<TextId, string>): string | null {
  const said = namesOf(table).flatMap((id) => names.get(id) || []);
  return cutText([...new Set(said)].join(' / '), RECORD_LIMITS.title) || null;
}

/** The table that talked last, if that was within the last hours: it is likely still sitting there. */
export const findSitting = (latest: readonly KnownTable[], now: number): KnownTable | null =>
  latest.find(({ lastAt }, at) => at === 0 && Math.abs(now - lastAt) < 8 * HOURS) ?? null;
