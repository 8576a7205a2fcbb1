import type { LogEvent } from './event';
import type { ContentHash, SessionId, TableId, TextId } from './ids';
import type { DraftRecord } from './making/draft';
import type {
  Backup,
  BinnedPiece,
  ContentRecord,
  KeptVersion,
  NewVersion,
  Place,
  SessionSummary,
  ShelfItem,
  ShelfRef,
  StoredSession,
  TextRecord,
} from './record';
import type { Table } from './table';

/**
 * Why a write or read failed.
 * full: no room; lost: the connection went and did not come back; blocked: another tab holds an older
 * version; newer: a newer version of the app wrote this (read-only); gone: it was wiped meanwhile, so nothing may be
 * added to it; missing: it is not here any more, and nobody can say who took it away, so it may have been wiped;
 * unavailable: no database here.
 */
export type StorageFailure =
  | 'full'
  | 'lost'
  | 'blocked'
  | 'newer'
  | 'gone'
  | 'missing'
  | 'unavailable';

/** Trying again can't help: what it was added to is not there, and what people wiped must not come back by itself. */
export const isFinal = (failure: StorageFailure): boolean =>
  failure === 'gone' || failure === 'missing';

/** Thrown by every method of `Store` that could not do its work; nothing was half done. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly failure: StorageFailure,
    options?: ErrorOptions,
  ) {
    super(failure, options);
  }
}

/**
 * durable: on this device; memory: private mode or lockdown, gone with the tab; read-only: written by a
 * newer version; blocked: waiting for another tab.
 */
export type StoreState = 'opening' | 'durable' | 'memory' | 'read-only' | 'blocked';

/** One change to one conversation: written in one transaction, or not at all. */
export interface SessionChange {
  readonly summary: SessionSummary;
  readonly events?: readonly LogEvent[];
  readonly texts?: readonly TextRecord[];
  /** Texts to erase. */
  readonly erase?: readonly TextId[];
  readonly place?: Place;
  /** Sets and cases that the events pin. */
  readonly content?: readonly ContentRecord[];
  readonly table?: Table;
}

export type SessionRead =
  | { readonly status: 'found'; readonly session: StoredSession }
  | { readonly status: 'gone' }
  /** `raw` is everything that was stored, to be handed out as it is. */
  | { readonly status: 'damaged'; readonly raw: unknown }
  | { readonly status: 'newer'; readonly raw: unknown };

/** What this device holds; each method is one question the app asks. All may throw `StorageError`. */
export interface Store {
  /** Calls back at once and on every change; returns how to stop. */
  watchState(listener: (state: StoreState) => void): () => void;

  /** Newest first, the bin left out. A damaged summary is passed over here and counted in `readHealth`. */
  listSessions(): Promise<readonly SessionSummary[]>;
  listTables(): Promise<readonly Table[]>;
  /** Names of tables and players, by text id. */
  readTexts(owners: readonly (SessionId | TableId)[]): Promise<readonly TextRecord[]>;
  readSession(id: SessionId): Promise<SessionRead>;
  readContent(hash: ContentHash): Promise<ContentRecord | undefined>;

  /** Resolves after the transaction was committed with strict durability, never before. */
  commit(change: SessionChange): Promise<void>;
  saveTable(table: Table, texts: readonly TextRecord[], erase?: readonly TextId[]): Promise<void>;

  /** Hides conversations; `purge` wipes binned ones for good: these, or all. */
  bin(ids: readonly SessionId[]): Promise<void>;
  /** Brings back what is in the bin. Gives how many of these are there now: the others were wiped meanwhile. */
  unbin(ids: readonly SessionId[]): Promise<number>;
  /** Log, texts and place of each go in one transaction; a tombstone id stays; unused content goes too. */
  purge(ids?: readonly SessionId[]): Promise<void>;
  /** Every store, tombstones included. */
  wipeAll(): Promise<void>;

  /** Sets, cases and formats made or brought in here, newest first; the bin left out. */
  listShelf(): Promise<readonly ShelfItem[]>;
  /** All of them in one transaction, or none. */
  putOnShelf(pieces: readonly ShelfPiece[]): Promise<void>;
  /** Away for good, its draft too. */
  takeFromShelf(kind: ShelfItem['kind'], id: string): Promise<void>;
  /** Sets and cases in the bin: hidden until they are put back, or taken away for good by someone. */
  listBin(): Promise<readonly BinnedPiece[]>;
  /**
   * Puts one in the bin with its draft, to be asked about after `askAt` (ms); null takes it out again. Refuses `gone`
   * where there is nothing of it any more.
   */
  binOnShelf(kind: ShelfItem['kind'], id: string, askAt: number | null): Promise<void>;

