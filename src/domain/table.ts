import type { PlayerId, SessionId, TableId, TextId } from './ids';

/** Someone at the table. The name is a text that can be erased; without one, "Speler 2". */
export interface Seat {
  readonly id: PlayerId;
  readonly name: TextId | null;
}

/** The people sitting together with one tablet; owns its conversations. */
export interface Table {
  readonly id: TableId;
  /** Without a name the app says "Tafel 22 nov". */
  readonly name: TextId | null;
  /** Names that other tablets gave it, not knowing of this one: it is called by all, until someone types what it is. */
  readonly otherNames?: readonly TextId[] | undefined;
  /** The conversation in whose file it came here: that may bring more of it. One that was begun here has none. */
  readonly cameWith?: SessionId | undefined;
  readonly createdAt: number;
  readonly seats: readonly Seat[];
}

export const MAX_PLAYERS = 10;
