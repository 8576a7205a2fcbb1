import { createChime } from './chime';
import { findSealer } from './sealing';
import { createSpeaker } from './speech';
import { createAwake } from './wake-lock';

/** What the first screen never needs, in one file that is fetched when asked for. */
export const aids = {
  awake: createAwake,
  chime: createChime,
  sealer: findSealer,
  speaker: createSpeaker,
};
