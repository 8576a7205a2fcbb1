import { findOpenDraw } from './draw-rules';
import type { PlayerId } from './ids';
import type { Player, Round, Session } from './session';

/** Whether someone takes turns: at the table now, and not the one whose question it is. */
function takesTurns(player: Player, round: Round): boolean {
  return player.present && !(round.hasPresenter && round.presenter === player.id);
}

/**
 * The first one after this player who takes turns. Walks through everybody, so that someone who sits out
 * or joins does not shift the others.
 */
function findNext(players: readonly Player[], round: Round, after: PlayerId | null): Player | null {
  const from = players.findIndex((one) => one.id === after) + 1;
  const ahead = [...players.slice(from), ...players.slice(0, from)];
  return ahead.find((one) => takesTurns(one, round)) ?? null;
}

/** Who draws the next card; null if nobody takes turns. A skip leaves the turn with the one who skipped. */
export function whoseTurn(session: Session, round: Round): PlayerId | null {
  const { players } = session;
  const given = players.find((one) => one.id === round.turnGiven);
  if (given?.present) return given.id;
  let at = round.draws.length - 1;
  while (at >= 0 && round.draws[at]?.player === null) at -= 1;
  const last = round.draws[at];
  if (last?.skipped) {
    const same = players.find((one) => one.id === last.player);
    if (same?.present) return same.id;
  }
  return findNext(players, round, last?.player ?? null)?.id ?? null;
}

/** Who comes after the one who has the card on the table; without such a card, after the one whose turn it is. */
export function nextUp(session: Session, round: Round): PlayerId | null {
  const turn = whoseTurn(session, round);
  if (turn === null || findOpenDraw(round) !== undefined) return turn;
  return findNext(session.players, round, turn)?.id ?? null;
}
