import { ok, type Result, refuse } from '../lib/result';
import type { CommandOf, DecideEnv, Refusal } from './command';
import type { CasusPin, EventBody, RoundStart } from './event';
import { isSameCasus } from './events/pins';
import type { RoundId } from './ids';
import type { Round, Session } from './session';
import { MAX_PLAYERS } from './table';

type Decision = Result<EventBody, Refusal>;

const isKnown = (casus: CasusPin | null, env: DecideEnv): boolean =>
  casus === null || env.findCasus(casus.hash) !== undefined;

/** Pins what the set says about limit and presenter, so that a later version of it changes nothing. */
function pinRound(
  command: CommandOf<'start' | 'start-round'>,
  env: DecideEnv,
): Result<RoundStart, Refusal> {
  const set = env.findSet(command.set.hash);
  if (set === undefined) return refuse('set-unknown');
  if (!isKnown(command.casus, env)) return refuse('casus-unknown');
  return ok({
    round: env.newId() as RoundId,
    mode: command.mode,
    set: command.set,
    casus: command.casus,
    limit: set.play.open.pickLimit,
    presenter: set.play.presenter,
  });
}

/** Refuses: set-unknown, casus-unknown, table-full. */
export function decideStart(command: CommandOf<'start'>, env: DecideEnv): Decision {
  if (command.seats.length > MAX_PLAYERS) return refuse('table-full');
  const start = pinRound(command, env);
  if (!start.ok) return start;
  return ok({ kind: 'started', table: command.table, seats: command.seats, start: start.value });
}

/** Refuses: set-unknown, casus-unknown. */
export function decideStartRound(command: CommandOf<'start-round'>, env: DecideEnv): Decision {
  const start = pinRound(command, env);
  return start.ok ? ok({ kind: 'round-started', start: start.value }) : start;
}

/** Refuses: casus-unknown, unchanged. */
export function decideCasus(
  round: Round,
  { casus }: CommandOf<'choose-casus'>,
  env: DecideEnv,
): Decision {
  if (!isKnown(casus, env)) return refuse('casus-unknown');
  if (isSameCasus(round.casus, casus)) return refuse('unchanged');
  return ok({ kind: 'casus-chosen', round: round.id, casus });
}

/** Refuses: no-casus, casus-unknown, stage-unknown, role-only, unchanged. */
export function decideStage(
  round: Round,
  { stage }: CommandOf<'reveal-stage'>,
  env: DecideEnv,
): Decision {
  if (round.casus === null) return refuse('no-casus');
  const casus = env.findCasus(round.casus.hash);
  if (casus === undefined) return refuse('casus-unknown');
  const found = casus.stages.find((one) => one.id === stage);
  if (found === undefined) return refuse('stage-unknown');
  if (found.role !== undefined) return refuse('role-only');
  if (round.revealed.includes(stage)) return refuse('unchanged');
  return ok({ kind: 'stage-revealed', round: round.id, stage });
}

/** Refuses: no-casus, casus-unknown, role-unknown. A role may be read again. */
export function decideRole(
  round: Round,
  { role }: CommandOf<'read-role'>,
  env: DecideEnv,
): Decision {
  if (round.casus === null) return refuse('no-casus');
  const casus = env.findCasus(round.casus.hash);
  if (casus === undefined) return refuse('casus-unknown');
  if (!casus.roles.some((one) => one.id === role)) return refuse('role-unknown');
  return ok({ kind: 'role-read', round: round.id, role });
}

/** Refuses: no-presenter (this set has none), player-unknown, unchanged. */
export function decidePresenter(
  session: Session,
  round: Round,
  { player }: CommandOf<'name-presenter'>,
): Decision {
  if (!round.hasPresenter) return refuse('no-presenter');
  if (player !== null && !session.players.some((one) => one.id === player)) {
    return refuse('player-unknown');
  }
  if (round.presenter === player) return refuse('unchanged');
  return ok({ kind: 'presenter-named', round: round.id, player });
}
