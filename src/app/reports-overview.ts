import type { SessionId, TableId, TextId } from '../domain/ids';
import { RECORD_LIMITS } from '../domain/limits';
import { namesOf } from '../domain/merge';
import type { SessionSummary, TextRecord } from '../domain/record';
import type { Table } from '../domain/table';
import { writeText } from '../domain/wordings';
import { cutText } from '../lib/cut-text';
import type { App } from './app';
import { type BackupMark, needsBackup, readBackupMark } from './backup-commands';
import { listNames, nameOfTable } from './tables';

/** A table with its conversations, newest first. */
export interface TableReports {
  readonly id: TableId;
  /** Undefined where its record is gone or damaged; its conversations are still there. */
  readonly table: Table | undefined;
  readonly name: string | null;
  /** By seat; null for someone without a kept name. */
  readonly people: readonly (string | null)[];
  /** When the first conversation that is still here began: the day an unnamed table is called after. */
  readonly since: number;
  readonly sessions: readonly SessionSummary[];
}

/** A conversation that can't be opened. `raw` lies ready, so that a tap can hand it out. */
export interface DamagedReport {
  readonly id: SessionId;
  readonly kind: 'damaged' | 'newer';
  readonly raw: unknown;
}

export interface ReportsOverview {
  readonly tables: readonly TableReports[];
  readonly damaged: readonly DamagedReport[];
  readonly lastBackup: BackupMark | null;
  readonly wantsBackup: boolean;
}

/** Reads what Verslagen shows. Throws `StorageError` when this device can't be read. */
export async function readReports(app: App): Promise<ReportsOverview> {
  const store = await app.openStore();
  const [sessions, tables, health, lastBackup] = await Promise.all([
    store.listSessions(),
    store.listTables(),
    store.readHealth(),
    readBackupMark(app),
  ]);
  const unreadable = new Set(health.damaged);
  const readable = sessions.filter((session) => !unreadable.has(session.id));
  const owners = [...new Set(readable.map((session) => session.table))];
  const [texts, damaged] = await Promise.all([
    store.readTexts(owners),
    Promise.all(
      health.damaged.map(async (id): Promise<DamagedReport[]> => {
        const read = await store.readSession(id as SessionId);
        if (read.status !== 'damaged' && read.status !== 'newer') return [];
        return [{ id: id as SessionId, kind: read.status, raw: read.raw }];
      }),
    ),
  ]);
  return {
    tables: groupByTable(readable, tables, texts),
    damaged: damaged.flat(),
    lastBackup,
    wantsBackup: needsBackup(health.events, lastBackup),
  };
}

/** Tables in the order of their newest conversation. Tables without conversations have nothing to show. */
export function groupByTable(
  sessions: readonly SessionSummary[],
  tables: readonly Table[],
  texts: readonly TextRecord[],
): TableReports[] {
  const names = listNames(texts);
  const nameOf = (id: TextId | null) =>
    (id !== null && cutText(names.get(id) ?? '', RECORD_LIMITS.title)) || null;
  const groups = new Map<TableId, SessionSummary[]>();
  for (const session of [...sessions].sort((one, other) => other.changedAt - one.changedAt)) {
    const group = groups.get(session.table);
    if (group) group.push(session);
    else groups.set(session.table, [session]);
  }
  const byId = new Map(tables.map((table) => [table.id, table]));
  return [...groups].map(([id, own]) => {
    const table = byId.get(id);
    return {
      id,
      table,
      name: table ? nameOfTable(table, names) : null,
      people: (table?.seats ?? []).map((seat) => nameOf(seat.name)),
      since: table?.createdAt ?? Math.min(...own.map((session) => session.startedAt)),
      sessions: own,
    };
  });
}

/**
 * Names a table, or with an empty name takes the name away. Throws `StorageError` when it is not kept.
 * The name is a text of the table, so it goes when the table goes.
 */
export async function renameTable(app: App, table: Table, typed: string): Promise<void> {
  const store = await app.openStore();
  const body = typed.trim();
  // Read again: a conversation may have changed who sits there.
  const current = (await store.listTables()).find((one) => one.id === table.id) ?? table;
  const before = (await store.readTexts([table.id])).find((text) => text.id === current.name);
  const { name: known, otherNames = [], ...rest } = current;
  if (body === '') {
    await store.saveTable({ ...rest, name: null }, [], namesOf(current));
    return;
  }
  const id = known ?? (app.services.newId() as TextId);
  const writer = app.services.newId();
  // All it was called stood in the field, so all of it is replaced.
  const text = writeText({ before, id, owner: table.id, body, writer, whole: true });
  await store.saveTable({ ...rest, name: id }, [text], otherNames);
}
