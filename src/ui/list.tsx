import type { ComponentChildren, HTMLAttributes, RefObject } from 'preact';
import { useCallback } from 'preact/hooks';

export interface ListProps
  extends Pick<
    HTMLAttributes<HTMLElement>,
    'class' | 'id' | 'lang' | 'onKeyDown' | 'onPaste' | 'tabIndex'
  > {
  readonly children?: ComponentChildren;
  /** Its order means something. */
  readonly ordered?: boolean | undefined;
  /** The number of the first one, where it is not 1. */
  readonly start?: number | undefined;
  /** The accessible name. */
  readonly label?: string | undefined;
  readonly listRef?: RefObject<HTMLElement | null> | undefined;
}

/**
 * A list. The reset takes its marks away, and Safari then takes it for no list unless its role is
 * said aloud (fault 48).
 */
export function List({ children, label, listRef, ordered, start, ...rest }: ListProps) {
  const hold = useCallback(
    (list: HTMLElement | null) => {
      if (listRef) listRef.current = list;
    },
    [listRef],
  );
  return ordered ? (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol role="list" aria-label={label} start={start} ref={hold} {...rest}>
      {children}
    </ol>
  ) : (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul role="list" aria-label={label} ref={hold} {...rest}>
      {children}
    </ul>
  );
}
