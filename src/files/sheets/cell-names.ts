import { fold } from '../../lib/fold';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Gives each thing the name it has in a cell: on one line, without the marks that part labels, and unlike any
 * other; two of the same name get a number. Names in `taken` (folded) are not given out.
 */
export function nameCells(things: readonly Named[], taken: readonly string[] = []): string[] {
  const given = new Set(taken);
  return things.map(({ id, name }) => {
    const plain = name.replace(/[\s,;|]+/g, ' ').trim() || id;
    let cell = plain;
    for (let number = 2; given.has(fold(cell)); number += 1) cell = `${plain} (${number})`;
    given.add(fold(cell));
    return cell;
  });
}

/** From the folded name in a cell to the id of what it names. */
export const findByCell = (
  things: readonly Named[],
  taken: readonly string[] = [],
): Map<string, string> =>
  new Map(nameCells(things, taken).map((name, at) => [fold(name), things[at]?.id ?? '']));
