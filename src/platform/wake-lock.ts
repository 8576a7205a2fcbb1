interface Awake {
  keep(): Promise<boolean>;
  release(): void;
}

/** What is needed of the browser; Safari has wake locks from 16.4 on. */
export interface AwakeSurroundings {
  readonly request: (() => Promise<{ release(): Promise<void> }>) | undefined;
  readonly isVisible: () => boolean;
  readonly onVisible: (listener: () => void) => () => void;
}

/**
 * Keeps the screen on while it is asked to. The browser lets go whenever the page is hidden, so it is asked
 * again at every return. Gives false where the device can't, so that the screen can say so.
 */
export function createAwake(
  { isVisible, onVisible, request }: AwakeSurroundings = readSurroundings(),
): Awake {
  let wanted = false;
  let held: { release(): Promise<void> } | undefined;
  let forget: (() => void) | undefined;

  async function ask(): Promise<boolean> {
    if (!request) return false;
    try {
      const lock = await request();
      // Let go of in the meantime.
      if (!wanted) void lock.release().catch(() => undefined);
      else held = lock;
      return true;
    } catch {
      // A low battery, or a page that was hidden just now.
      return false;
    }
  }

  return {
    keep() {
      wanted = true;
      forget ??= onVisible(() => {
        if (wanted && isVisible()) void ask();
      });
      return ask();
    },
    release() {
      wanted = false;
      forget?.();
      forget = undefined;
      void held?.release().catch(() => undefined);
      held = undefined;
    },
  };
}

function readSurroundings(): AwakeSurroundings {
  const wakeLock = 'wakeLock' in navigator ? navigator.wakeLock : undefined;
  return {
    request: wakeLock && (() => wakeLock.request('screen')),
    isVisible: () => document.visibilityState === 'visible',
    onVisible(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
  };
}
