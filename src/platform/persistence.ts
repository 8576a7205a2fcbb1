type PersistState = 'granted' | 'refused' | 'unknown';

interface Persistence {
  ask(): Promise<PersistState>;
  read(): Promise<PersistState>;
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | undefined>;
  installed(): boolean;
}

/** What is needed of the browser; old Safari and insecure pages have less. */
export interface PersistenceSurroundings {
  readonly storage: Partial<StorageManager> | undefined;
  readonly standalone: boolean | undefined;
  readonly matchMedia: ((query: string) => { readonly matches: boolean }) | undefined;
}

/** Whether the browser promises to keep the data, how much there is, and whether the app is installed (fault 2). */
export function createPersistence(
  { matchMedia, standalone, storage }: PersistenceSurroundings = readSurroundings(),
): Persistence {
  return {
    ask: () => name(() => storage?.persist?.()),
    read: () => name(() => storage?.persisted?.()),
    async estimate() {
      try {
        const { quota, usage } = (await storage?.estimate?.()) ?? {};
        return usage === undefined || quota === undefined ? undefined : { usage, quota };
      } catch {
        return undefined;
      }
    },
    installed: () =>
      standalone === true || (matchMedia?.('(display-mode: standalone)').matches ?? false),
  };
}

async function name(ask: () => Promise<boolean> | undefined): Promise<PersistState> {
  try {
    const answer = await ask();
    if (answer === undefined) return 'unknown';
    return answer ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}

function readSurroundings(): PersistenceSurroundings {
  const device: Navigator & { readonly standalone?: boolean } = navigator;
  return {
    storage: device.storage,
    standalone: device.standalone,
    matchMedia: (query) => globalThis.matchMedia(query),
  };
}
