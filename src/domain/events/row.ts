import { type Draft, type RoundDraft, writeRound } from '../draft';
import type { FormatRun } from '../format-run';
import type { PlayerId, RoundId, TextId } from '../ids';
import { type Field, type Fields, id, moment, order, type ValuesOf } from './field';
import type { ContentPin } from './pins';

/** Versions of the app's log. */
export type Version = 1 | 2 | 3;

/** What every event has, its kind and version aside. */
export const HEAD = {
  id: id('event'),
  session: id('session'),
  /** One above the highest number the writer had seen; order is `n`, then `id`. */
  n: order,
  /** For people to read; nothing is decided by it. */
  at: moment,
};

export type EventHead = ValuesOf<typeof HEAD> & {
  /** The version of the app's log that this kind came with; what is older can't read it, and says so. */
  readonly v: Version;
};

/** A text that an event mentions: where it belongs, and whether it is someone's name. */
export interface Mention {
  readonly place: string;
  readonly text: TextId | null;
  readonly isName: boolean;
}

/** What someone at the table is called. */
export const nameMention = (player: PlayerId, text: TextId | null): Mention => ({
  place: `name ${player}`,
  text,
  isName: true,
});

type Happened<Of extends Fields> = ValuesOf<Of> & EventHead;

/** All there is to know of one kind of event. */
export interface EventRow<Of extends Fields, Event = Happened<Of>> {
  /** The version of the log that this kind came with. A new kind has a new version, and a golden log for it. */
  readonly since: Version;
  /** Whether *Ongedaan maken* can name it. Typing, reading a role, a place and closing can't be. */
  readonly step: boolean;
  /** Never typed text: that lives under a text id. */
  readonly fields: Of;
  /** False if it doesn't apply; then nothing was changed. */
  apply(draft: Draft, event: Event): boolean;
  /** Every text it mentions. */
  texts?(event: Event): readonly Mention[];
  /** The place for a text that it makes: gone with it when it is undone. */
  opens?(event: Event): string;
  /** Every set, case and format it refers to. */
  pins?(event: Event): readonly ContentPin[];
}

export const event = <const Of extends Fields>(row: EventRow<Of>): EventRow<Of> => row;

type InRound = { readonly round: Field<RoundId> };

/** A kind of event that happens in a round. Passed over where the session has no such round. */
export function roundEvent<const Of extends Fields>({
  apply,
  fields,
  ...row
}: Omit<EventRow<Of & InRound>, 'apply' | 'fields'> & {
  readonly fields: Of;
  readonly apply: (round: RoundDraft, event: Happened<Of & InRound>, draft: Draft) => boolean;
}): EventRow<Of & InRound> {
  return {
    ...row,
    fields: { round: id('round'), ...fields },
    apply(draft, happened) {
      const round = writeRound(draft, happened.round);
      return round !== undefined && apply(round, happened, draft);
    },
  };
}

/** A kind of event that changes how far a table is in a format; null where it doesn't apply. */
export function formatEvent<const Of extends Fields>({
  apply,
  ...row
}: Omit<EventRow<Of>, 'apply'> & {
  readonly apply: (run: FormatRun, event: Happened<Of>) => FormatRun | null;
}): EventRow<Of> {
  return {
    ...row,
    apply(draft, happened) {
      const next = draft.format && apply(draft.format, happened);
      if (next === null) return false;
      draft.format = next;
      return true;
    },
  };
}
