/** Test support: a device of its own, and what conversations leave on it. Never part of the app. */
import 'fake-indexeddb/auto';
import { wrap } from 'idb';
import type { EventBody, LogEvent } from '../../domain/event';
import type { ContentHash, EventId, RoundId, SessionId, TableId, TextId } from '../../domain/ids';
import type { DraftRecord } from '../../domain/making/draft';
import type {
  ContentRecord,
  NewVersion,
  SessionSummary,
  ShelfItem,
  TextRecord,
} from '../../domain/record';
import type { SessionChange, Store, StoreState } from '../../domain/store';
import type { Table } from '../../domain/table';
import { versionOf } from '../../domain/upcast';
import type { MarkerStorage } from '../marker';
import { type OpenOptions, openStore } from '../open';

export const NAME = 'kaarttafel:/rehearsal/';
export const SENTINEL = 'GEHEIM-7f3a';

export const sessionId = (id: string) => id as SessionId;
export const tableId = (id: string) => id as TableId;
export const textId = (id: string) => id as TextId;
export const hashOf = (id: string) => id as ContentHash;

export interface Device {
  readonly factory: IDBFactory;
  readonly localStorage: MarkerStorage;
  /** Opens a tab; its page events come from `page` when given. */
  open(options?: Partial<OpenOptions>): Store;
}

export function createDevice(): Device {
  const factory = new IDBFactory();
  const kept = new Map<string, string>();
  const localStorage: MarkerStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return {
    factory,
    localStorage,
    open: (options) =>
      openStore({
        name: NAME,
        indexedDB: factory,
        localStorage,
        page: new EventTarget(),
        ...options,
      }),
  };
}

/** Resolves once the store says it is in this state. */
export function reach(store: Store, wanted: StoreState): Promise<void> {
  return new Promise((resolve) => {
    store.watchState((state) => {
      if (state === wanted) resolve();
    });
  });
}

export interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreDump>>;
}

interface StoreDump {
  readonly keyPath: IDBObjectStore['keyPath'];
  readonly indexes: Readonly<Record<string, string | readonly string[]>>;
  readonly records: readonly unknown[];
}

/** Everything a database holds, its shape included. */
export async function dumpDatabase(factory: IDBFactory, name = NAME): Promise<Dump> {
  const database = await wrap(factory.open(name));
  if (!database) throw new Error('no database');
  const stores: Record<string, StoreDump> = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
    stores[name] = {
      keyPath: store.keyPath,
      indexes: Object.fromEntries(indexes),
      records: await store.getAll(),
    };
  }
  database.close();
  return { version: database.version, stores };
}

/** Makes a database as a dump tells it. */
export async function loadDatabase(factory: IDBFactory, dump: Dump, name = NAME): Promise<void> {
  const opening = factory.open(name, dump.version);
  opening.addEventListener('upgradeneeded', () => {
    for (const [name, shape] of Object.entries(dump.stores)) {
      const keyPath = shape.keyPath as string | string[];
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const [index, path] of Object.entries(shape.indexes)) {
        store.createIndex(index, path as string | string[]);
      }
      for (const record of shape.records) store.put(record);
    }
  });
  (await wrap(opening))?.close();
}

/** Puts anything into a store, past every check. */
export async function plant(factory: IDBFactory, store: string, record: unknown): Promise<void> {
  const database = await wrap(factory.open(NAME));
  await database?.put(store, record);
  database?.close();
}

export function summaryOf(session: string, more: Partial<SessionSummary> = {}): SessionSummary {
  return {
    id: sessionId(session),
    table: tableId(`${session}-table`),
    startedAt: 1000,
    changedAt: 1000,
    closed: false,
    binned: false,
    mode: 'draw',
    setId: 'home-start',
    setTitle: 'Home-Start',
    casusTitle: null,
    done: 0,
    total: 40,
    pins: [hashOf('set-hash')],
    keepUntil: 9000,
    ...more,
  };
}

export function eventOf(session: string, n: number, body: EventBody, id = `${n}`): LogEvent {
  const v = versionOf(body.kind);
  const head = { id: `${session}-e${id}` as EventId, session: sessionId(session), v, n, at: n };
  return { ...head, ...body } as LogEvent;
}

const round = 'round' as RoundId;

export function started(session: string): LogEvent {
  const set = { id: 'home-start', hash: hashOf('set-hash') };
  return eventOf(session, 0, {
    kind: 'started',
    table: tableId(`${session}-table`),
    seats: [],
    start: { round, mode: 'draw', set, casus: null, limit: 2, presenter: false },
  });
}

export const drawn = (session: string, n: number, card = `card-${n}`): LogEvent =>
  eventOf(session, n, { kind: 'drawn', round, card, player: null, category: null });

export function textOf(owner: string, id: string, body = SENTINEL, revision = 1): TextRecord {
  return { id: textId(id), owner: owner as SessionId, body, revision };
}

export const contentOf = (hash: string): ContentRecord => ({
  hash: hashOf(hash),
  kind: 'kaartenset',
  content: { format: 'kaartenset', title: `set ${hash}` },
});

export const tableOf = (id: string): Table => ({
  id: tableId(id),
  name: textId(`${id}-name`),
  createdAt: 500,
  seats: [],
});

export const shelfItem = (id: string, hash: string, changedAt = 1): ShelfItem => ({
  id,
  kind: 'kaartenset',
  hash: hashOf(hash),
  title: `set ${id}`,
  changedAt,
});

/** A draft with typed text in it, that changed at this moment. */
/** A version to keep; the hash tells what was in it. */
export const keptOf = (hash: string, shared = false): NewVersion => ({
  hash: hashOf(hash),
  title: `versie ${hash}`,
  keptAt: 1,
  shared,
  content: { format: 'kaartenset', formatVersion: 1, id: hash },
});

export const draftOf = (id: string, changedAt = 1): DraftRecord => ({
  kind: 'kaartenset',
  id,
  title: `set ${id}`,
  changedAt,
  draft: { kind: 'kaartenset', typed: `${SENTINEL} ${changedAt}` },
});

/** A conversation of `draws` cards with one text, a place and its table: as the app first writes it. */
export function conversation(session: string, draws = 1): SessionChange {
  const events = Array.from({ length: draws }, (_, index) => drawn(session, index + 1));
  return {
    summary: summaryOf(session),
    events: [started(session), ...events],
    texts: [textOf(session, `${session}-text`)],
    table: tableOf(`${session}-table`),
    content: [contentOf('set-hash')],
    place: {
      session: sessionId(session),
      round,
      card: null,
      draw: events.at(-1)?.id ?? null,
      side: 'back',
      shown: [],
      across: false,
    },
  };
}
