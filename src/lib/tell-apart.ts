import { fold } from './fold';

/**
 * Names by which people at one table can be told apart: who reads the same as an earlier one gets a number,
 * "Anna (2)". Same order, same length; a name that is nobody else's stays as it is.
 */
export function tellApart(names: readonly string[]): readonly string[] {
  // A name that was typed comes before one that is made here.
  const typed = new Set(names.map(fold));
  const given = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; given.has(fold(own)); number += 1) {
      const next = `${name} (${number})`;
      own = typed.has(fold(next)) ? own : next;
    }
    given.add(fold(own));
    return own;
  });
}
