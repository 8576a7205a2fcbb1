import type { LogEvent } from '../domain/event';
import type { KeyOf, StoreName, ValueOf } from './schema';

/** Stores whose records belong to a conversation or table. */
export type OwnedStore = 'events' | 'texts';

/** Reading inside one transaction. What comes out is unknown: another version, or a fault, wrote it. */
export interface Reader {
  get<Name extends StoreName>(store: Name, key: KeyOf<Name>): Promise<unknown>;
  /** In order of key. */
  all(store: StoreName): Promise<readonly unknown[]>;
  /** What `read` makes of each part of a store, in order of key: with a big one the page may draw between two (fault 58). */
  parts<Value>(
    store: StoreName,
    read: (part: readonly unknown[]) => Value,
  ): Promise<readonly Value[]>;
  owned(store: OwnedStore, owner: string): Promise<readonly unknown[]>;
  /** What `read` makes of each part of a conversation's log, in order; while it reads, the next is fetched. */
  log<Value>(session: string, read: (part: readonly unknown[]) => Value): Promise<readonly Value[]>;
  count(store: StoreName): Promise<number>;
  /** Which records there are, without reading them. */
  keys<Name extends StoreName>(store: Name): Promise<readonly KeyOf<Name>[]>;
}

/** Writing inside one transaction. A failed write fails the whole transaction, so none is waited for. */
export interface Writer extends Reader {
  put<Name extends StoreName>(store: Name, value: ValueOf<Name>): void;
  /** Adds an event unless it is there: a log is appended to, never rewritten (fault 8). */
  append(event: LogEvent): void;
  delete<Name extends StoreName>(store: Name, key: KeyOf<Name>): void;
  deleteOwned(store: OwnedStore, owner: string): Promise<void>;
  clear(store: StoreName): void;
  /** Resolves once what was asked so far is done: after many writes in a row the page may draw (fault 58). */
  rest(): Promise<void>;
}

/**
 * Where records live: a database, or memory. `work` may wait for nothing but the calls it is given,
 * since a transaction closes at the first wait for anything else (fault 6). It may run twice.
 */
export interface Engine {
  /** False in memory: gone with the tab. */
  readonly durable: boolean;
  read<Value>(
    stores: readonly StoreName[],
    work: (reader: Reader) => Promise<Value>,
  ): Promise<Value>;
  /** Resolves after the commit; when it throws, nothing was written. */
  write<Value>(
    stores: readonly StoreName[],
    work: (writer: Writer) => Promise<Value>,
  ): Promise<Value>;
}
