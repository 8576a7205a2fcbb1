import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findNextField } from './next-field';

interface FieldRow<Row extends HTMLElement> {
  readonly row: RefObject<Row | null>;
  /** Adds a field, and puts the caret in it. */
  readonly add: () => void;
  /** Enter in a field of the row. */
  readonly onEnter: (at: number) => void;
}

/**
 * Fields of one line in a row that grows, such as names: who asks for one more can type at once, and with Enter goes
 * from each to the next. `onAdd` is null where there is no room for more.
 */
export function useFieldRow<Row extends HTMLElement>(
  values: readonly string[],
  onAdd: (() => void) | null,
): FieldRow<Row> {
  const row = useRef<Row>(null);
  const wanted = useRef(false);
  const focus = (at: number) => row.current?.querySelectorAll('input')[at]?.focus();

  useLayoutEffect(() => {
    if (wanted.current) focus(values.length - 1);
    wanted.current = false;
  }, [values.length]);

  const add = () => {
    wanted.current = true;
    onAdd?.();
  };
  return {
    row,
    add,
    onEnter(at) {
      const next = findNextField(values, at, onAdd !== null);
      if (next === 'new') add();
      else focus(next);
    },
  };
}
