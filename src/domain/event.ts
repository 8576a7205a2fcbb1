import type { Mode } from './card-set';
import type { RunPhase } from './format-run';
import type { ContentHash, EventId, PlayerId, RoundId, SessionId, TableId, TextId } from './ids';
import type { Seat } from './table';

export interface SetPin {
  readonly id: string;
  readonly hash: ContentHash;
}

export interface CasusPin {
  readonly id: string;
  readonly hash: ContentHash;
  readonly variant: string | null;
  /** Came with the app, so invented: only then typed text is kept without asking. */
  readonly shipped: boolean;
}

/** A format as it was chosen. */
export interface FormatPin {
  readonly id: string;
  readonly hash: ContentHash;
}

export interface RoundStart {
  readonly round: RoundId;
  readonly mode: Mode;
  readonly set: SetPin;
  readonly casus: CasusPin | null;
  /** The set's pick limit, pinned: how many cards may be picked without confirming more. */
  readonly limit: number;
  /** Whether the set has someone who brings a question and therefore draws no cards. */
  readonly presenter: boolean;
}

/** What a reason is about: a card that was drawn, or one picked in the open mode. */
export type ReasonTarget =
  | { readonly kind: 'draw'; readonly draw: EventId }
  | { readonly kind: 'pick'; readonly card: string };

/** A place in a part of a format: the same fields as a `PartPlace`. */
interface Spot {
  readonly part: string;
  readonly player: PlayerId | null;
  readonly slot: string | null;
}

/** What can happen in a conversation. Never holds typed text: that lives under a `TextId`. */
export type EventBody =
  | {
      readonly kind: 'started';
      readonly table: TableId;
      readonly seats: readonly Seat[];
      readonly start: RoundStart;
    }
  | {
      readonly kind: 'format-started';
      readonly table: TableId;
      readonly seats: readonly Seat[];
      readonly format: FormatPin;
      readonly casus: CasusPin | null;
      /** Someone brings a question of their own, so what is typed is about real people. */
      readonly own: boolean;
      readonly phases: readonly RunPhase[];
    }
  | { readonly kind: 'round-started'; readonly start: RoundStart }
  | { readonly kind: 'casus-chosen'; readonly round: RoundId; readonly casus: CasusPin | null }
  | { readonly kind: 'stage-revealed'; readonly round: RoundId; readonly stage: string }
  | { readonly kind: 'role-read'; readonly round: RoundId; readonly role: string }
  | { readonly kind: 'presenter-named'; readonly round: RoundId; readonly player: PlayerId | null }
  | { readonly kind: 'question-written'; readonly round: RoundId; readonly text: TextId | null }
  | { readonly kind: 'player-joined'; readonly player: PlayerId; readonly name: TextId | null }
  | { readonly kind: 'player-renamed'; readonly player: PlayerId; readonly name: TextId | null }
  | { readonly kind: 'player-sat-out'; readonly player: PlayerId }
  | { readonly kind: 'player-returned'; readonly player: PlayerId }
  | { readonly kind: 'order-changed'; readonly order: readonly PlayerId[] }
  | { readonly kind: 'turn-given'; readonly round: RoundId; readonly player: PlayerId }
  | {
      readonly kind: 'picked';
      readonly round: RoundId;
      readonly card: string;
      readonly replaces: string | null;
      /** The table confirmed that it wants more cards than the limit. */
      readonly over: boolean;
    }
  | { readonly kind: 'unpicked'; readonly round: RoundId; readonly card: string }
  | {
      readonly kind: 'drawn';
      readonly round: RoundId;
      readonly card: string;
      readonly player: PlayerId | null;
      readonly category: string | null;
    }
  | { readonly kind: 'skipped'; readonly round: RoundId; readonly draw: EventId }
  | {
      readonly kind: 'answered';
      readonly round: RoundId;
      readonly draw: EventId;
      readonly answer: string | null;
    }
  | { readonly kind: 'reshuffled'; readonly round: RoundId }
  | {
      readonly kind: 'reason-written';
      readonly round: RoundId;
      readonly about: ReasonTarget;
      readonly text: TextId | null;
    }
  | { readonly kind: 'closing-written'; readonly question: string; readonly text: TextId | null }
  | {
      readonly kind: 'phase-entered';
      readonly phase: string;
      /** The phase that was left is passed over. */
      readonly skips: boolean;
      /** The same phase once more. */
      readonly again: boolean;
    }
  | {
      readonly kind: 'phase-minutes-changed';
      readonly phase: string;
      readonly minutes: number;
    }
  | { readonly kind: 'role-given'; readonly role: string; readonly player: PlayerId | null }
  | (Spot & { readonly kind: 'check-set'; readonly value: boolean | null })
  | (Spot & { readonly kind: 'scale-set'; readonly value: number | null })
  | (Spot & { readonly kind: 'tick-set'; readonly value: number | null })
  | {
      readonly kind: 'note-added';
      readonly part: string;
      readonly note: string;
      readonly colour: string;
    }
  | { readonly kind: 'note-removed'; readonly part: string; readonly note: string }
  | (Spot & { readonly kind: 'part-written'; readonly text: TextId | null })
  | { readonly kind: 'texts-kept' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'undone'; readonly target: EventId }
  | { readonly kind: 'redone'; readonly target: EventId };

export type EventKind = EventBody['kind'];

/** One line of the log. `n` is one above the highest number the writer had seen; order is `n`, then `id`. */
export type LogEvent = EventBody & {
  readonly id: EventId;
  readonly session: SessionId;
  /** The version of the app's log that this kind came with; what is older can't read it, and says so. */
  readonly v: 1 | 2;
  readonly n: number;
  /** Milliseconds since 1970, for people to read; nothing is decided by it. */
  readonly at: number;
};
