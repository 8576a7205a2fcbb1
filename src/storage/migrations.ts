import type { IDBPDatabase, IDBPTransaction } from 'idb';

export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

export interface Migration {
  readonly name: string;
  /** Only store calls in here: the transaction ends at the first wait for anything else. */
  run(database: IDBPDatabase, transaction: UpgradeTransaction): void | Promise<void>;
}

/**
 * Append only: the place in the list is the version of the database it leads to, and devices have run
 * the earlier ones. Names and key paths are written out here, because `schema.ts` moves on.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'conversations, tables and own sets',
    run(database) {
      database.createObjectStore('sessions', { keyPath: 'id' });
      database.createObjectStore('events', { keyPath: ['session', 'n', 'id'] });
      database.createObjectStore('texts', { keyPath: 'id' }).createIndex('owner', 'owner');
      database.createObjectStore('tables', { keyPath: 'id' });
      database.createObjectStore('places', { keyPath: 'session' });
      database.createObjectStore('content', { keyPath: 'hash' });
      database.createObjectStore('shelf', { keyPath: ['kind', 'id'] });
      database.createObjectStore('tombstones', { keyPath: 'id' });
      database.createObjectStore('settings', { keyPath: 'key' });
    },
  },
  {
    name: 'drafts of sets and cases',
    run(database) {
      database.createObjectStore('drafts', { keyPath: ['kind', 'id'] });
    },
  },
  {
    name: 'earlier versions of own sets, cases and formats',
    run(database) {
      database.createObjectStore('versions', { keyPath: ['kind', 'id', 'n'] });
    },
  },
  {
    name: 'texts by owner: the same id in two conversations is two texts',
    async run(database, transaction) {
      const texts: unknown[] = await transaction.objectStore('texts').getAll();
      database.deleteObjectStore('texts');
      const store = database.createObjectStore('texts', { keyPath: ['owner', 'id'] });
      for (const text of texts) {
        const { owner } = text as { readonly owner?: unknown };
        // A damaged one may have none; it stays what it is, and there.
        const put = store.put(
          typeof owner === 'string' ? text : { ...(text as object), owner: '' },
        );
        // One that fails fails the upgrade, which is told by the opening.
        put.catch(() => undefined);
      }
    },
  },
];
