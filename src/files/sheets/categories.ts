import { type Category, COLOURS, SYMBOLS } from '../../domain/card-set';
import { SET_LIMITS } from '../../domain/limits';
import { fold } from '../../lib/fold';
import { findByCell } from './cell-names';
import { registerNames } from './name-register';

/** Where cards go whose category is not named, or is one too many. */
export const OTHER = 'Overig';

const cycle = <Item>(items: readonly [Item, ...Item[]], at: number): Item =>
  items[at % items.length] ?? items[0];

const makeCategory = (id: string, name: string, at: number): Category => ({
  id,
  name,
  description: `Kaarten bij ‘${name}’.`,
  colour: cycle(COLOURS, at),
  symbol: cycle(SYMBOLS, at),
});

export interface Categories {
  readonly all: readonly Category[];
  /** The id of the category that a name stands for; `fits` is false where it was one too many. */
  find(name: string): { readonly id: string; readonly fits: boolean };
}

/**
 * The categories of a set: those it has, and new ones in the order of `names`, with colours and symbols in
 * turn. When there are too many, the rest shares "Overig", or the last one where there is no place for it.
 */
export function readCategories(known: readonly Category[], names: readonly string[]): Categories {
  const cells = findByCell(known);
  const fresh = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    // As it was written first: "voelen" further down is the same one.
    if (!cells.has(folded) && !fresh.has(folded)) fresh.set(folded, name);
  }
  const room = SET_LIMITS.categories - known.length;
  if (fresh.size > room && !cells.has(fold(OTHER))) {
    fresh.delete(fold(OTHER));
    const kept = [...fresh.values()].slice(0, Math.max(0, room - 1));
    fresh.clear();
    for (const name of [...kept, OTHER]) fresh.set(fold(name), name);
  }
  const register = registerNames(cells, fresh.values(), room, 'categorie');
  const added = register.added.map(({ id, name }, at) => makeCategory(id, name, known.length + at));
  const all = [...known, ...added];
  const rest = register.find(OTHER) ?? all[all.length - 1]?.id ?? '';
  return {
    all,
    find(name) {
      const id = register.find(name);
      return { id: id ?? rest, fits: id !== undefined };
    },
  };
}
