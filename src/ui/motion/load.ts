type Moves = typeof import('./moves');

let moves: Moves | null = null;
let coming: Promise<Moves> | null = null;

/** The moves, once they are here. */
export function loadedMoves(): Moves | null {
  return moves;
}

/** Resolves when the browser has nothing better to do. WebKit has no requestIdleCallback. */
function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 600);
  });
}

/**
 * Fetches framer-motion once the browser is idle. Call it when a screen works; calling it again is
 * free. When it fails (a new version was deployed meanwhile) cards simply appear, and the next call
 * tries again.
 */
export function loadMotion(): Promise<void> {
  coming ??= waitForIdle().then(() => import('./moves'));
  return coming.then(
    (loaded) => {
      moves = loaded;
    },
    () => {
      coming = null;
    },
  );
}
