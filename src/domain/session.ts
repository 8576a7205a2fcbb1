import type { LogEvent } from './event';
import type { EventId } from './ids';
import type { State } from './state';

export type { Draw, Pick, Player, Round } from './state';

/** A conversation of one table, folded from its log. */
export interface Session extends State {
  /** All events, in order (n, then id), undone ones included. */
  readonly log: readonly LogEvent[];
  /** Events that are not undone but no longer apply, in order. */
  readonly passedOver: readonly LogEvent[];
  /** What *Ongedaan maken* and *Opnieuw* would name now. */
  readonly undoable: EventId | null;
  readonly redoable: EventId | null;
  readonly highest: number;
}
