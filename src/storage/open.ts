import { StorageError, type Store, type StoreState } from '../domain/store';
import { createConnection } from './connection';
import { createDatabase } from './database';
import { createMarker, type MarkerStorage } from './marker';
import { createMemory } from './memory';
import { MIGRATIONS, type Migration } from './migrations';
import { createStore } from './store';
import type { Engine } from './transaction';

export interface OpenOptions {
  /** Of the database and the marker: one per folder, since sites on the same host share storage. */
  readonly name: string;
  /** The rest is what the browser has, and can be replaced in tests. */
  readonly indexedDB?: IDBFactory | undefined;
  readonly localStorage?: MarkerStorage | undefined;
  readonly page?: Pick<EventTarget, 'addEventListener'> | undefined;
  readonly migrations?: readonly Migration[] | undefined;
  readonly now?: (() => number) | undefined;
}

/**
 * Opens this device's store. Returns at once while the database opens behind it: questions wait for it.
 * Where there is no database, everything works in memory and the state says so.
 */
export function openStore(options: OpenOptions): Store {
  const { name, migrations = MIGRATIONS, now = Date.now, page = globalThis } = options;
  const listeners = new Set<(state: StoreState) => void>();
  let state: StoreState = 'opening';

  function setState(next: StoreState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  const connection = createConnection({
    name,
    migrations,
    page,
    factory: () => options.indexedDB ?? globalThis.indexedDB,
    onState: setState,
  });

  async function chooseEngine(): Promise<Engine> {
    // Twice, since a first opening can fail by chance; memory is for where it always fails (fault 14).
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        await connection.use();
        return createDatabase(connection);
      } catch (error) {
        if (error instanceof StorageError) return createDatabase(connection);
      }
    }
    setState('memory');
    return createMemory();
  }

  return createStore({
    engine: chooseEngine(),
    marker: createMarker(name, () => options.localStorage ?? globalThis.localStorage),
    now,
    watchState(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  });
}
