import { messageSW, Workbox } from 'workbox-window';

interface WorkerState {
  readonly ready: boolean;
  readonly updateWaiting: boolean;
  readonly unsupported: boolean;
}

interface Options {
  /** Address of the worker's script, relative to the page. */
  readonly scriptUrl: string;
  readonly scope?: string;
  /** Says whether a new version may come now; asked before it is offered and again before it is let in. */
  readonly mayUpdate?: () => Promise<boolean>;
}

type ScriptUrl = ConstructorParameters<typeof Workbox>[0];

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): ScriptUrl };
}

/** Registration is a sink under Trusted Types: only this one address gets through. */
function trust(scriptUrl: string): ScriptUrl {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return scriptUrl;
  const policy = trustedTypes.createPolicy('kaarttafel', {
    createScriptURL: (url) => {
      if (url !== scriptUrl) throw new TypeError(`not the worker of this app: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(scriptUrl);
}

/** How many files the worker misses in its cache. */
async function countMissing(worker: ServiceWorker): Promise<number> {
  const answer: unknown = await messageSW(worker, { type: 'COUNT_MISSING' });
  const { missing } = answer as { readonly missing: number };
  return missing;
}

const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );

/** The lock of a conversation that was just left is let go a moment later. */
const LETTING_GO = 500;

/**
 * Registers the service worker and says how far it is. Call it once per page, after the first paint.
 * It never reloads the page by itself: only `update()` does, once, when the new version has taken over.
 */
export function createOfflineWorker({ scriptUrl, scope, mayUpdate = async () => true }: Options): {
  watch(listener: (state: WorkerState) => void): () => void;
  recheck(): void;
  update(): void;
} {
  const listeners = new Set<(state: WorkerState) => void>();
  let state: WorkerState = { ready: false, updateWaiting: false, unsupported: false };
  let registration: ServiceWorkerRegistration | undefined;
  let workbox: Workbox | undefined;
  let busy = false;
  let again = false;
  let mayReload = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function change(part: Partial<WorkerState>): void {
    const next = { ...state, ...part };
    const same =
      next.ready === state.ready &&
      next.updateWaiting === state.updateWaiting &&
      next.unsupported === state.unsupported;
    state = next;
    if (!same) for (const listener of listeners) listener(state);
  }

  async function offer(): Promise<void> {
    const { active, waiting } = registration ?? {};
    change({ updateWaiting: Boolean(active && waiting) && (await mayUpdate()) });
  }

  async function look(): Promise<void> {
    if (registration === undefined) return;
    await offer();
    const { active } = registration;
    if (active?.state !== 'activated') return change({ ready: false });
    change({ ready: (await countMissing(active)) === 0 });
  }

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', look);
  }

  async function register(script: ScriptUrl): Promise<void> {
    workbox = new Workbox(script, { updateViaCache: 'none', ...(scope && { scope }) });
    try {
      registration = await workbox.register({ immediate: true });
    } catch {
      // A server that can't be reached is tried again later; a browser that refuses is not.
      return change({ unsupported: await isReachable(scriptUrl) });
    }
    if (registration === undefined) return change({ unsupported: true });
    registration.addEventListener('updatefound', () => follow(registration?.installing ?? null));
    for (const worker of [registration.installing, registration.waiting, registration.active]) {
      follow(worker);
    }
    await look();
  }

  // iOS misses updates when an app comes back from the background (fault 12), so ask at each return.
  async function refresh(script: ScriptUrl): Promise<void> {
    // The first `pageshow` comes while the registration is still under way.
    again = busy;
    if (busy) return;
    busy = true;
    try {
      // A failed installation leaves a registration without any worker: that one is made anew.
      const alive = registration?.installing || registration?.waiting || registration?.active;
      if (!alive) await register(script);
      // Without a network this rejects, and there is nothing to tell.
      if (registration?.active) await registration.update().catch(() => undefined);
      await look();
    } finally {
      busy = false;
    }
    if (again) await refresh(script);
  }

  if ('serviceWorker' in navigator) {
    const script = trust(scriptUrl);
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (!mayReload) return;
      mayReload = false;
      location.reload();
    });
    const returned = (): void => {
      if (document.visibilityState === 'visible' && !state.unsupported) void refresh(script);
    };
    document.addEventListener('visibilitychange', returned);
    window.addEventListener('pageshow', returned);
    void refresh(script);
  } else {
    change({ unsupported: true });
  }

  return {
    watch(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    recheck() {
      clearTimeout(soon);
      soon = setTimeout(offer, LETTING_GO);
    },
    async update() {
      if (!registration?.waiting || !(await mayUpdate())) return look();
      mayReload = true;
      workbox?.messageSkipWaiting();
    },
  };
}
