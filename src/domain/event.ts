import { CARD_EVENTS } from './events/cards';
import { CONVERSATION_EVENTS } from './events/conversation';
import type { Fields, ValuesOf } from './events/field';
import { FORMAT_EVENTS } from './events/format';
import { ROUND_EVENTS } from './events/round';
import type { EventHead, EventRow } from './events/row';
import { TABLE_EVENTS } from './events/table';

export type { CasusPin, FormatPin, RoundStart, SetPin } from './events/pins';
export type { ReasonTarget } from './events/round';

/**
 * Everything that can happen in a conversation, one row a kind. Reading, folding, undo, privacy, pins and the
 * logs of the tests all come from it.
 */
export const EVENTS = {
  ...CONVERSATION_EVENTS,
  ...ROUND_EVENTS,
  ...TABLE_EVENTS,
  ...CARD_EVENTS,
  ...FORMAT_EVENTS,
};

export type EventKind = keyof typeof EVENTS;

/** The kind and the own fields of an event. */
export type EventBody<Kind extends EventKind = EventKind> = {
  [One in Kind]: { readonly kind: One } & ValuesOf<(typeof EVENTS)[One]['fields']>;
}[Kind];

/** One line of the log. */
export type LogEvent<Kind extends EventKind = EventKind> = EventBody<Kind> & EventHead;

// Each row takes the events of its own kind, and is only ever found by the kind of the event it is given.
const ROWS = EVENTS as unknown as Readonly<Record<EventKind, EventRow<Fields, LogEvent>>>;

export const EVENT_KINDS = Object.keys(EVENTS) as readonly EventKind[];

/** What there is to know of a kind of event. */
export const rowOf = (kind: EventKind): EventRow<Fields, LogEvent> => ROWS[kind];
