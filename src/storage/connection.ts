import { type IDBPDatabase, wrap } from 'idb';
import { StorageError, type StoreState } from '../domain/store';
import type { Migration, UpgradeTransaction } from './migrations';
import type { Schema } from './schema';

/** After this long another tab is probably in the way; the user is told, and we keep waiting (fault 4). */
const PATIENCE = 4000;

export interface Opened {
  readonly database: IDBPDatabase<Schema>;
  /** A newer version of the app made this database: look, don't touch (fault 9). */
  readonly readOnly: boolean;
}

export interface Connection {
  /**
   * The one connection of this page, opened when there is none. Rejects with the browser's error, or with
   * `blocked` while another tab is in the way; that ends by itself as soon as the other tab lets go.
   */
  use(): Promise<Opened>;
  /** The same where it is open by now. */
  current(): Opened | undefined;
  /** Closes a connection that failed or is in the way; running transactions may finish. */
  release(opened: Opened): void;
}

export interface ConnectionOptions {
  readonly name: string;
  /** A function, because even looking at `indexedDB` throws in some private modes. */
  readonly factory: () => IDBFactory | undefined;
  readonly migrations: readonly Migration[];
  /** Tells `pagehide` and `pageshow`. */
  readonly page: Pick<EventTarget, 'addEventListener'>;
  readonly onState: (state: StoreState) => void;
}

/** Each after the one before it, and at once where that waits for nothing. */
async function runEach(
  migrations: readonly Migration[],
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const migration of migrations) {
    const running = migration.run(database, transaction);
    if (running) await running;
  }
}

function abort(transaction: UpgradeTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It failed by itself.
  }
}

export function createConnection(options: ConnectionOptions): Connection {
  const { factory, migrations, name, onState, page } = options;
  let current: Promise<Opened> | undefined;
  let live: Opened | undefined;

  function release(opened: Opened): void {
    opened.database.close();
    if (live !== opened) return;
    live = undefined;
    current = undefined;
  }

  async function request(version: number | undefined): Promise<Opened> {
    const opening = (factory() as IDBFactory).open(name, version);
    opening.addEventListener('upgradeneeded', ({ oldVersion }) => {
      const transaction = wrap(
        opening.transaction as IDBTransaction,
      ) as unknown as UpgradeTransaction;
      // An upgrade that fails is told by the opening.
      transaction.done.catch(() => undefined);
      // Opened without a version, this must be an existing database: never make an empty one.
      if (version === undefined) return transaction.abort();
      const database = wrap(opening.result);
      runEach(migrations.slice(oldVersion), database, transaction).catch(() => abort(transaction));
    });
    const database = (await wrap(opening)) as unknown as IDBPDatabase<Schema>;
    const opened = { database, readOnly: version === undefined };
    const letGo = () => release(opened);
    database.addEventListener('versionchange', letGo);
    database.addEventListener('close', letGo);
    return opened;
  }

  async function open(): Promise<Opened> {
    try {
      return await request(migrations.length);
    } catch (error) {
      if (error instanceof Error && error.name === 'VersionError') return request(undefined);
      throw error;
    }
  }

  function openInTime(): Promise<Opened> {
    const opening = open();
    const inTime = new Promise<Opened>((resolve, reject) => {
      const timer = setTimeout(() => {
        onState('blocked');
        reject(new StorageError('blocked'));
      }, PATIENCE);
      opening.then(
        (opened) => {
          clearTimeout(timer);
          live = opened;
          current = opening;
          onState(opened.readOnly ? 'read-only' : 'durable');
          resolve(opened);
        },
        (error: unknown) => {
          clearTimeout(timer);
          current = undefined;
          reject(error);
        },
      );
    });
    // Opening starts before anyone asks; whoever asks gets the rejection too.
    inTime.catch(() => undefined);
    return inTime;
  }

  function use(): Promise<Opened> {
    current ??= openInTime();
    return current;
  }

  // A hidden page must not stand in the way of a newer version, and iOS cuts its connection anyway.
  page.addEventListener('pagehide', () => void current?.then(release, () => undefined));
  page.addEventListener('pageshow', () => void use().catch(() => undefined));

  return { use, release, current: () => live };
}
