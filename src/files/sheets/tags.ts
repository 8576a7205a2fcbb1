import type { Tag } from '../../domain/card-set';
import { LIMITS, SET_LIMITS } from '../../domain/limits';
import { holdsPicture } from '../../domain/pictures';
import { findByCell } from './cell-names';
import { fitName, isNameWithin } from './fit-text';
import { registerNames } from './name-register';

const cutCell = (cell: string): string[] => cell.split(/[,;|\n]/);

const readNames = (cell: string): string[] =>
  cutCell(cell)
    .map((name) => fitName(name, LIMITS.name))
    .filter((name) => name !== '' && !holdsPicture(name));

export interface Tags {
  readonly all: readonly Tag[];
  /** The labels of a card; `fits` is false where some of them are left out for want of room, `cut` is true where a name was. */
  read(cell: string): {
    readonly ids: readonly string[];
    readonly fits: boolean;
    readonly cut: boolean;
  };
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
      const cut = cutCell(cell).some((name) => !isNameWithin(name, LIMITS.name));
      return { ids: ids.slice(0, SET_LIMITS.tagsPerCard), fits, cut };
    },
  };
}
