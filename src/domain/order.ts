import type { LogEvent } from './event';

/** Compares two events by their place in the log: `n`, then id. Negative: `a` comes first. */
export function compareEvents(a: LogEvent, b: LogEvent): number {
  if (a.n !== b.n) return a.n - b.n;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The content of a value as text, with sorted keys, so that equal content gives equal text. */
function writeCanonically(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonically).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${writeCanonically(field)}`).join(',')}}`;
}

/**
 * Chooses between two events with the same id. Normally they are the same; if a file was tampered with,
 * every device has to choose the same one, in whatever order they came in.
 */
export function chooseEvent(a: LogEvent, b: LogEvent): LogEvent {
  return a === b || writeCanonically(a) <= writeCanonically(b) ? a : b;
}

/** Puts events in order, each id once. The same set of events gives the same log, however it came in. */
export function orderLog(events: readonly LogEvent[]): LogEvent[] {
  const byId = new Map<string, LogEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    byId.set(event.id, known === undefined ? event : chooseEvent(known, event));
  }
  return [...byId.values()].sort(compareEvents);
}
