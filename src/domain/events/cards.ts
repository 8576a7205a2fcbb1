import { addDraw, type RoundDraft } from '../draft';
import type { EventId } from '../ids';
import type { Draw, Pick as PickedCard } from '../state';
import { flag, id, nullable, ref } from './field';
import { roundEvent } from './row';

/** Puts a card in the place of another, or after them where there is room or more was asked for. */
function pick(
  round: RoundDraft,
  picked: PickedCard,
  replaces: string | null,
  over: boolean,
): boolean {
  if (round.mode !== 'open' || round.picks.some((one) => one.card === picked.card)) return false;
  const at = replaces === null ? -1 : round.picks.findIndex((one) => one.card === replaces);
  if (at >= 0) round.picks[at] = picked;
  else if (over || round.picks.length < round.limit) round.picks.push(picked);
  else return false;
  return true;
}

/** Changes a draw that was not skipped, if `change` gives something. */
function changeDraw(
  round: RoundDraft,
  draw: EventId,
  change: (draw: Draw) => Partial<Draw> | undefined,
): boolean {
  const at = round.drawAt.get(draw);
  const found = at === undefined ? undefined : round.draws[at];
  if (at === undefined || found === undefined || found.skipped) return false;
  const changed = change(found);
  if (changed === undefined) return false;
  round.draws[at] = { ...found, ...changed };
  return true;
}

/** What is done with the cards of a round. */
export const CARD_EVENTS = {
  picked: roundEvent({
    since: 1,
    step: true,
    fields: {
      card: ref('card'),
      replaces: nullable(ref('card')),
      /** The table confirmed that it wants more cards than the limit. */
      over: flag,
    },
    apply: (round, { at, card, id: event, over, replaces }) =>
      pick(round, { card, event, at }, replaces, over),
    opens: ({ card, round }) => `pick ${round} ${card}`,
  }),
  unpicked: roundEvent({
    since: 1,
    step: true,
    fields: { card: ref('card') },
    apply(round, { card }) {
      const at = round.picks.findIndex((one) => one.card === card);
      if (at < 0) return false;
      round.picks.splice(at, 1);
      return true;
    },
  }),
  drawn: roundEvent({
    since: 1,
    step: true,
    fields: {
      card: ref('card'),
      player: nullable(id('player')),
      category: nullable(ref('category')),
    },
    apply(round, { at, card, category, id: draw, player }) {
      if (round.mode !== 'draw') return false;
      const before = round.latestInPass.get(card);
      if (before !== undefined && round.draws[before]?.skipped === false) return false;
      const { pass } = round;
      const fresh = { skipped: false, answer: null, reason: null };
      addDraw(round, { id: draw, card, player, category, ...fresh, pass, at });
      round.turnGiven = null;
      return true;
    },
    opens: ({ id: draw }) => `draw ${draw}`,
  }),
  skipped: roundEvent({
    since: 1,
    step: true,
    fields: { draw: id('event') },
    apply: (round, event) =>
      changeDraw(round, event.draw, ({ answer }) =>
        answer === null ? { skipped: true } : undefined,
      ),
  }),
  answered: roundEvent({
    since: 1,
    step: true,
    fields: { draw: id('event'), answer: nullable(ref('answer')) },
    apply: (round, event) =>
      changeDraw(round, event.draw, ({ answer }) =>
        answer === event.answer ? undefined : { answer: event.answer },
      ),
  }),
  reshuffled: roundEvent({
    since: 1,
    step: true,
    fields: {},
    apply(round) {
      // Two tablets that both shuffle the same pile shuffle it once.
      if (round.latestInPass.size === 0) return false;
      round.pass += 1;
      round.latestInPass = new Map();
      return true;
    },
  }),
};
