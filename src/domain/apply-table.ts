import type { Draft } from './draft';
import type { EventBody } from './event';
import type { PlayerId, TextId } from './ids';
import type { Player } from './session';
import { MAX_PLAYERS } from './table';

type Body<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>;

/** Adds a player at the end of the order. False if the table is full or the player sits there already. */
export function addPlayer(draft: Draft, id: PlayerId, name: TextId | null): boolean {
  if (draft.players.length >= MAX_PLAYERS || draft.players.some((one) => one.id === id))
    return false;
  draft.players.push({ id, name, present: true });
  return true;
}

function changePlayer(draft: Draft, id: PlayerId, change: Partial<Player>): boolean {
  const at = draft.players.findIndex((one) => one.id === id);
  const player = draft.players[at];
  if (player === undefined) return false;
  draft.players[at] = { ...player, ...change };
  return true;
}

/** Sits someone out or brings someone back. False if that is how it already is. */
function changePresence(draft: Draft, id: PlayerId, present: boolean): boolean {
  if (draft.players.find((one) => one.id === id)?.present === present) return false;
  return changePlayer(draft, id, { present });
}

/** Orders players as named; who is not named comes after, in the order of before. */
export function orderPlayers(players: readonly Player[], order: readonly PlayerId[]): Player[] {
  const named = [...new Set(order)].flatMap((id) => players.find((one) => one.id === id) ?? []);
  return [...named, ...players.filter((one) => !named.includes(one))];
}

function changeOrder(draft: Draft, order: readonly PlayerId[]): boolean {
  const ordered = orderPlayers(draft.players, order);
  if (ordered.every((player, at) => player === draft.players[at])) return false;
  draft.players = ordered;
  return true;
}

export type TableBody = Body<
  'player-joined' | 'player-renamed' | 'player-sat-out' | 'player-returned' | 'order-changed'
>;

/** Applies what happens around the table. False if it doesn't apply; then nothing was changed. */
export function applyTable(draft: Draft, body: TableBody): boolean {
  switch (body.kind) {
    case 'player-joined':
      return addPlayer(draft, body.player, body.name);
    case 'player-renamed':
      return changePlayer(draft, body.player, { name: body.name });
    case 'player-sat-out':
      return changePresence(draft, body.player, false);
    case 'player-returned':
      return changePresence(draft, body.player, true);
    case 'order-changed':
      return changeOrder(draft, body.order);
  }
}
