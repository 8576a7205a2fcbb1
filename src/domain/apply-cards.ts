import { addDraw, type RoundDraft } from './draft';
import type { EventBody, LogEvent } from './event';
import type { EventId } from './ids';
import type { Draw } from './session';

type Event<Kind extends EventBody['kind']> = Extract<LogEvent, { kind: Kind }>;

function pick(round: RoundDraft, event: Event<'picked'>): boolean {
  const { card, replaces } = event;
  if (round.mode !== 'open' || round.picks.some((one) => one.card === card)) return false;
  const picked = { card, event: event.id, at: event.at };
  const at = replaces === null ? -1 : round.picks.findIndex((one) => one.card === replaces);
  if (at >= 0) round.picks[at] = picked;
  else if (event.over || round.picks.length < round.limit) round.picks.push(picked);
  else return false;
  return true;
}

function unpick(round: RoundDraft, card: string): boolean {
  const at = round.picks.findIndex((one) => one.card === card);
  if (at < 0) return false;
  round.picks.splice(at, 1);
  return true;
}

function draw(round: RoundDraft, event: Event<'drawn'>): boolean {
  if (round.mode !== 'draw') return false;
  const before = round.latestInPass.get(event.card);
  if (before !== undefined && round.draws[before]?.skipped === false) return false;
  addDraw(round, {
    id: event.id,
    card: event.card,
    player: event.player,
    category: event.category,
    skipped: false,
    answer: null,
    reason: null,
    pass: round.pass,
    at: event.at,
  });
  round.turnGiven = null;
  return true;
}

/** Changes a draw that was not skipped, if `change` gives something. */
function changeDraw(
  round: RoundDraft,
  id: EventId,
  change: (draw: Draw) => Partial<Draw> | undefined,
): boolean {
  const at = round.drawAt.get(id);
  const found = at === undefined ? undefined : round.draws[at];
  if (at === undefined || found === undefined || found.skipped) return false;
  const changed = change(found);
  if (changed === undefined) return false;
  round.draws[at] = { ...found, ...changed };
  return true;
}

function reshuffle(round: RoundDraft): boolean {
  // Two tablets that both shuffle the same pile shuffle it once.
  if (round.latestInPass.size === 0) return false;
  round.pass += 1;
  round.latestInPass = new Map();
  return true;
}

export type CardsEvent = Event<
  'picked' | 'unpicked' | 'drawn' | 'skipped' | 'answered' | 'reshuffled'
>;

/** Applies what is done with cards. False if it doesn't apply; then nothing was changed. */
export function applyCards(round: RoundDraft, event: CardsEvent): boolean {
  switch (event.kind) {
    case 'picked':
      return pick(round, event);
    case 'unpicked':
      return unpick(round, event.card);
    case 'drawn':
      return draw(round, event);
    case 'skipped':
      return changeDraw(round, event.draw, ({ answer }) =>
        answer === null ? { skipped: true } : undefined,
      );
    case 'answered':
      return changeDraw(round, event.draw, ({ answer }) =>
        answer === event.answer ? undefined : { answer: event.answer },
      );
    case 'reshuffled':
      return reshuffle(round);
  }
}
