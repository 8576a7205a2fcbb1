import { LIMITS } from '../../domain/limits';
import { emptySet } from '../../domain/making/new-set';
import { holdsPicture } from '../../domain/pictures';
import { fitName } from './fit-text';
import type { Frame } from './own-table';

/** A list has no id of its own: whoever keeps it gives it one. Titles never become ids (fault 32). */
const NAMELESS = 'lijst';

/** What a table that is not our own export becomes a set with: a title, where it came from, the usual rules. */
export function makeFrame(title: string, file: string): Frame {
  const name = fitName(title, LIMITS.title);
  const shown = name === '' || holdsPicture(name) ? 'Nieuwe set' : name;
  const { cards: _, ...frame } = emptySet({
    id: NAMELESS,
    title: shown,
    template: 'empty',
  });
  const from = fitName(file, 200);
  const source =
    from === '' || holdsPicture(from) ? 'Eigen bestand.' : `Uit het bestand ‘${from}’.`;
  return { ...frame, source };
}
