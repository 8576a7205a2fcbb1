import { ok, type Result, refuse } from '../lib/result';
import type { CommandOf, DecideEnv, Refusal } from './command';
import { findDraw } from './draw-rules';
import type { EventBody } from './event';
import type { RoundId, TextId } from './ids';
import type { Round, Session } from './session';

type Decision = Result<EventBody, Refusal>;

const findRound = (session: Session, id: RoundId | undefined, current: Round) =>
  id === undefined ? current : session.rounds.find((one) => one.id === id);

/**
 * Whether a text may be put where `before` stands. Over another text only where its words are not on this tablet: then
 * two texts in one place can only come from two tablets, and neither is thrown away (see `liveTypedTexts`).
 */
export function refuseText(
  before: TextId | null | undefined,
  { beside = false, text }: Pick<CommandOf<'write-part'>, 'beside' | 'text'>,
): 'unchanged' | 'text-present' | undefined {
  const standing = before ?? null;
  if (standing === text) return 'unchanged';
  return standing !== null && text !== null && !beside ? 'text-present' : undefined;
}

/** Refuses: round-unknown, unchanged, text-present. */
export function decideQuestion(
  session: Session,
  current: Round,
  command: CommandOf<'write-question'>,
): Decision {
  const { round: id, text } = command;
  const round = findRound(session, id, current);
  if (round === undefined) return refuse('round-unknown');
  const refusal = refuseText(round.question, command);
  if (refusal) return refuse(refusal);
  return ok({ kind: 'question-written', round: round.id, text });
}

/** Refuses: draw-unknown, round-unknown, not-picked (never was), unchanged, text-present. */
export function decideReason(
  session: Session,
  current: Round,
  command: CommandOf<'write-reason'>,
): Decision {
  const { about, round: id, text } = command;
  if (about.kind === 'draw') {
    const found = findDraw(session, about.draw);
    if (found === undefined) return refuse('draw-unknown');
    const refusal = refuseText(found.draw.reason, command);
    if (refusal) return refuse(refusal);
    return ok({ kind: 'reason-written', round: found.round.id, about, text });
  }
  const round = findRound(session, id, current);
  if (round === undefined) return refuse('round-unknown');
  // A card that was taken back while its reason was still being written keeps the reason.
  const wasPicked = session.log.some(
    (one) => one.kind === 'picked' && one.round === round.id && one.card === about.card,
  );
  if (!wasPicked) return refuse('not-picked');
  const refusal = refuseText(round.pickReasons[about.card], command);
  if (refusal) return refuse(refusal);
  return ok({ kind: 'reason-written', round: round.id, about, text });
}

/** Refuses: question-unknown (no set of this conversation asks it), unchanged, text-present. */
export function decideClosing(
  session: Session,
  command: CommandOf<'write-closing'>,
  env: DecideEnv,
): Decision {
  const { question, text } = command;
  const isAsked = session.rounds.some((round) =>
    env.findSet(round.set.hash)?.play.closing.some((one) => one.id === question),
  );
  if (!isAsked) return refuse('question-unknown');
  const refusal = refuseText(session.closing[question], command);
  if (refusal) return refuse(refusal);
  return ok({ kind: 'closing-written', question, text });
}
