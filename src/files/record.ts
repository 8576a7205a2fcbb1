import * as v from 'valibot';
import { MODES } from '../domain/card-set';
import type { SessionId } from '../domain/ids';
import type { DraftRecord } from '../domain/making/draft';
import type {
  ContentRecord,
  KeptVersion,
  Place,
  SessionSummary,
  ShelfItem,
  TextRecord,
  Wording,
} from '../domain/record';
import type { Table } from '../domain/table';
import { ok, type Result, refuse } from '../lib/result';
import { count, idOf, moment, order, ref, revision, title } from './scalar';
import { table } from './table';

const session = idOf<'session'>();
const hash = idOf<'content-hash'>();
const kind = v.picklist(['kaartenset', 'casus', 'werkvorm']);

const wording: v.GenericSchema<unknown, Wording> = v.object({
  writer: ref,
  revision,
  body: v.string(),
});

const text: v.GenericSchema<unknown, TextRecord> = v.object({
  id: idOf<'text'>(),
  owner: v.union([session, idOf<'table'>()]),
  body: v.string(),
  revision,
  writer: v.optional(ref),
  seen: v.optional(v.record(ref, revision)),
  beside: v.optional(v.array(wording)),
});

const summary: v.GenericSchema<unknown, SessionSummary> = v.object({
  id: session,
  table: idOf<'table'>(),
  startedAt: moment,
  changedAt: moment,
  closed: v.boolean(),
  binned: v.boolean(),
  mode: v.picklist(MODES),
  setId: ref,
  setTitle: title,
  casusTitle: v.nullable(title),
  done: count,
  total: count,
  format: v.optional(ref),
  pins: v.array(hash),
  keepUntil: moment,
});

const place: v.GenericSchema<unknown, Place> = v.object({
  session,
  round: idOf<'round'>(),
  card: v.nullable(ref),
  draw: v.nullable(idOf<'event'>()),
  side: v.picklist(['front', 'back']),
  shown: v.array(ref),
  across: v.boolean(),
});

const content = v.object({ hash, kind, content: v.looseObject({ format: kind }) });

const shelfItem: v.GenericSchema<unknown, ShelfItem> = v.object({
  id: ref,
  kind,
  hash,
  title,
  changedAt: moment,
  askAt: v.optional(moment),
});

const version: v.GenericSchema<unknown, KeptVersion> = v.object({
  kind,
  id: ref,
  n: order,
  hash,
  title,
  keptAt: moment,
  shared: v.boolean(),
  content: v.looseObject({ format: kind }),
});

const draft: v.GenericSchema<unknown, DraftRecord> = v.object({
  kind,
  id: ref,
  title,
  changedAt: moment,
  askAt: v.optional(moment),
  draft: v.looseObject({ kind }),
});

const reader =
  <Value>(schema: v.GenericSchema<unknown, Value>) =>
  (input: unknown): Result<Value, 'damaged'> => {
    const read = v.safeParse(schema, input);
    return read.success ? ok(read.output) : refuse('damaged');
  };

/** Each reads one stored record, rebuilt from the fields this app knows, or refuses it as `damaged`. */
export const parseText = reader<TextRecord>(text);
export const parseSummary = reader<SessionSummary>(summary);
export const parsePlace = reader<Place>(place);
export const parseTable = reader<Table>(table);
export const parseShelfItem = reader<ShelfItem>(shelfItem);
/** The wrapping of a draft; what is in it is handed on as it is, as with `parseContent`. */
export const parseDraftRecord = reader<DraftRecord>(draft);
/** The wrapping of an earlier version; what is in it is handed on as it is. */
export const parseKeptVersion = reader<KeptVersion>(version);
/** The id of a conversation that was wiped. */
export const parseTombstone = reader<SessionId>(session);

const readContent = reader<v.InferOutput<typeof content>>(content);

/**
 * Reads the wrapping of a stored set, case or format. The content itself is handed on as it is, so that a
 * start-up that shows no cards does not carry their schema: whoever opens it parses it.
 */
export function parseContent(input: unknown): Result<ContentRecord, 'damaged'> {
  const read = readContent(input);
  if (!read.ok || read.value.kind !== read.value.content.format) return refuse('damaged');
  return read;
}
