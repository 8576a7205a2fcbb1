import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Bench } from './bench';
import { nameField } from './view';

/**
 * Folds out the card whose field gets the focus. While a button of the mouse is down the list stays as it
 * is, or the click would land on whatever moved under it; and the row stays where it was on the screen.
 */
export function useActivation(list: RefObject<HTMLElement | null>, bench: Bench): void {
  const anchor = useRef<{ readonly row: HTMLElement; readonly top: number } | null>(null);
  const active = bench.active.value;

  useLayoutEffect(() => {
    const held = anchor.current;
    anchor.current = null;
    if (held?.row.isConnected) scrollBy(0, held.row.getBoundingClientRect().top - held.top);
  }, [active]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let pressed = false;
    let waiting: HTMLElement | null = null;
    const activate = (row: HTMLElement) => {
      const id = row.dataset.row;
      if (id === undefined || id === bench.active.peek()) return;
      anchor.current = { row, top: row.getBoundingClientRect().top };
      bench.active.value = id;
    };
    const press = () => {
      pressed = true;
    };
    const release = () => {
      // After the click that comes with it.
      setTimeout(() => {
        pressed = false;
        if (waiting) activate(waiting);
        waiting = null;
      });
    };
    const focus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      const row = target.closest<HTMLElement>('[data-row]');
      if (!row) return;
      if (pressed) waiting = row;
      else activate(row);
    };
    element.addEventListener('pointerdown', press);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    element.addEventListener('focusin', focus);
    return () => {
      element.removeEventListener('pointerdown', press);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
      element.removeEventListener('focusin', focus);
    };
  }, [bench, list]);
}

/** Puts the caret where the workbench wants it, once that row is in the page. */
export function useTarget(list: RefObject<HTMLElement | null>, bench: Bench): void {
  const target = bench.target.value;
  useLayoutEffect(() => {
    if (!target) return;
    bench.target.value = null;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      (one) => one.dataset.row === target.card,
    );
    const fields = [...(row?.querySelectorAll<HTMLTextAreaElement>('[data-field]') ?? [])];
    const wanted = nameField(target.field);
    const field = fields.find((one) => one.dataset.field === wanted) ?? fields[0];
    if (!row || !field) return;
    if (!target.quiet) {
      field.focus({ preventScroll: true });
      const caret = target.at === 'start' ? 0 : field.value.length;
      field.setSelectionRange(caret, caret);
    }
    row.scrollIntoView({ block: 'nearest' });
  }, [target]);
}
