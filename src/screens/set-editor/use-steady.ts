import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps what is read where it is when cards above it go: the first row in sight that stays does not move. */
export function useSteady(list: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const before = useRef(ids);
  const gone = before.current !== ids && before.current.length > ids.length;
  // Measured while it still stands as it was: what is drawn now is put into the page later.
  const held = gone ? findAnchor(list.current, new Set(ids)) : undefined;
  useLayoutEffect(() => {
    before.current = ids;
    if (held?.row.isConnected) scrollBy(0, held.row.getBoundingClientRect().top - held.top);
  }, [ids]);
}

function findAnchor(list: HTMLElement | null, staying: ReadonlySet<string | undefined>) {
  for (const row of list?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
    const { bottom, top } = row.getBoundingClientRect();
    if (bottom > 0 && staying.has(row.dataset.row)) return { row, top };
  }
  return undefined;
}
