import { applyCards } from './apply-cards';
import { applyRound, setText } from './apply-round';
import { addPlayer, applyTable } from './apply-table';
import { addRound, type Draft, writeRound } from './draft';
import type { LogEvent } from './event';
import { applyFormat, type FormatEventBody, startRun } from './format-run';

/** What a conversation begins with: cards, or a format. */
export type Start = Extract<LogEvent, { kind: 'started' | 'format-started' }>;

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

function runFormat(draft: Draft, body: FormatEventBody, at: number): boolean {
  const next = draft.format && applyFormat(draft.format, body, at);
  if (next === null) return false;
  draft.format = next;
  return true;
}

function close(draft: Draft, at: number): boolean {
  if (draft.closedAt !== null) return false;
  draft.closedAt = at;
  return true;
}

function reopen(draft: Draft): boolean {
  if (draft.closedAt === null) return false;
  draft.closedAt = null;
  return true;
}

function keepTexts(draft: Draft): boolean {
  if (draft.keepsTexts) return false;
  draft.keepsTexts = true;
  return true;
}

/**
 * Applies a live event to a draft. False if it doesn't apply; then nothing was changed.
 * Cards played after the conversation was closed elsewhere do apply: closing refuses commands, it does not
 * throw away what another tablet already told its table was kept.
 */
export function apply(draft: Draft, event: LogEvent): boolean {
  switch (event.kind) {
    case 'started':
    case 'format-started':
    case 'undone':
    case 'redone':
      return false;
    case 'round-started':
      return addRound(draft, event.start, event.at);
    case 'player-joined':
    case 'player-renamed':
    case 'player-sat-out':
    case 'player-returned':
    case 'order-changed':
      return applyTable(draft, event);
    case 'phase-entered':
    case 'phase-minutes-changed':
    case 'role-given':
    case 'check-set':
    case 'scale-set':
    case 'tick-set':
    case 'note-added':
    case 'note-removed':
    case 'part-written':
      return runFormat(draft, event, event.at);
    case 'closing-written':
      return setText(draft.closing, event.question, event.text);
    case 'texts-kept':
      return keepTexts(draft);
    case 'closed':
      return close(draft, event.at);
    case 'reopened':
      return reopen(draft);
    case 'casus-chosen':
    case 'stage-revealed':
    case 'role-read':
    case 'presenter-named':
    case 'question-written':
    case 'turn-given':
    case 'reason-written': {
      const round = writeRound(draft, event.round);
      return round !== undefined && applyRound(draft, round, event);
    }
    case 'picked':
    case 'unpicked':
    case 'drawn':
    case 'skipped':
    case 'answered':
    case 'reshuffled': {
      const round = writeRound(draft, event.round);
      return round !== undefined && applyCards(round, event);
    }
  }
}