  /**
   * The draft and, where it can be played, what is played of it, in one transaction. Without `piece` the
   * shelf keeps the last that could be played.
   */
  saveDraft(
    record: DraftRecord,
    piece: ShelfPiece | null,
    /** Without `begin` it refuses `gone` where neither draft nor item is here: someone wiped them. */
    options?: { readonly begin: boolean },
  ): Promise<void>;
  /** Everything that is being made here, playable or not; the bin left out. */
  listDrafts(): Promise<readonly DraftRecord[]>;
  /** How these places stand, the bin included; what is not there is null. */
  readShelf(refs: readonly ShelfRef[]): Promise<readonly ShelfState[]>;
  /** Earlier versions of one place, the newest first: at most ten. */
  listVersions(ref: ShelfRef): Promise<readonly KeptVersion[]>;
  /** Remembers a version of something that stands here; what doesn't has none. */
  keepVersion(ref: ShelfRef, version: NewVersion): Promise<void>;
  /** Puts these places back exactly as they stood, all of them in one transaction. */
  restoreShelf(states: readonly ShelfState[]): Promise<void>;

  /** Everything, read in one transaction. Damaged sessions come along as they are in `damaged`. */
  exportAll(): Promise<Backup>;
  /**
   * Merges in one transaction: events by id, texts so that no words of either side go, tables by union. Conversations
   * that were wiped before stay away unless `revive` is true. An own thing comes in where nothing stands, or where it
   * was asked to `replace` what does. Returns how many came in.
   */
  importAll(backup: Backup, options: ImportOptions): Promise<ImportCount>;
  /** Ids of wiped conversations, to tell beforehand what `revive` would bring back. */
  listTombstones(): Promise<readonly SessionId[]>;

  readHealth(): Promise<StoreHealth>;
  /** What can't be read and is no conversation: in no list, but it can be handed out and wiped by itself. */
  listDamaged(): Promise<readonly DamagedRecord[]>;
  /** Wipes one of these for good; what can be read by now stays. */
  wipeDamaged(record: Pick<DamagedRecord, 'store' | 'key'>): Promise<void>;
  /** Small facts about the app on this device (language, theme, changes since the last backup). */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}

/** Stores whose records stand by themselves: one that is damaged is no part of a conversation. */
export type LooseStore = 'shelf' | 'drafts' | 'versions' | 'content' | 'tables' | 'texts';

/** A record that can't be read: `raw` is what is stored, to be handed out as it is. */
export interface DamagedRecord {
  readonly store: LooseStore;
  readonly key: unknown;
  readonly raw: unknown;
}

/** A set or case with its place on the shelf. */
export interface ShelfPiece {
  readonly item: ShelfItem;
  readonly content: ContentRecord;
  /** Written in the same transaction, where what is being made of it changes too. */
  readonly draft?: DraftRecord | undefined;
  /** Versions to keep, in the same transaction: what it takes the place of, what came in. */
  readonly keep?: readonly NewVersion[] | undefined;
}

/** All there is of one set or case in the Werkplaats, to put it back as it was. */
export interface ShelfState extends ShelfRef {
  readonly item: ShelfItem | null;
  readonly content: ContentRecord | null;
  readonly draft: DraftRecord | null;
  /** The newest first. */
  readonly versions: readonly KeptVersion[];
}

/** What was decided about a file before it comes in. */
export interface ImportOptions {
  /** Brings back what was wiped before. */
  readonly revive: boolean;
  /** Places whose own thing the file's takes the place of; what stood there stays as a version. */
  readonly replace?: readonly ShelfRef[] | undefined;
}

export interface ImportCount {
  readonly sessions: number;
  readonly events: number;
  readonly texts: number;
  readonly shelf: number;
  readonly leftOut: number;
}

export interface StoreHealth {
  readonly sessions: number;
  readonly texts: number;
  readonly events: number;
  /** Session ids whose summary or log can't be read. */
  readonly damaged: readonly string[];
  /**
   * True where a marker outside the database says that there was data, and the database is empty:
   * the browser cleared it (fault 2).
   */
  readonly missing: boolean;
}
