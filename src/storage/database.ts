import { type IDBPDatabase, type IDBPTransaction, unwrap } from 'idb';
import { StorageError, type StorageFailure } from '../domain/store';
import type { Connection, Opened } from './connection';
import type { Schema, StoreName } from './schema';
import type { Engine, Reader, Writer } from './transaction';

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;

type Run<Value> = (database: IDBPDatabase<Schema>) => Promise<Value>;

/**
 * Runs each question in one transaction. A lost connection is opened again and the question asked once
 * more (fault 5), which is why every write must be the same when done twice.
 */
export function createDatabase(connection: Connection): Engine {
  async function runOnce<Value>(writes: boolean, run: Run<Value>): Promise<Value> {
    let opened: Opened | undefined;
    try {
      // Without waiting where it is open: a write that starts at once is ahead of drawing the screen.
      opened = connection.current() ?? (await connection.use());
      if (writes && opened.readOnly) throw new StorageError('newer');
      return await run(opened.database);
    } catch (error) {
      const failure = nameFailure(error);
      if (opened && failure.failure === 'lost') connection.release(opened);
      throw failure;
    }
  }

  async function runTwice<Value>(writes: boolean, run: Run<Value>): Promise<Value> {
    try {
      return await runOnce(writes, run);
    } catch (error) {
      if (error instanceof StorageError && error.failure === 'lost') return runOnce(writes, run);
      throw error;
    }
  }

  return {
    durable: true,
    read: (stores, work) => runTwice(false, (database) => readOnce(database, stores, work)),
    write: (stores, work) => runTwice(true, (database) => writeOnce(database, stores, work)),
  };
}

function readOnce<Value>(
  database: IDBPDatabase<Schema>,
  stores: readonly StoreName[],
  work: (reader: Reader) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...stores], 'readonly');
  transaction.done.catch(ignore);
  return work(createReader(transaction));
}

async function writeOnce<Value>(
  database: IDBPDatabase<Schema>,
  stores: readonly StoreName[],
  work: (writer: Writer) => Promise<Value>,
): Promise<Value> {
  // The default may report success before the data has reached the disk (fault 7).
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  const failures: unknown[] = [];
  const done = transaction.done;
  done.catch(ignore);
  try {
    const value = await work(createWriter(transaction, failures));
    finish(transaction);
    // At full quota `put` succeeds and the transaction aborts afterwards: only this counts (fault 1).
    await done;
    return value;
  } catch (error) {
    abort(transaction);
    // Requests still under way say only that they were aborted; what did it says more.
    const reasons: readonly unknown[] = [transaction.error, ...failures, error];
    throw reasons.find((reason) => reason && nameOf(reason) !== 'AbortError') ?? error;
  }
}

/** For a rejection that is also reported elsewhere. */
function ignore(): void {}

/** Commits now; else it waits until this page, busy with its screen, has heard of every put. */
function finish(transaction: Transaction<'readwrite'>): void {
  try {
    transaction.commit();
  } catch {
    // It is committing by itself.
  }
}

function abort(transaction: Transaction<'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}

const FAILURES: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'full',
  // A store we need is not there: another version of the app has changed the database.
  NotFoundError: 'newer',
};

function nameFailure(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(FAILURES[nameOf(error)] ?? 'lost', { cause: error });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Every key of what belongs to one: arrays sort after numbers and strings. */
const ownedBy = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);

/** Events are read by so many numbers at once, in at most so many parts, however high a file counts. */
const PART = 500;
const MOST_PARTS = 64;

/** The key ranges of the parts of a log whose highest number is `highest`: together exactly `ownedBy`. */
function splitLog(session: string, highest: number): readonly IDBKeyRange[] {
  const width = Math.max(PART, Math.ceil((highest + 1) / MOST_PARTS));
  const parts = Math.max(1, Math.ceil((highest + 1) / width));
  return Array.from({ length: parts }, (_, part) =>
    IDBKeyRange.bound(
      part === 0 ? [session] : [session, part * width],
      part === parts - 1 ? [session, []] : [session, (part + 1) * width],
      false,
      true,
    ),
  );
}

/** Async, so that a call that throws at once is a rejection like any other. */
function createReader<Mode extends IDBTransactionMode>(transaction: Transaction<Mode>): Reader {
  return {
    get: async (store, key) => transaction.objectStore(store).get(key),
    all: async (store) => transaction.objectStore(store).getAll(),
    count: async (store) => transaction.objectStore(store).count(),
    async parts(store, read) {
      const source = transaction.objectStore(store);
      const parts: ReturnType<typeof read>[] = [];
      let rest: IDBKeyRange | undefined;
      for (;;) {
        const [keys, records] = await Promise.all([
          source.getAllKeys(rest, PART),
          source.getAll(rest, PART),
        ]);
        if (records.length > 0) parts.push(read(records));
        const last = keys.at(-1);
        if (last === undefined || keys.length < PART) return parts;
        rest = IDBKeyRange.lowerBound(last, true);
      }
    },
    keys: async (store) => transaction.objectStore(store).getAllKeys(),
    owned: async (store, owner) => transaction.objectStore(store).getAll(ownedBy(owner)),
    async log(session, read) {
      const events = transaction.objectStore('events');
      const last = await events.openKeyCursor(ownedBy(session), 'prev');
      if (last === null) return [];
      const parts = splitLog(session, last.primaryKey[1]);
      return Promise.all(parts.map(async (part) => read(await events.getAll(part))));
    },
  };
}

function createWriter(transaction: Transaction<'readwrite'>, failures: unknown[]): Writer {
  const watch = (request: Promise<unknown>): void => {
    request.catch((error: unknown) => failures.push(error));
  };

  return {
    ...createReader(transaction),
    append(event) {
      const request = unwrap(transaction.objectStore('events')).add(event);
      request.addEventListener('error', (failed) => {
        if (nameOf(request.error) !== 'ConstraintError') return void failures.push(request.error);
        // It is there already; that must not fail the rest.
        failed.preventDefault();
        failed.stopPropagation();
      });
    },
    put: (store, value) => watch(transaction.objectStore(store).put(value)),
    delete: (store, key) => watch(transaction.objectStore(store).delete(key)),
    clear: (store) => watch(transaction.objectStore(store).clear()),
    async rest() {
      // Answered after all that was asked before. An empty list is a key of every kind of store, and of no record.
      const [store] = transaction.objectStoreNames;
      if (store) await transaction.objectStore(store).getKey(IDBKeyRange.only([]));
    },
    deleteOwned: async (store, owner) =>
      watch(transaction.objectStore(store).delete(ownedBy(owner))),
  };
}
