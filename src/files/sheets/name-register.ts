import { fold } from '../../lib/fold';
import { makeId } from './slug';

export interface NameRegister {
  /** The id of what a cell names; undefined where there was no room for it. */
  find(name: string): string | undefined;
  /** What was not there yet, in the order of its first mention. */
  readonly added: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Gives ids to things that cells name, such as labels: those that are `known` (by folded name) keep theirs,
 * the first `room` others get a new one.
 */
export function registerNames(
  known: ReadonlyMap<string, string>,
  names: Iterable<string>,
  room: number,
  otherwise: string,
): NameRegister {
  const ids = new Map(known);
  const taken = new Set(known.values());
  const added: { id: string; name: string }[] = [];
  for (const name of names) {
    const folded = fold(name);
    if (added.length === room || ids.has(folded)) continue;
    const id = makeId(name, taken, otherwise);
    ids.set(folded, id);
    added.push({ id, name });
  }
  return { added, find: (name) => ids.get(fold(name)) };
}
