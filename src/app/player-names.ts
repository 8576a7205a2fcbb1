import { RECORD_LIMITS } from '../domain/limits';
import { cutText } from '../lib/cut-text';
import { tellApart } from '../lib/tell-apart';

/**
 * What everyone at a table is called, in the order they sit: as typed, else by number; people of one name get a
 * number behind it. `player` words the place of someone without a name, counted from 1.
 */
export function namePlayers(
  typed: readonly (string | null | undefined)[],
  player: (place: number) => string,
): readonly string[] {
  return tellApart(
    typed.map(
      (name, index) => cutText(name?.trim() ?? '', RECORD_LIMITS.title) || player(index + 1),
    ),
  );
}
