import { addPlayer, addRound, type Draft } from './draft';
import { type LogEvent, rowOf } from './event';
import { startRun } from './format-run';

/** What a conversation begins with: cards, or a format. */
export type Start = LogEvent<'started' | 'format-started'>;

/** Opens the draft of a session from the event it started with. */
export function startDraft(event: Start): Draft {
  const draft: Draft = {
    id: event.session,
    table: event.table,
    startedAt: event.at,
    keepsTexts: false,
    closedAt: null,
    format: event.kind === 'format-started' ? startRun(event, event.at) : null,
    players: [],
    rounds: [],
    roundAt: new Map(),
    opened: new Map(),
    closing: new Map(),
  };
  for (const seat of event.seats) addPlayer(draft, seat.id, seat.name);
  if (event.kind === 'started') addRound(draft, event.start, event.at);
  return draft;
}

/**
 * Applies a live event to a draft. False if it doesn't apply; then nothing was changed.
 * Cards played after the conversation was closed elsewhere do apply: closing refuses commands, it does not
 * throw away what another tablet already told its table was kept.
 */
export const apply = (draft: Draft, event: LogEvent): boolean =>
  rowOf(event.kind).apply(draft, event);
