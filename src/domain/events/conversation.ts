import { setText } from '../draft';
import { count, flag, id, list, nullable, record, ref } from './field';
import { casusPin, formatPin, pinsOfCasus, pinsOfRound, roundStart, seats } from './pins';
import { event, nameMention } from './row';

// Read before anything is applied: see `startDraft` and `readUndo`.
const NEVER = () => false;

/** How a conversation begins and ends, and what goes for all of it. */
export const CONVERSATION_EVENTS = {
  started: event({
    since: 1,
    step: false,
    fields: { table: id('table'), seats, start: roundStart },
    apply: NEVER,
    texts: (event) => event.seats.map((seat) => nameMention(seat.id, seat.name)),
    pins: ({ start }) => pinsOfRound(start),
  }),
  'format-started': event({
    since: 2,
    step: false,
    fields: {
      table: id('table'),
      seats,
      format: formatPin,
      casus: nullable(casusPin),
      /** Someone brings a question of their own, so what is typed is about real people. */
      own: flag,
      phases: list(record({ id: ref('phase'), minutes: count() })),
    },
    apply: NEVER,
    texts: (event) => event.seats.map((seat) => nameMention(seat.id, seat.name)),
    pins: ({ casus, format }) => [{ kind: 'werkvorm', hash: format.hash }, ...pinsOfCasus(casus)],
  }),
  'closing-written': event({
    since: 1,
    step: false,
    fields: { question: ref('question'), text: nullable(id('text')) },
    apply: (draft, { question, text }) => setText(draft.closing, question, text),
    texts: ({ question, text }) => [{ place: `closing ${question}`, text, isName: false }],
  }),
  'texts-kept': event({
    since: 1,
    step: false,
    fields: {},
    apply(draft) {
      if (draft.keepsTexts) return false;
      draft.keepsTexts = true;
      return true;
    },
  }),
  closed: event({
    since: 1,
    step: false,
    fields: {},
    apply(draft, { at }) {
      if (draft.closedAt !== null) return false;
      draft.closedAt = at;
      return true;
    },
  }),
  reopened: event({
    since: 1,
    step: false,
    fields: {},
    apply(draft) {
      if (draft.closedAt === null) return false;
      draft.closedAt = null;
      return true;
    },
  }),
  undone: event({ since: 1, step: false, fields: { target: id('event') }, apply: NEVER }),
  redone: event({ since: 1, step: false, fields: { target: id('event') }, apply: NEVER }),
};
