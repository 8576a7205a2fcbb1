import { ok, type Result, refuse } from '../lib/result';
import type { CommandOf, DecideEnv, Refusal } from './command';
import { findDraw } from './draw-rules';
import type { EventBody } from './event';
import type { RoundId } from './ids';
import type { Round, Session } from './session';

type Decision = Result<EventBody, Refusal>;

const findRound = (session: Session, id: RoundId | undefined, current: Round) =>
  id === undefined ? current : session.rounds.find((one) => one.id === id);

/** Refuses: round-unknown, unchanged. */
export function decideQuestion(
  session: Session,
  current: Round,
  { round: id, text }: CommandOf<'write-question'>,
): Decision {
  const round = findRound(session, id, current);
  if (round === undefined) return refuse('round-unknown');
  if (round.question === text) return refuse('unchanged');
  return ok({ kind: 'question-written', round: round.id, text });
}

/** Refuses: draw-unknown, round-unknown, not-picked (never was), unchanged. */
export function decideReason(
  session: Session,
  current: Round,
  { about, text, round: id }: CommandOf<'write-reason'>,
): Decision {
  if (about.kind === 'draw') {
    const found = findDraw(session, about.draw);
    if (found === undefined) return refuse('draw-unknown');
    if (found.draw.reason === text) return refuse('unchanged');
    return ok({ kind: 'reason-written', round: found.round.id, about, text });
  }
  const round = findRound(session, id, current);
  if (round === undefined) return refuse('round-unknown');
  // A card that was taken back while its reason was still being written keeps the reason.
  const wasPicked = session.log.some(
    (one) => one.kind === 'picked' && one.round === round.id && one.card === about.card,
  );
  if (!wasPicked) return refuse('not-picked');
  const before = Object.hasOwn(round.pickReasons, about.card)
    ? round.pickReasons[about.card]
    : null;
  if (before === text) return refuse('unchanged');
  return ok({ kind: 'reason-written', round: round.id, about, text });
}

/** Refuses: question-unknown (no set of this conversation asks it), unchanged. */
export function decideClosing(
  session: Session,
  { question, text }: CommandOf<'write-closing'>,
  env: DecideEnv,
): Decision {
  const isAsked = session.rounds.some((round) =>
    env.findSet(round.set.hash)?.play.closing.some((one) => one.id === question),
  );
  if (!isAsked) return refuse('question-unknown');
  const before = Object.hasOwn(session.closing, question) ? session.closing[question] : null;
  if (before === text) return refuse('unchanged');
  return ok({ kind: 'closing-written', question, text });
}
