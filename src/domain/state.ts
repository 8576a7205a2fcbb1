import type { Mode } from './card-set';
import type { CasusPin, SetPin } from './events/pins';
import type { FormatRun } from './format-run';
import type { EventId, PlayerId, RoundId, SessionId, TableId, TextId } from './ids';

export interface Player {
  readonly id: PlayerId;
  readonly name: TextId | null;
  /** False while someone sits out. */
  readonly present: boolean;
}

export interface Pick {
  readonly card: string;
  readonly event: EventId;
  readonly at: number;
}

export interface Draw {
  /** The id of the `drawn` event: a verdict names its draw. */
  readonly id: EventId;
  readonly card: string;
  readonly player: PlayerId | null;
  readonly category: string | null;
  readonly skipped: boolean;
  readonly answer: string | null;
  readonly reason: TextId | null;
  /** 0 until the first reshuffle, then one more each time. */
  readonly pass: number;
  readonly at: number;
}

/** A stretch of the conversation with one mode, one set and perhaps a case; owns its pile and its picks. */
export interface Round {
  readonly id: RoundId;
  readonly mode: Mode;
  readonly set: SetPin;
  readonly casus: CasusPin | null;
  readonly limit: number;
  readonly hasPresenter: boolean;
  readonly presenter: PlayerId | null;
  readonly question: TextId | null;
  readonly revealed: readonly string[];
  readonly rolesRead: readonly string[];
  readonly picks: readonly Pick[];
  /** Reasons by card id; kept when a card is taken back, so that picking it again finds its reason. */
  readonly pickReasons: Readonly<Record<string, TextId>>;
  readonly draws: readonly Draw[];
  readonly pass: number;
  /** Who was given the turn by hand, until the next draw. */
  readonly turnGiven: PlayerId | null;
  readonly startedAt: number;
}

/** How a conversation stands: what its live events say together. */
export interface State {
  readonly id: SessionId;
  readonly table: TableId;
  readonly startedAt: number;
  readonly players: readonly Player[];
  readonly rounds: readonly Round[];
  /** Null for cards alone. */
  readonly format: FormatRun | null;
  /** Text ids by closing question id. */
  readonly closing: Readonly<Record<string, TextId>>;
  readonly keepsTexts: boolean;
  readonly closedAt: number | null;
}
