import { LIMITS } from '../../domain/limits';
import { PICTURE_FIELDS } from '../../domain/pictures';

const RESERVED = ['constructor', 'prototype'];

/** Short enough to leave room for a number, and to be read. */
const LONGEST = 48;

const mayBeId = (id: string): boolean =>
  // A section called "Foto" is a text about a photo; a field of that name would be taken for a picture.
  !RESERVED.includes(id) && !PICTURE_FIELDS.includes(id);

/**
 * By the ids that are given out: how far the numbers behind a text have come. To look from 2 on for each of
 * 5,000 texts that begin alike took seconds.
 */
const reached = new WeakMap<Set<string>, Map<string, number>>();

function countOn(taken: Set<string>): Map<string, number> {
  const known = reached.get(taken);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  reached.set(taken, counts);
  return counts;
}

/**
 * Makes an id of a text: its letters and digits without accents, cut short. `taken` are the ids that are
 * given out already; the new one is added to them. A text without any letter of ours becomes `otherwise`.
 */
export function makeId(text: string, taken: Set<string>, otherwise: string): string {
  const words = text
    .slice(0, 400)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  const base = words === '' ? otherwise : words;
  let id = base;
  if (taken.has(id) || !mayBeId(id)) {
    const counts = countOn(taken);
    let number = counts.get(base) ?? 2;
    id = `${base}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    counts.set(base, number + 1);
  }
  taken.add(id);
  return id;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a cell holds an id that a card may have. */
export const isCardId = (cell: string): boolean =>
  cell.length <= LIMITS.id && ID.test(cell) && !RESERVED.includes(cell);
