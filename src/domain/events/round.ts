import { addRound, setText } from '../draft';
import { id, nullable, ref, type ValueOf, variant } from './field';
import { casusPin, isSameCasus, pinsOfCasus, pinsOfRound, roundStart } from './pins';
import { event, roundEvent } from './row';

/** What a reason is about: a card that was drawn, or one picked in the open mode. */
const reasonTarget = variant({ draw: { draw: id('event') }, pick: { card: ref('card') } });
export type ReasonTarget = ValueOf<typeof reasonTarget>;

/** What happens in a round, its cards aside. */
export const ROUND_EVENTS = {
  'round-started': event({
    since: 1,
    step: true,
    fields: { start: roundStart },
    apply: (draft, { at, start }) => addRound(draft, start, at),
    opens: ({ start }) => `question ${start.round}`,
    pins: ({ start }) => pinsOfRound(start),
  }),
  'casus-chosen': roundEvent({
    since: 1,
    step: true,
    fields: { casus: nullable(casusPin) },
    apply(round, { casus }) {
      if (isSameCasus(round.casus, casus)) return false;
      // Another name for the same person keeps what was told; another case starts untold.
      if (round.casus?.id !== casus?.id) {
        round.revealed = [];
        round.rolesRead = [];
      }
      round.casus = casus;
      return true;
    },
    pins: ({ casus }) => pinsOfCasus(casus),
  }),
  'stage-revealed': roundEvent({
    since: 1,
    step: true,
    fields: { stage: ref('stage') },
    apply(round, { stage }) {
      if (round.casus === null || round.revealed.includes(stage)) return false;
      round.revealed.push(stage);
      return true;
    },
  }),
  'role-read': roundEvent({
    since: 1,
    step: false,
    fields: { role: ref('role') },
    apply(round, { role }) {
      if (round.casus === null) return false;
      if (!round.rolesRead.includes(role)) round.rolesRead.push(role);
      return true;
    },
  }),
  'presenter-named': roundEvent({
    since: 1,
    step: true,
    fields: { player: nullable(id('player')) },
    apply(round, { player }, { players }) {
      if (!round.hasPresenter || round.presenter === player) return false;
      if (player !== null && !players.some((one) => one.id === player)) return false;
      round.presenter = player;
      return true;
    },
  }),
  'question-written': roundEvent({
    since: 1,
    step: false,
    fields: { text: nullable(id('text')) },
    apply(round, { text }) {
      round.question = text;
      return true;
    },
    texts: ({ round, text }) => [{ place: `question ${round}`, text, isName: false }],
  }),
  'turn-given': roundEvent({
    since: 1,
    step: true,
    fields: { player: id('player') },
    apply(round, { player }, { players }) {
      if (round.mode !== 'draw' || round.turnGiven === player) return false;
      if (!players.some((one) => one.id === player && one.present)) return false;
      round.turnGiven = player;
      return true;
    },
  }),
  'reason-written': roundEvent({
    since: 1,
    step: false,
    fields: { about: reasonTarget, text: nullable(id('text')) },
    apply(round, { about, text }) {
      if (about.kind === 'pick') return setText(round.reasons, about.card, text);
      const at = round.drawAt.get(about.draw);
      const draw = at === undefined ? undefined : round.draws[at];
      if (at === undefined || draw === undefined) return false;
      round.draws[at] = { ...draw, reason: text };
      return true;
    },
    texts({ about, round, text }) {
      const place = about.kind === 'draw' ? `draw ${about.draw}` : `pick ${round} ${about.card}`;
      return [{ place, text, isName: false }];
    },
  }),
};
