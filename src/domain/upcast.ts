import type { LogEvent } from './event';

/**
 * An event as some version of the app wrote it. When events change shape, the old one joins this union
 * (with its own `v`) and `upcastEvent` learns to bring it forward; stored events are never rewritten.
 */
export type StoredEvent = LogEvent;

export const EVENT_VERSION: LogEvent['v'] = 1;

/** Brings an event of any known version to the shape of today. Newer ones are refused before, on reading. */
export function upcastEvent(event: StoredEvent): LogEvent {
  switch (event.v) {
    case EVENT_VERSION:
      return event;
  }
}
