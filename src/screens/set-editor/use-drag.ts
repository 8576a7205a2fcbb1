import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findDropPlace, type RowBox } from './placing';

/** So near to an edge of the screen the page starts to scroll. */
const EDGE = 110;
const FASTEST = 22;

export interface Drag {
  readonly card: string;
  /** Before which row it would land now. */
  readonly place: number;
}

/**
 * Moving rows by their grip, with a finger, a pen or a mouse. The list holds the pointer, so that the row
 * itself may come and go; near an edge the page scrolls along. Escape lets go without moving anything.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  drop: (drag: Drag) => void,
): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const dropped = useRef(drop);
  dropped.current = drop;

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let now: Drag | null = null;
    let pointer = 0;
    let y = 0;
    let frame = 0;

    const show = (next: Drag | null) => {
      if (next?.card === now?.card && next?.place === now?.place) return;
      now = next;
      setDrag(next);
    };
    const look = () => {
      if (now) show({ card: now.card, place: findDropPlace(y, readBoxes(element)) });
    };
    const scroll = () => {
      frame = requestAnimationFrame(scroll);
      const over = y < EDGE ? y - EDGE : Math.max(0, y - (innerHeight - EDGE));
      if (over === 0) return;
      scrollBy(0, Math.max(-1, Math.min(1, over / EDGE)) * FASTEST);
      look();
    };
    const stop = (event: PointerEvent | null, done: boolean) => {
      cancelAnimationFrame(frame);
      removeEventListener('keydown', cancel, true);
      if (event && element.hasPointerCapture(event.pointerId)) {
        element.releasePointerCapture(event.pointerId);
      }
      const last = now;
      show(null);
      if (done && last) dropped.current(last);
    };
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop(null, false);
    };
    const begin = (event: PointerEvent) => {
      const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
      const row = grip?.closest<HTMLElement>('[data-row]');
      if (!row?.dataset.row || now || event.button !== 0) return;
      event.preventDefault();
      pointer = event.pointerId;
      element.setPointerCapture(pointer);
      y = event.clientY;
      show({ card: row.dataset.row, place: Number(row.dataset.index) });
      frame = requestAnimationFrame(scroll);
      addEventListener('keydown', cancel, true);
    };
    const move = (event: PointerEvent) => {
      if (!now || event.pointerId !== pointer) return;
      y = event.clientY;
      look();
    };
    const end = (event: PointerEvent) => {
      if (now && event.pointerId === pointer) stop(event, true);
    };
    const lose = (event: PointerEvent) => {
      if (now && event.pointerId === pointer) stop(event, false);
    };
    element.addEventListener('pointerdown', begin);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', lose);
    return () => {
      stop(null, false);
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', lose);
    };
  }, [list]);

  return drag;
}

const readBoxes = (element: HTMLElement): readonly RowBox[] =>
  [...element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return { index: Number(row.dataset.index), top, bottom };
  });
