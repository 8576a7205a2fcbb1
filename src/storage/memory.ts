import { KEY_PATHS, STORES, type StoreName } from './schema';
import { readField } from './stored';
import type { Engine, OwnedStore, Writer } from './transaction';

type Records = ReadonlyMap<StoreName, Map<string, unknown>>;

const OWNER_FIELDS: Readonly<Record<OwnedStore, string>> = { events: 'session', texts: 'owner' };

/** Keeps everything in memory, for private modes in which there is no database (fault 14). */
export function createMemory(): Engine {
  let records: Records = new Map(STORES.map((store) => [store, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: two that overlap would each miss what the other wrote. */
  function queue<Value>(run: () => Promise<Value>): Promise<Value> {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  }

  return {
    durable: false,
    read: (_stores, work) => queue(() => work(createWriter(records))),
    write: (_stores, work) =>
      queue(async () => {
        const copy = new Map([...records].map(([store, held]) => [store, new Map(held)]));
        const value = await work(createWriter(copy));
        records = copy;
        return value;
      }),
  };
}

function createWriter(records: Records): Writer {
  const held = (store: StoreName) => records.get(store) as Map<string, unknown>;
  const belongs = (store: OwnedStore, owner: string, value: unknown) =>
    readField(value, OWNER_FIELDS[store]) === owner;

  return {
    get: async (store, key) => held(store).get(JSON.stringify(key)),
    all: async (store) => [...held(store).values()],
    parts: async (store, read) => [read([...held(store).values()])],
    count: async (store) => held(store).size,
    keys: async (store) => [...held(store).keys()].map((key) => JSON.parse(key)),
    owned: async (store, owner) =>
      [...held(store).values()].filter((value) => belongs(store, owner, value)),
    log: async (session, read) => [
      read([...held('events').values()].filter((value) => belongs('events', session, value))),
    ],
    append(event) {
      const key = keyOf('events', event);
      if (!held('events').has(key)) held('events').set(key, event);
    },
    put: (store, value) => void held(store).set(keyOf(store, value), value),
    delete: (store, key) => void held(store).delete(JSON.stringify(key)),
    clear: (store) => held(store).clear(),
    rest: async () => undefined,
    async deleteOwned(store, owner) {
      for (const [key, value] of held(store)) {
        if (belongs(store, owner, value)) held(store).delete(key);
      }
    },
  };
}

function keyOf(store: StoreName, value: unknown): string {
  const path = KEY_PATHS[store];
  return JSON.stringify(
    typeof path === 'string' ? readField(value, path) : path.map((one) => readField(value, one)),
  );
}
