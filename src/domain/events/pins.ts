import { MODES } from '../card-set';
import type { ContentHash } from '../ids';
import { choice, count, flag, id, list, nullable, record, ref, type ValueOf } from './field';

export const seats = list(record({ id: id('player'), name: nullable(id('text')) }));

const setPin = record({ id: ref('set'), hash: id('content-hash') });
export type SetPin = ValueOf<typeof setPin>;

export const casusPin = record({
  id: ref('casus'),
  hash: id('content-hash'),
  variant: nullable(ref('variant')),
  /** Came with the app, so invented: only then typed text is kept without asking. */
  shipped: flag,
});
export type CasusPin = ValueOf<typeof casusPin>;

export const isSameCasus = (a: CasusPin | null, b: CasusPin | null): boolean =>
  a?.hash === b?.hash && a?.id === b?.id && a?.variant === b?.variant && a?.shipped === b?.shipped;

/** A format as it was chosen. */
export const formatPin = record({ id: ref('format'), hash: id('content-hash') });
export type FormatPin = ValueOf<typeof formatPin>;

export const roundStart = record({
  round: id('round'),
  mode: choice(MODES),
  set: setPin,
  casus: nullable(casusPin),
  /** The set's pick limit, pinned: how many cards may be picked without confirming more. */
  limit: count(1),
  /** Whether the set has someone who brings a question and therefore draws no cards. */
  presenter: flag,
});
export type RoundStart = ValueOf<typeof roundStart>;

/** One set, case or format that an event refers to: kept as long as the conversation is. */
export interface ContentPin {
  readonly kind: 'kaartenset' | 'casus' | 'werkvorm';
  readonly hash: ContentHash;
}

const NO_PINS: readonly ContentPin[] = [];

export const pinsOfCasus = (casus: CasusPin | null): readonly ContentPin[] =>
  casus === null ? NO_PINS : [{ kind: 'casus', hash: casus.hash }];

export const pinsOfRound = ({ casus, set }: RoundStart): readonly ContentPin[] => [
  { kind: 'kaartenset', hash: set.hash },
  ...pinsOfCasus(casus),
];
