type Moves = typeof import('./moves');

let moves: Moves | null = null;
let coming: Promise<Moves> | null = null;

/** The moves, once they are here. */
export function loadedMoves(): Moves | null {
  return moves;
}

/**
 * Fetches framer-motion. Call it when the first screen works; calling it again is free. When it
 * fails (a new version was deployed meanwhile) cards simply appear, and the next call tries again.
 */
export function loadMotion(): Promise<void> {
  coming ??= import('./moves');
  return coming.then(
    (loaded) => {
      moves = loaded;
    },
    () => {
      coming = null;
    },
  );
}

/** Calls `loadMotion` as soon as the browser has nothing better to do. */
export function loadMotionWhenIdle(): void {
  const start = () => void loadMotion();
  // WebKit has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 4000 });
  else setTimeout(start, 1200);
}
