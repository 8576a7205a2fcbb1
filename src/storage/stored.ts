import type { LogEvent } from '../domain/event';
import { RECORD_LIMITS } from '../domain/limits';
import { compareEvents } from '../domain/order';
import type { SessionSummary, TextRecord } from '../domain/record';
import type { SessionRead } from '../domain/store';
import { parseEvent } from '../files/event';
import { parsePlace, parseSummary, parseText } from '../files/record';
import { cutText } from '../lib/cut-text';
import type { Result } from '../lib/result';

/** One conversation as it lies in the stores, before anything of it is trusted. */
export interface RawSession {
  readonly summary: unknown;
  readonly events: readonly unknown[];
  readonly texts: readonly unknown[];
  readonly place: unknown;
}

/** Those records that can be read; damaged ones are passed over. */
export function readAll<Value, Refusal>(
  records: readonly unknown[],
  parse: (input: unknown) => Result<Value, Refusal>,
): readonly Value[] {
  return records.flatMap((record) => {
    const read = parse(record);
    return read.ok ? [read.value] : [];
  });
}

/**
 * Reads a conversation as a whole: one unreadable event makes all of it unreadable, and keeps it as it is.
 * `read` is what was made of its events, where that was done already.
 */
export function readStored(raw: RawSession, read = raw.events.map(parseEvent)): SessionRead {
  if (raw.summary === undefined && raw.events.length === 0) return { status: 'gone' };
  const summary = parseSummary(raw.summary);
  const events: LogEvent[] = [];
  let damaged = !summary.ok;
  for (const event of read) {
    if (event.ok) events.push(event.value);
    else if (event.refusal === 'newer') return { status: 'newer', raw };
    else damaged = true;
  }
  if (damaged || !summary.ok) return { status: 'damaged', raw };
  const place = parsePlace(raw.place);
  return {
    status: 'found',
    session: {
      summary: summary.value,
      events: events.sort(compareEvents),
      texts: readAll(raw.texts, parseText).map(forReading),
      place: place.ok ? place.value : null,
    },
  };
}

/** A text as far as a screen can show it. What an older version let in may be megabytes; a backup holds it whole. */
export function forReading(text: TextRecord): TextRecord {
  const { beside = [], body } = text;
  if ([text, ...beside].every((one) => one.body.length <= RECORD_LIMITS.body)) return text;
  const cut = (whole: string) => cutText(whole, RECORD_LIMITS.body);
  return {
    ...text,
    body: cut(body),
    ...(text.beside && { beside: beside.map((one) => ({ ...one, body: cut(one.body) })) }),
  };
}

/** One field of a record that may be damaged. */
export function readField(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null
    ? (record as Readonly<Record<string, unknown>>)[field]
    : undefined;
}

/** Also known of a damaged summary, so that a damaged conversation can be wiped like any other. */
export function isBinned(summary: unknown): boolean {
  return readField(summary, 'binned') === true;
}

/** The summaries that can be read, or undefined when one can't: then nobody knows what it refers to. */
export function readEvery(summaries: readonly unknown[]): readonly SessionSummary[] | undefined {
  const read = readAll(summaries, parseSummary);
  return read.length === summaries.length ? read : undefined;
}

/** By a field that is part of a key, so the database has seen to it that it is there. */
export function groupBy<Item>(records: readonly Item[], field: string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const record of records) {
    const key = String(readField(record, field));
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
