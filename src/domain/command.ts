import type { CardSet, Mode } from './card-set';
import type { Casus } from './casus';
import type { CasusPin, FormatPin, ReasonTarget, SetPin } from './event';
import type { Format } from './format';
import type { PartPlace } from './format-run';
import type { ContentHash, EventId, PlayerId, RoundId, SessionId, TableId, TextId } from './ids';
import type { Seat } from './table';

/** Puts a text at a place, or with null empties it. */
interface Written {
  readonly text: TextId | null;
  /** The words that stand there are not on this tablet: this text comes beside them instead of being refused. */
  readonly beside?: boolean | undefined;
}

/**
 * What can be asked of a conversation. A command is about the latest round, unless it names a draw or,
 * for texts, another round.
 */
export type Command =
  | {
      readonly kind: 'start';
      readonly table: TableId;
      readonly seats: readonly Seat[];
      readonly mode: Mode;
      readonly set: SetPin;
      readonly casus: CasusPin | null;
    }
  | {
      readonly kind: 'start-format';
      readonly table: TableId;
      readonly seats: readonly Seat[];
      readonly format: FormatPin;
      /** One for each phase. */
      readonly minutes: readonly number[];
      readonly casus: CasusPin | null;
    }
  | {
      readonly kind: 'enter-phase';
      readonly phase: string;
      /** The phase that is left is passed over. */
      readonly skips?: boolean | undefined;
    }
  | { readonly kind: 'change-minutes'; readonly phase: string; readonly minutes: number }
  /** Goes on in a part of the phase of now that goes by turns, or back to where it begins (0). */
  | {
      readonly kind: 'take-step';
      /** Its place in the phase. */
      readonly part: number;
      readonly step: number;
      readonly player: PlayerId | null;
    }
  | { readonly kind: 'give-role'; readonly role: string; readonly player: PlayerId | null }
  | { readonly kind: 'set-check'; readonly place: PartPlace; readonly value: boolean | null }
  | { readonly kind: 'set-scale'; readonly place: PartPlace; readonly value: number | null }
  | { readonly kind: 'set-tick'; readonly place: PartPlace; readonly value: number | null }
  | {
      readonly kind: 'add-note';
      readonly part: string;
      readonly colour: string;
      readonly note?: string | undefined;
    }
  | { readonly kind: 'remove-note'; readonly part: string; readonly note: string }
  | ({ readonly kind: 'write-part'; readonly place: PartPlace } & Written)
  | {
      readonly kind: 'start-round';
      readonly mode: Mode;
      readonly set: SetPin;
      readonly casus: CasusPin | null;
    }
  | { readonly kind: 'choose-casus'; readonly casus: CasusPin | null }
  | { readonly kind: 'reveal-stage'; readonly stage: string }
  | { readonly kind: 'read-role'; readonly role: string }
  | { readonly kind: 'name-presenter'; readonly player: PlayerId | null }
  | ({ readonly kind: 'write-question'; readonly round?: RoundId | undefined } & Written)
  | {
      readonly kind: 'join-player';
      readonly name: TextId | null;
      /** Someone this table knows already; without it a new player is made. */
      readonly player?: PlayerId | undefined;
    }
  | { readonly kind: 'rename-player'; readonly player: PlayerId; readonly name: TextId | null }
  | { readonly kind: 'sit-out'; readonly player: PlayerId }
  | { readonly kind: 'return-player'; readonly player: PlayerId }
  | { readonly kind: 'change-order'; readonly order: readonly PlayerId[] }
  | { readonly kind: 'give-turn'; readonly player: PlayerId }
  | {
      readonly kind: 'pick';
      readonly card: string;
      readonly replaces?: string | null | undefined;
      /** The table confirmed that it wants more cards than the limit. */
      readonly over?: boolean | undefined;
    }
  | { readonly kind: 'unpick'; readonly card: string }
  | { readonly kind: 'draw'; readonly category?: string | null | undefined }
  /** Without a draw: the one that lies on the table. */
  | { readonly kind: 'skip'; readonly draw?: EventId | undefined }
  | { readonly kind: 'answer'; readonly draw: EventId; readonly answer: string | null }
  | { readonly kind: 'reshuffle' }
  | ({
      readonly kind: 'write-reason';
      readonly about: ReasonTarget;
      /** For a picked card of an earlier round. */
      readonly round?: RoundId | undefined;
    } & Written)
  | ({ readonly kind: 'write-closing'; readonly question: string } & Written)
  | { readonly kind: 'keep-texts' }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Why a command was not done. The view words it. */
export type Refusal =
  | 'not-started'
  | 'already-started'
  | 'closed'
  | 'not-closed'
  /** It is already so: there is nothing to write down. */
  | 'unchanged'
  /** Cards are asked for where none lie. */
  | 'no-round'
  | 'no-format'
  | 'format-unknown'
  | 'phase-unknown'
  | 'part-unknown'
  | 'note-unknown'
  | 'value-unknown'
  | 'round-unknown'
  | 'set-unknown'
  | 'casus-unknown'
  | 'no-casus'
  | 'stage-unknown'
  /** The stage is for one role; it is never revealed to all. */
  | 'role-only'
  | 'role-unknown'
  | 'no-presenter'
  | 'player-unknown'
  | 'player-known'
  | 'player-absent'
  | 'table-full'
  | 'wrong-mode'
  | 'card-unknown'
  | 'already-picked'
  | 'not-picked'
  /** As many cards as the limit are picked: replace one, or confirm that you want more. */
  | 'pick-limit'
  | 'category-unknown'
  | 'not-by-category'
  | 'pile-empty'
  | 'draw-unknown'
  | 'no-open-draw'
  | 'already-skipped'
  | 'already-answered'
  | 'answer-unknown'
  | 'nothing-drawn'
  | 'question-unknown'
  /** Another text stands here: go on in that one, or empty the place first. */
  | 'text-present'
  | 'nothing-to-undo'
  | 'nothing-to-redo';

/** What deciding needs from outside: the moment, chance, ids, and the content that rounds pin. */
export interface DecideEnv {
  readonly now: number;
  /** From 0 up to 1, as Math.random. */
  readonly random: () => number;
  readonly newId: () => string;
  readonly sessionId: SessionId;
  readonly findSet: (hash: ContentHash) => CardSet | undefined;
  readonly findCasus: (hash: ContentHash) => Casus | undefined;
  readonly findFormat: (hash: ContentHash) => Format | undefined;
}
