import { ok, type Result, refuse } from '../lib/result';
import type { CommandOf, DecideEnv, Refusal } from './command';
import { findDraw, findOpenDraw, readPile } from './draw-rules';
import type { EventBody } from './event';
import { keepTurns } from './format-cards';
import type { Round, Session } from './session';
import { whoseTurn } from './turns';

type Decision = Result<EventBody, Refusal>;

/** Refuses: wrong-mode, set-unknown, card-unknown, already-picked, not-picked (what it replaces), pick-limit. */
export function decidePick(round: Round, command: CommandOf<'pick'>, env: DecideEnv): Decision {
  const { card, replaces = null, over = false } = command;
  const isPicked = (id: string) => round.picks.some((one) => one.card === id);
  if (round.mode !== 'open') return refuse('wrong-mode');
  const set = env.findSet(round.set.hash);
  if (set === undefined) return refuse('set-unknown');
  if (!set.cards.some((one) => one.id === card)) return refuse('card-unknown');
  if (isPicked(card)) return refuse('already-picked');
  if (replaces !== null && !isPicked(replaces)) return refuse('not-picked');
  const isFull = round.picks.length >= round.limit;
  if (replaces === null && isFull && !over) return refuse('pick-limit');
  // Confirming more than the limit counts only where it is needed, else it would linger in the log.
  const needsOver = replaces === null && isFull;
  return ok({ kind: 'picked', round: round.id, card, replaces, over: needsOver });
}

/** Refuses: not-picked. */
export function decideUnpick(round: Round, { card }: CommandOf<'unpick'>): Decision {
  if (!round.picks.some((one) => one.card === card)) return refuse('not-picked');
  return ok({ kind: 'unpicked', round: round.id, card });
}

/**
 * Draws at random from the fresh cards; when only skipped ones are left, the first of those.
 * `turns`: from the categories that had the fewest turns, unless one is asked for.
 * Refuses: wrong-mode, set-unknown, not-by-category, category-unknown, pile-empty.
 */
export function decideDraw(
  session: Session,
  round: Round,
  { category = null }: CommandOf<'draw'>,
  env: DecideEnv,
  turns = false,
): Decision {
  if (round.mode !== 'draw') return refuse('wrong-mode');
  const set = env.findSet(round.set.hash);
  if (set === undefined) return refuse('set-unknown');
  if (category !== null) {
    if (!set.play.draw.byCategory) return refuse('not-by-category');
    if (!set.categories.some((one) => one.id === category)) return refuse('category-unknown');
  }
  const pile = readPile(round, set, category);
  const { skipped } = pile;
  const fresh = turns && category === null ? keepTurns(round, set, pile.fresh) : pile.fresh;
  const at = Math.min(Math.floor(env.random() * fresh.length), fresh.length - 1);
  const card = fresh[at] ?? skipped[0];
  if (card === undefined) return refuse('pile-empty');
  const player = whoseTurn(session, round);
  return ok({ kind: 'drawn', round: round.id, card, player, category });
}

/** Refuses: no-open-draw, draw-unknown, already-skipped, already-answered. */
export function decideSkip(session: Session, current: Round, command: CommandOf<'skip'>): Decision {
  const id = command.draw ?? findOpenDraw(current)?.id;
  if (id === undefined) return refuse('no-open-draw');
  const found = findDraw(session, id);
  if (found === undefined) return refuse('draw-unknown');
  if (found.draw.skipped) return refuse('already-skipped');
  if (found.draw.answer !== null) return refuse('already-answered');
  return ok({ kind: 'skipped', round: found.round.id, draw: id });
}

/** Answers a draw, or amends the answer; null takes it back. Refuses: draw-unknown, already-skipped, set-unknown, answer-unknown, unchanged. */
export function decideAnswer(
  session: Session,
  { draw, answer }: CommandOf<'answer'>,
  env: DecideEnv,
): Decision {
  const found = findDraw(session, draw);
  if (found === undefined) return refuse('draw-unknown');
  if (found.draw.skipped) return refuse('already-skipped');
  if (answer !== null) {
    const set = env.findSet(found.round.set.hash);
    if (set === undefined) return refuse('set-unknown');
    if (!set.play.draw.answers.some((one) => one.id === answer)) return refuse('answer-unknown');
  }
  if (found.draw.answer === answer) return refuse('unchanged');
  return ok({ kind: 'answered', round: found.round.id, draw, answer });
}

/** Refuses: wrong-mode, nothing-drawn. */
export function decideReshuffle(round: Round): Decision {
  if (round.mode !== 'draw') return refuse('wrong-mode');
  if (!round.draws.some((one) => one.pass === round.pass)) return refuse('nothing-drawn');
  return ok({ kind: 'reshuffled', round: round.id });
}
