import { addPlayer, type Draft } from '../draft';
import type { PlayerId } from '../ids';
import type { Player } from '../state';
import { id, list, nullable } from './field';
import { event, nameMention } from './row';

function changePlayer(draft: Draft, player: PlayerId, change: Partial<Player>): boolean {
  const at = draft.players.findIndex((one) => one.id === player);
  const found = draft.players[at];
  if (found === undefined) return false;
  draft.players[at] = { ...found, ...change };
  return true;
}

/** Sits someone out or brings someone back. False if that is how it already is. */
function changePresence(draft: Draft, player: PlayerId, present: boolean): boolean {
  if (draft.players.find((one) => one.id === player)?.present === present) return false;
  return changePlayer(draft, player, { present });
}

/** Orders players as named; who is not named comes after, in the order of before. */
export function orderPlayers(players: readonly Player[], order: readonly PlayerId[]): Player[] {
  const named = [...new Set(order)].flatMap((one) => players.find((it) => it.id === one) ?? []);
  return [...named, ...players.filter((one) => !named.includes(one))];
}

/** What happens around the table. */
export const TABLE_EVENTS = {
  'player-joined': event({
    since: 1,
    step: true,
    fields: { player: id('player'), name: nullable(id('text')) },
    apply: (draft, { name, player }) => addPlayer(draft, player, name),
    texts: ({ name, player }) => [nameMention(player, name)],
    opens: ({ player }) => `name ${player}`,
  }),
  'player-renamed': event({
    since: 1,
    step: false,
    fields: { player: id('player'), name: nullable(id('text')) },
    apply: (draft, { name, player }) => changePlayer(draft, player, { name }),
    texts: ({ name, player }) => [nameMention(player, name)],
  }),
  'player-sat-out': event({
    since: 1,
    step: true,
    fields: { player: id('player') },
    apply: (draft, { player }) => changePresence(draft, player, false),
  }),
  'player-returned': event({
    since: 1,
    step: true,
    fields: { player: id('player') },
    apply: (draft, { player }) => changePresence(draft, player, true),
  }),
  'order-changed': event({
    since: 1,
    step: true,
    fields: { order: list(id('player')) },
    apply(draft, { order }) {
      const ordered = orderPlayers(draft.players, order);
      if (ordered.every((player, at) => player === draft.players[at])) return false;
      draft.players = ordered;
      return true;
    },
  }),
};
