import type { Casus } from '../casus';

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
    licence: 'Nog niet gekozen.',
    variants: [],
    roles: [],
    stages: [{ id: 'begin', title: 'Kennismaking', text: [] }],
    questions: [],
  };
}
