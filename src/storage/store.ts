import { StorageError, type Store, type StoreState } from '../domain/store';
import { listTombstones, markBinned, purge, wipeAll } from './bin';
import { readContent } from './content';
import { listDamaged, wipeDamaged } from './damaged';
import { listDrafts, saveDraft } from './drafts';
import { exportAll } from './export';
import { checkHealth, isEmpty } from './health';
import { importAll } from './import';
import type { Marker } from './marker';
import { commit, listSessions, readSession } from './sessions';
import { readSetting, writeSetting } from './settings';
import {
  binOnShelf,
  listBin,
  listShelf,
  putOnShelf,
  readShelf,
  restoreShelf,
  takeFromShelf,
} from './shelf';
import { listTables, saveTable } from './tables';
import { readTexts } from './texts';
import type { Engine } from './transaction';
import { keepVersion, listVersions } from './versions';

export interface StoreParts {
  /** Resolves when it is known where records live; every question waits for it. */
  readonly engine: Promise<Engine>;
  readonly marker: Marker;
  readonly watchState: (listener: (state: StoreState) => void) => () => void;
  readonly now: () => number;
}

/** The facade: each question of the app, put to whichever engine is there. */
export function createStore({ engine, marker, now, watchState }: StoreParts): Store {
  type Question<Args extends unknown[], Value> = (engine: Engine, ...args: Args) => Promise<Value>;

  let known: Engine | undefined;
  engine.then(
    (opened) => {
      known = opened;
    },
    // Whoever asks gets the rejection too.
    () => undefined,
  );

  const ask =
    <Args extends unknown[], Value>(question: Question<Args, Value>) =>
    // Known by now, it is not waited for: a write must not come after drawing the screen.
    async (...args: Args): Promise<Value> =>
      question(known ?? (await engine), ...args);

  /** The same for what brings in data that would be missed. */
  const add = <Args extends unknown[], Value>(question: Question<Args, Value>) =>
    ask(async (there, ...args: Args) => {
      const value = await question(there, ...args);
      if (there.durable) marker.set();
      return value;
    });

  return {
    watchState,
    listSessions: ask(listSessions),
    listTables: ask(listTables),
    readTexts: ask(readTexts),
    readSession: ask(readSession),
    readContent: ask(readContent),
    commit: add(commit),
    saveTable: add(saveTable),
    bin: ask(async (there, ids) => {
      await markBinned(there, ids, true);
    }),
    unbin: ask((there, ids) => markBinned(there, ids, false)),
    purge: ask(purge),
    wipeAll: ask(async (there) => {
      await wipeAll(there);
      // In memory we can't reach what the database held before; saying it is wiped would be a lie.
      if (!there.durable && marker.stands()) throw new StorageError('unavailable');
      marker.clear();
    }),
    listShelf: ask(listShelf),
    putOnShelf: add(putOnShelf),
    takeFromShelf: ask(async (there, kind, id) => {
      await takeFromShelf(there, kind, id);
      // Taking away the last thing by hand is no loss.
      if (there.durable && (await isEmpty(there))) marker.clear();
    }),
    listBin: ask(listBin),
    binOnShelf: ask(binOnShelf),
    listDrafts: ask(listDrafts),
    saveDraft: add(saveDraft),
    readShelf: ask(readShelf),
    listVersions: ask(listVersions),
    keepVersion: ask(keepVersion),
    restoreShelf: add(restoreShelf),
    exportAll: ask((there) => exportAll(there, now)),
    importAll: add(importAll),
    listTombstones: ask(listTombstones),
    readHealth: ask((there) => checkHealth(there, there.durable && marker.stands())),
    listDamaged: ask(listDamaged),
    wipeDamaged: ask(wipeDamaged),
    readSetting: ask(readSetting),
    writeSetting: ask(writeSetting),
  };
}
