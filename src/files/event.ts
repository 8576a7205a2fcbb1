import * as v from 'valibot';
import { EVENT_KINDS, EVENTS, type LogEvent } from '../domain/event';
import { literal, type Shapes } from '../domain/events/field';
import { HEAD } from '../domain/events/row';
import { type StoredEvent, upcastEvent, versionOf } from '../domain/upcast';
import { ok, type Result, refuse } from '../lib/result';
import { recordOf } from './field-schema';
import { makeFlatTest } from './flat';

/** How a kind of event is read: its schema, and a quick test of what that would copy unchanged. */
function readerOf(kind: (typeof EVENT_KINDS)[number]) {
  const { fields, since }: { fields: Shapes; since: number } = EVENTS[kind];
  const all = { ...HEAD, v: literal(since), kind: literal(kind), ...fields };
  return { schema: recordOf(all), isFlat: makeFlatTest(all) };
}

const READERS = new Map(EVENT_KINDS.map((kind) => [kind as string, readerOf(kind)]));

/**
 * Reads one line of a log, rebuilt from what this app knows of it, or as it is where that is the same: other
 * fields fall away.
 * Refuses `newer` when a later version of the app wrote it, `damaged` when it can't be read.
 */
export function parseEvent(input: unknown): Result<LogEvent, 'damaged' | 'newer'> {
  if (typeof input !== 'object' || input === null) return refuse('damaged');
  const kind = 'kind' in input && typeof input.kind === 'string' ? input.kind : '';
  if ('v' in input && Number.isInteger(input.v) && Number(input.v) > versionOf(kind)) {
    return refuse('newer');
  }
  const reader = READERS.get(kind);
  if (reader === undefined) return refuse('damaged');
  // A log has thousands; rebuilding what is already exactly right costs more than reading it.
  if (reader.isFlat?.(input)) return ok(upcastEvent(input as StoredEvent));
  const read = v.safeParse(reader.schema, input, { abortEarly: true });
  // The type of an event and its schema come from the same fields.
  return read.success ? ok(upcastEvent(read.output as StoredEvent)) : refuse('damaged');
}
