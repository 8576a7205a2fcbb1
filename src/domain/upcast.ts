import type { EventKind, LogEvent } from './event';

/**
 * An event as some version of the app wrote it. When events change shape, the old one joins this union
 * (with its own `v`) and `upcastEvent` learns to bring it forward; stored events are never rewritten.
 */
export type StoredEvent = LogEvent;

/** Kinds that came with formats; every other kind is as old as the app. */
const WITH_FORMATS: ReadonlySet<string> = new Set<EventKind>([
  'format-started',
  'phase-entered',
  'phase-minutes-changed',
  'role-given',
  'check-set',
  'scale-set',
  'tick-set',
  'note-added',
  'note-removed',
  'part-written',
]);

/** The version a kind of event is written in now: a lower one reads no higher, and says so. */
export const versionOf = (kind: string): LogEvent['v'] => (WITH_FORMATS.has(kind) ? 2 : 1);

/** Brings an event of any known version to the shape of today. Newer ones are refused before, on reading. */
export function upcastEvent(event: StoredEvent): LogEvent {
  switch (event.v) {
    case 1:
    case 2:
      return event;
  }
}
