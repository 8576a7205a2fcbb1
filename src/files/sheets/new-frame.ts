import { LIMITS } from '../../domain/limits';
import { FILE_SOURCE } from '../../domain/making/default-texts';
import { emptySet } from '../../domain/making/new-set';
import { holdsPicture } from '../../domain/pictures';
import { fitName } from './fit-text';
import type { Frame } from './own-table';

/** A list has no id of its own: whoever keeps it gives it one. Titles never become ids (fault 32). */
const NAMELESS = 'lijst';

/**
 * What a table that is not our own export becomes a set with: a title and the usual rules. Where it came from its
 * maker knows; the name of a file says it to nobody.
 */
export function makeFrame(title: string): Frame {
  const name = fitName(title, LIMITS.title);
  const shown = name === '' || holdsPicture(name) ? 'Nieuwe set' : name;
  const { cards: _, ...frame } = emptySet({
    id: NAMELESS,
    title: shown,
    template: 'empty',
  });
  return { ...frame, source: FILE_SOURCE };
}
