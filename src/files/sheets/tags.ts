import type { Tag } from '../../domain/card-set';
import { LIMITS, SET_LIMITS } from '../../domain/limits';
import { holdsPicture } from '../../domain/pictures';
import { findByCell } from './cell-names';
import { fitName } from './fit-text';
import { registerNames } from './name-register';

const readNames = (cell: string): string[] =>
  cell
    .split(/[,;|\n]/)
    .map((name) => fitName(name, LIMITS.name))
    .filter((name) => name !== '' && !holdsPicture(name));

export interface Tags {
  readonly all: readonly Tag[];
  /** The labels of a card; `fits` is false where some of them are left out for want of room. */
  read(cell: string): { readonly ids: readonly string[]; readonly fits: boolean };
}

/** The labels of a set: those it has, and those that the cells of their column name. */
export function readTags(known: readonly Tag[], cells: readonly string[]): Tags {
  const register = registerNames(
    findByCell(known),
    cells.flatMap(readNames),
    SET_LIMITS.tags - known.length,
    'label',
  );
  return {
    all: [...known, ...register.added],
    read(cell) {
      const found = readNames(cell).map(register.find);
      const ids = [...new Set(found.flatMap((id) => id ?? []))];
      const fits = !found.includes(undefined) && ids.length <= SET_LIMITS.tagsPerCard;
      return { ids: ids.slice(0, SET_LIMITS.tagsPerCard), fits };
    },
  };
}
