import { ok, type Result, refuse } from '../lib/result';
import type { CommandOf, DecideEnv, Refusal } from './command';
import type { EventBody } from './event';
import { orderPlayers } from './events/table';
import type { PlayerId } from './ids';
import type { Round, Session } from './session';
import { MAX_PLAYERS } from './table';

type Decision = Result<EventBody, Refusal>;

const findPlayer = (session: Session, id: PlayerId) => session.players.find((one) => one.id === id);

/** Refuses: player-known, table-full. */
export function decideJoin(
  session: Session,
  { name, player }: CommandOf<'join-player'>,
  env: DecideEnv,
): Decision {
  if (player !== undefined && findPlayer(session, player)) return refuse('player-known');
  if (session.players.length >= MAX_PLAYERS) return refuse('table-full');
  return ok({ kind: 'player-joined', player: player ?? (env.newId() as PlayerId), name });
}

/** Refuses: player-unknown, unchanged. */
export function decideRename(
  session: Session,
  { player, name }: CommandOf<'rename-player'>,
): Decision {
  const found = findPlayer(session, player);
  if (found === undefined) return refuse('player-unknown');
  if (found.name === name) return refuse('unchanged');
  return ok({ kind: 'player-renamed', player, name });
}

/** Refuses: player-unknown, unchanged. */
export function decidePresence(
  session: Session,
  { kind, player }: CommandOf<'sit-out' | 'return-player'>,
): Decision {
  const found = findPlayer(session, player);
  if (found === undefined) return refuse('player-unknown');
  if (found.present === (kind === 'return-player')) return refuse('unchanged');
  return ok({ kind: kind === 'sit-out' ? 'player-sat-out' : 'player-returned', player });
}

/** Refuses: unchanged. Unknown players are left out, players who are not named come last. */
export function decideOrder(session: Session, { order }: CommandOf<'change-order'>): Decision {
  const ordered = orderPlayers(session.players, order);
  if (ordered.every((player, at) => player === session.players[at])) return refuse('unchanged');
  return ok({ kind: 'order-changed', order: ordered.map((player) => player.id) });
}

/** Refuses: wrong-mode, player-unknown, player-absent, unchanged. */
export function decideGiveTurn(
  session: Session,
  round: Round,
  { player }: CommandOf<'give-turn'>,
): Decision {
  if (round.mode !== 'draw') return refuse('wrong-mode');
  const found = findPlayer(session, player);
  if (found === undefined) return refuse('player-unknown');
  if (!found.present) return refuse('player-absent');
  if (round.turnGiven === player) return refuse('unchanged');
  return ok({ kind: 'turn-given', round: round.id, player });
}
