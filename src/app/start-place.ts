import type { ShelfRef } from '../domain/record';
import type { Bundle } from './library';
import type { Route } from './routes';

/**
 * Where this is played: a set at its own start; a case at that of the first set that came with the app, where
 * it lies ready. Undefined when no set came with it.
 */
export function findStart(
  { sets }: Pick<Bundle, 'sets'>,
  { kind, id }: ShelfRef,
): Extract<Route, { name: 'start' }> | undefined {
  if (kind === 'kaartenset') return { name: 'start', set: id };
  const [first] = sets;
  return first && { name: 'start', set: first.id, casus: id };
}
