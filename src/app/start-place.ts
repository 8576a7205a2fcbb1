import type { ShelfRef } from '../domain/record';
import type { Bundle } from './library';
import type { Route } from './routes';

/**
 * Where this is played: a set or a format at its own start; a case at that of the first set that came with the
 * app, where it lies ready. Undefined when no set came with it.
 */
export function findStart(
  { sets }: Pick<Bundle, 'sets'>,
  { kind, id }: ShelfRef,
): Extract<Route, { name: 'start' | 'format' }> | undefined {
  if (kind === 'kaartenset') return { name: 'start', set: id };
  if (kind === 'werkvorm') return { name: 'format', format: id };
  const [first] = sets;
  return first && { name: 'start', set: first.id, casus: id };
}

/** Where this is made. */
export function findEditor({ kind, id }: ShelfRef) {
  switch (kind) {
    case 'kaartenset':
      return { name: 'set-editor', set: id } as const;
    case 'casus':
      return { name: 'casus-editor', casus: id } as const;
    case 'werkvorm':
      return { name: 'format-editor', format: id } as const;
  }
}
