import type { Card, CardSet } from '../card-set';
import type { Casus } from '../casus';

/** A card that was thrown away: it stays until someone says that it may go. */
export interface BinnedCard {
  readonly card: Card;
  /** After this moment (ms) the app asks: away for good, or 30 days longer. It never goes by itself. */
  readonly askAt: number;
}

/**
 * A set while it is made. It has the shape of a set, but anything may still be empty, doubled or too long;
 * `tidySet` makes of it what can be played.
 */
export interface SetDraft {
  readonly kind: 'kaartenset';
  readonly content: CardSet;
  readonly bin: readonly BinnedCard[];
}

/** A case while it is made; anything may still be empty. */
export interface CasusDraft {
  readonly kind: 'casus';
  readonly content: Casus;
}

export type Draft = SetDraft | CasusDraft;

/** A draft as it is stored: every keystroke of it, also what can't be played yet. */
export interface DraftRecord {
  readonly kind: Draft['kind'];
  readonly id: string;
  readonly draft: Draft;
  readonly changedAt: number;
}

/** What lies in a bin is asked about after this long (ms). */
export const ASK_AFTER = 30 * 24 * 60 * 60 * 1000;
