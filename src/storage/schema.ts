import type { DBSchema, StoreKey, StoreNames, StoreValue } from 'idb';
import type { LogEvent } from '../domain/event';
import type { ContentHash, EventId, SessionId, TableId, TextId } from '../domain/ids';
import type { DraftRecord } from '../domain/making/draft';
import type {
  ContentRecord,
  KeptVersion,
  Place,
  SessionSummary,
  ShelfItem,
  TextRecord,
} from '../domain/record';
import type { Table } from '../domain/table';

/** What the newest version of the database holds. Reads are checked all the same: see `transaction.ts`. */
export interface Schema extends DBSchema {
  sessions: { key: SessionId; value: SessionSummary };
  events: { key: [SessionId, number, EventId]; value: LogEvent };
  texts: { key: [SessionId | TableId, TextId]; value: TextRecord };
  tables: { key: TableId; value: Table };
  places: { key: SessionId; value: Place };
  content: { key: ContentHash; value: ContentRecord };
  shelf: { key: [ShelfItem['kind'], string]; value: ShelfItem };
  drafts: { key: [DraftRecord['kind'], string]; value: DraftRecord };
  versions: { key: [KeptVersion['kind'], string, number]; value: KeptVersion };
  tombstones: { key: SessionId; value: { readonly id: SessionId } };
  settings: { key: string; value: { readonly key: string; readonly value: unknown } };
}

export type StoreName = StoreNames<Schema>;
export type KeyOf<Name extends StoreName> = StoreKey<Schema, Name>;
export type ValueOf<Name extends StoreName> = StoreValue<Schema, Name>;

/** Which fields of a record are its key; migrations create the stores to match. */
export const KEY_PATHS: { readonly [Name in StoreName]: string | readonly string[] } = {
  sessions: 'id',
  events: ['session', 'n', 'id'],
  texts: ['owner', 'id'],
  tables: 'id',
  places: 'session',
  content: 'hash',
  shelf: ['kind', 'id'],
  drafts: ['kind', 'id'],
  versions: ['kind', 'id', 'n'],
  tombstones: 'id',
  settings: 'key',
};

export const STORES = Object.keys(KEY_PATHS) as readonly StoreName[];

/** Everything but settings: what people would miss. */
export const DATA_STORES = STORES.filter((name) => name !== 'settings');
