interface Awake {
  keep(told: (kept: boolean) => void): void;
  release(): void;
}

interface Lock {
  release(): Promise<void>;
  onReleased(listener: () => void): void;
}

/** What is needed of the browser; Safari has wake locks from 16.4 on. */
export interface AwakeSurroundings {
  readonly request: (() => Promise<Lock>) | undefined;
  readonly isVisible: () => boolean;
  readonly onVisible: (listener: () => void) => () => void;
}

/**
 * Keeps the screen on while it is asked to, and tells how that stands now, each time it changes: the screen
 * must not promise what the device doesn't do (fault 47). The browser lets go whenever the page is hidden, so it
 * is asked again at every return; and once more where it lets go by itself, as with a low battery.
 */
export function createAwake(
  { isVisible, onVisible, request }: AwakeSurroundings = readSurroundings(),
): Awake {
  let wanted: ((kept: boolean) => void) | undefined;
  let held: Lock | undefined;
  let forget: (() => void) | undefined;
  let said: boolean | undefined;

  function tell(kept: boolean) {
    if (kept !== said) wanted?.(kept);
    said = kept;
  }

  async function ask(again: boolean): Promise<void> {
    const lock = await request?.().catch(() => undefined);
    if (lock === undefined) {
      // A low battery, a device that can't, or a page that was hidden just now.
      if (isVisible()) tell(false);
    } else if (wanted === undefined) {
      // Let go of in the meantime.
      void lock.release().catch(() => undefined);
    } else {
      held = lock;
      lock.onReleased(() => lost(lock, again));
      tell(true);
    }
  }

  /** Let go of while it is looked at: the browser may give it back, but is not asked for ever. */
  function lost(lock: Lock, again: boolean) {
    if (held !== lock) return;
    held = undefined;
    if (wanted === undefined || !isVisible()) return;
    if (again) void ask(false);
    else tell(false);
  }

  return {
    keep(told) {
      wanted = told;
      said = undefined;
      forget ??= onVisible(() => {
        if (wanted && held === undefined && isVisible()) void ask(true);
      });
      void ask(true);
    },
    release() {
      const lock = held;
      wanted = undefined;
      held = undefined;
      forget?.();
      forget = undefined;
      void lock?.release().catch(() => undefined);
    },
  };
}

/**
 * An app on the home screen of an iPad or iPhone is given a lock that holds nothing, before 18.4 (WebKit bug
 * 254545); cookieStore came with that version.
 */
export const holdsLocks = (device: object, scope: object): boolean =>
  !('standalone' in device && device.standalone === true) || 'cookieStore' in scope;

function readSurroundings(): AwakeSurroundings {
  const wakeLock =
    'wakeLock' in navigator && holdsLocks(navigator, globalThis) ? navigator.wakeLock : undefined;
  return {
    request:
      wakeLock &&
      (async () => {
        const sentinel = await wakeLock.request('screen');
        return {
          release: () => sentinel.release(),
          onReleased: (listener) => sentinel.addEventListener('release', listener, { once: true }),
        };
      }),
    isVisible: () => document.visibilityState === 'visible',
    onVisible(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
  };
}
