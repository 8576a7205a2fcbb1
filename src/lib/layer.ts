/** What an entry of the browser's history says of itself: of which page, and how many dialogs lie on that. */
export interface LayerMark {
  readonly page: number;
  readonly height: number;
}

/** Reads the state of a history entry; null where it says nothing of dialogs. Never throws. */
export function readMark(state: unknown): LayerMark | null {
  if (typeof state !== 'object' || state === null) return null;
  const { page, height }: { page?: unknown; height?: unknown } = state;
  return typeof page === 'number' && typeof height === 'number' ? { page, height } : null;
}
