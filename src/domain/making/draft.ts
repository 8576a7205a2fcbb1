import { addDays } from '../../lib/add-days';
import type { Card, CardSet } from '../card-set';
import type { Casus } from '../casus';
import type { Format } from '../format';
import type { Aside } from './aside';

/** A card that was thrown away: it stays until someone says that it may go. */
export interface BinnedCard {
  readonly card: Card;
  /** After this moment (ms) the app asks: away for good, or 30 days longer. It never goes by itself. */
  readonly askAt: number;
  /** The card it lay before, which may be in the bin too; without it, it was the last. */
  readonly before?: string | undefined;
}

/**
 * A set while it is made. It has the shape of a set, but anything may still be empty, doubled or too long;
 * `tidySet` makes of it what can be played.
 */
export interface SetDraft {
  readonly kind: 'kaartenset';
  readonly content: CardSet;
  readonly bin: readonly BinnedCard[];
  /** Hints that were put aside. */
  readonly aside?: Aside | undefined;
}

/** A case while it is made; anything may still be empty. */
export interface CasusDraft {
  readonly kind: 'casus';
  readonly content: Casus;
  /** Hints that were put aside. */
  readonly aside?: Aside | undefined;
}

/** A format while it is made; anything may still be empty. */
export interface FormatDraft {
  readonly kind: 'werkvorm';
  readonly content: Format;
}

export type Draft = SetDraft | CasusDraft | FormatDraft;

/** A draft as it is stored: every keystroke of it, also what can't be played yet. */
export interface DraftRecord {
  readonly kind: Draft['kind'];
  readonly id: string;
  /** As typed, so it may be empty. */
  readonly title: string;
  /** Older than the item on the shelf, it was overtaken by an import. */
  readonly changedAt: number;
  /** In the bin; after this moment (ms) the app asks whether it may go. */
  readonly askAt?: number | undefined;
  /** The parsed `Draft`; whoever opens it parses it. */
  readonly draft: unknown;
}

/** When what goes into a bin now is asked about: the same time of the day, 30 days on. */
export const askFrom = (now: number): number => addDays(now, 30);
