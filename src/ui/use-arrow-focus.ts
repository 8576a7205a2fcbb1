import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { nextInDirection } from './grid-direction';

/**
 * Arrow keys, Home and End move the focus over the things in `container` that match `selector`,
 * by where they lie on the screen. Tab still reaches each of them: a list of cards is no toolbar,
 * and someone who doesn't know about arrows must lose nothing. Keys in a field are left alone.
 */
export function useArrowFocus(
  container: RefObject<HTMLElement | null>,
  selector: string,
  enabled = true,
): void {
  useEffect(() => {
    const element = container.current;
    if (!element || !enabled) return;
    const move = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches(selector)) return;
      const all = [...element.querySelectorAll<HTMLElement>(selector)];
      const boxes = all.map((one) => one.getBoundingClientRect());
      const next = nextInDirection(boxes, all.indexOf(from), event.key);
      if (next === null) return;
      event.preventDefault();
      all[next]?.focus();
    };
    element.addEventListener('keydown', move);
    return () => element.removeEventListener('keydown', move);
  }, [container, selector, enabled]);
}
