import { EVENTS, type EventKind, type LogEvent } from './event';

/**
 * An event as some version of the app wrote it. When events change shape, the old one joins this union
 * (with its own `v`) and `upcastEvent` learns to bring it forward; stored events are never rewritten.
 */
export type StoredEvent = LogEvent;

const isKind = (kind: string): kind is EventKind => Object.hasOwn(EVENTS, kind);

/** The version a kind of event is written in now: a lower one reads no higher, and says so. Unknown ones are 1. */
export const versionOf = (kind: string): LogEvent['v'] => (isKind(kind) ? EVENTS[kind].since : 1);

/** Brings an event of any known version to the shape of today. Newer ones are refused before, on reading. */
export function upcastEvent(event: StoredEvent): LogEvent {
  switch (event.v) {
    case 1:
    case 2:
    case 3:
      return event;
  }
}
