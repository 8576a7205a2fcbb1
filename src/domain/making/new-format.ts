import type { Format } from '../format';
import { NO_LICENCE } from '../licence';

/** A new format in Dutch: a beginning, a middle and an end, so that it can be played at once and be changed. */
export function emptyFormat({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): Format {
  return {
    format: 'werkvorm',
    formatVersion: 1,
    id,
    version: 1,
    lang: 'nl',
    title,
    description: 'Een gesprek in stappen.',
    source: 'Eigen werk.',
    licence: NO_LICENCE.nl,
    people: { min: 2, max: 8 },
    roles: [],
    needs: {},
    agreements: [],
    rules: [],
    phases: [
      {
        id: 'begin',
        title: 'Begin',
        minutes: 5,
        instruction: 'Vertel elkaar kort hoe je erbij zit.',
        parts: [{ kind: 'round', prompt: 'Hoe zit je erbij?' }],
      },
      {
        id: 'gesprek',
        title: 'Gesprek',
        minutes: 20,
        instruction: 'Praat samen over de vraag van vandaag.',
        parts: [],
      },
      {
        id: 'afronden',
        title: 'Afronden',
        minutes: 5,
        instruction: 'Zeg om de beurt wat je meeneemt.',
        parts: [{ kind: 'round', prompt: 'Wat neem je mee?' }],
      },
    ],
  };
}
