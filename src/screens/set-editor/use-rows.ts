import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Sight, windowRows } from './row-window';

/** Up to here every row is in the page: then the browser's own search and print see all of them. */
const ALL = 120;
/** This much above and below what can be seen is there already when someone scrolls. */
const MARGIN = 700;
/** What can be seen is looked at anew when it moved this far. */
const STEP = 250;
const GUESS = 62;
/** Rows to have seen before their height says something of the others. */
const ENOUGH = 8;

/**
 * Which rows of a long list are in the page, and how far apart. Heights are measured as rows come by; the
 * others count as the middle of those. `observe` is the ref of each row.
 */
export function useRows(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  pinned: readonly (string | null)[],
) {
  const heights = useRef(new Map<string, number>());
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 2000 });
  const [, redraw] = useState(0);
  const usual = useRef<number | null>(null);
  const long = ids.length > ALL;
  const hold = useAnchor(list, long);

  useEffect(() => {
    if (!long) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const box = list.current?.getBoundingClientRect();
      if (!box) return;
      hold();
      const top = -box.top - MARGIN;
      const next = { top, bottom: top + innerHeight + 2 * MARGIN };
      setSight((before) =>
        Math.abs(before.top - next.top) + Math.abs(before.bottom - next.bottom) < STEP
          ? before
          : next,
      );
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [hold, list, long]);

  const observer = useMemo(() => {
    let frame = 0;
    return new ResizeObserver((entries) => {
      let changed = false;
      for (const { target } of entries) {
        const row = target as HTMLElement;
        const id = row.dataset.row;
        if (id === undefined || !row.isConnected) continue;
        const height = row.offsetHeight;
        if (Math.abs((heights.current.get(id) ?? 0) - height) < 1) continue;
        heights.current.set(id, height);
        changed = true;
      }
      // Only what is left out hangs on the heights; a short list leaves nothing out.
      if (changed && !frame) {
        frame = requestAnimationFrame(() => {
          frame = 0;
          redraw((count) => count + 1);
        });
      }
    });
  }, []);
  useLayoutEffect(() => () => observer.disconnect(), [observer]);

  const observe = useMemo(() => {
    const seen = new Map<string, HTMLElement>();
    return (id: string, row: HTMLElement | null) => {
      const before = seen.get(id);
      if (before === row) return;
      if (before) observer.unobserve(before);
      if (row) {
        seen.set(id, row);
        observer.observe(row);
      } else seen.delete(id);
    };
  }, [observer]);

  const known = heights.current;
  // Once and for all: another guess would move thousands of rows at once.
  if (usual.current === null && known.size >= ENOUGH) usual.current = middle([...known.values()]);
  const guess = usual.current ?? GUESS;
  const all = ids.map((id) => known.get(id) ?? guess);
  const held = pinned.flatMap((id) => (id === null ? [] : [ids.indexOf(id)]));
  const rows = windowRows(all, long ? sight : EVERYTHING, held);
  return { rows, observe };
}

/**
 * Keeps what is read where it is while rows above it turn out higher or lower than was guessed. Browsers do
 * this by themselves, but for Safari; here it is the same for all. Gives what notes the row to hold on to.
 */
function useAnchor(list: RefObject<HTMLElement | null>, on: boolean): () => void {
  const anchor = useRef<{
    readonly row: HTMLElement;
    readonly place: string | undefined;
    readonly at: number;
  } | null>(null);
  const measure = (row: HTMLElement) =>
    row.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
  const hold = useCallback(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const row = [...rows].find((one) => one.getBoundingClientRect().bottom > 0);
    anchor.current = row ? { row, place: row.dataset.index, at: measure(row) } : null;
  }, [list]);
  useLayoutEffect(() => {
    if (!on) return;
    const held = anchor.current;
    // A card that was moved itself is not followed.
    if (held?.row.isConnected && held.row.dataset.index === held.place) {
      const moved = measure(held.row) - held.at;
      if (Math.abs(moved) > 1) scrollBy(0, moved);
    }
    hold();
  });
  return hold;
}

const EVERYTHING: Sight = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

function middle(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? GUESS;
}
