import type { Casus } from '../casus';
import { NO_LICENCE } from '../licence';

/** A new case with one empty stage, in Dutch. It can be played once that stage has a text. */
export function emptyCasus({ id, title }: { readonly id: string; readonly title: string }): Casus {
  return {
    format: 'casus',
    formatVersion: 1,
    id,
    version: 1,
    lang: 'nl',
    title,
    description: 'Een verzonnen situatie om samen over te praten.',
    source: 'Eigen werk.',
    licence: NO_LICENCE.nl,
    variants: [],
    roles: [],
    stages: [{ id: 'begin', title: 'Kennismaking', text: [] }],
    questions: [],
  };
}
