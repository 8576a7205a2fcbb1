import * as v from 'valibot';
import { MODES } from '../domain/card-set';
import type { EventKind, LogEvent, RoundStart } from '../domain/event';
import { type StoredEvent, upcastEvent, versionOf } from '../domain/upcast';
import { ok, type Result, refuse } from '../lib/result';
import { makeFlatTest } from './flat';
import { count, idOf, moment, ref } from './scalar';
import { seat } from './table';

const round = idOf<'round'>();
const player = idOf<'player'>();
const event = idOf<'event'>();
const text = v.nullable(idOf<'text'>());
const hash = idOf<'content-hash'>();

const casus = v.nullable(
  v.object({ id: ref, hash, variant: v.nullable(ref), shipped: v.boolean() }),
);

const start: v.GenericSchema<unknown, RoundStart> = v.object({
  round,
  mode: v.picklist(MODES),
  set: v.object({ id: ref, hash }),
  casus,
  limit: v.pipe(count, v.minValue(1)),
  presenter: v.boolean(),
});

const place = { part: ref, player: v.nullable(player), slot: v.nullable(ref) };
const value = v.nullable(count);

const about = v.variant('kind', [
  v.object({ kind: v.literal('draw'), draw: event }),
  v.object({ kind: v.literal('pick'), card: ref }),
]);

type Schemas = {
  [Kind in EventKind]: v.GenericSchema<unknown, Extract<StoredEvent, { kind: Kind }>>;
};

/** Quick tests of the kinds that have one. */
const tests = new Map<string, (input: object) => boolean>();

/** The schema of one kind of event: what every event has, and its own fields. */
function of<Kind extends EventKind, Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) {
  const entries = {
    id: event,
    session: idOf<'session'>(),
    v: v.literal(versionOf(kind)),
    n: count,
    at: moment,
    kind: v.literal(kind),
    ...fields,
  };
  const test = makeFlatTest(entries);
  if (test) tests.set(kind, test);
  return v.object(entries);
}

const schemas: Schemas = {
  started: of('started', { table: idOf<'table'>(), seats: v.array(seat), start }),
  'format-started': of('format-started', {
    table: idOf<'table'>(),
    seats: v.array(seat),
    format: v.object({ id: ref, hash }),
    casus,
    own: v.boolean(),
    phases: v.array(v.object({ id: ref, minutes: count })),
  }),
  'round-started': of('round-started', { start }),
  'casus-chosen': of('casus-chosen', { round, casus }),
  'stage-revealed': of('stage-revealed', { round, stage: ref }),
  'role-read': of('role-read', { round, role: ref }),
  'presenter-named': of('presenter-named', { round, player: v.nullable(player) }),
  'question-written': of('question-written', { round, text }),
  'player-joined': of('player-joined', { player, name: text }),
  'player-renamed': of('player-renamed', { player, name: text }),
  'player-sat-out': of('player-sat-out', { player }),
  'player-returned': of('player-returned', { player }),
  'order-changed': of('order-changed', { order: v.array(player) }),
  'turn-given': of('turn-given', { round, player }),
  picked: of('picked', { round, card: ref, replaces: v.nullable(ref), over: v.boolean() }),
  unpicked: of('unpicked', { round, card: ref }),
  drawn: of('drawn', { round, card: ref, player: v.nullable(player), category: v.nullable(ref) }),
  skipped: of('skipped', { round, draw: event }),
  answered: of('answered', { round, draw: event, answer: v.nullable(ref) }),
  reshuffled: of('reshuffled', { round }),
  'reason-written': of('reason-written', { round, about, text }),
  'closing-written': of('closing-written', { question: ref, text }),
  'phase-entered': of('phase-entered', { phase: ref, skips: v.boolean(), again: v.boolean() }),
  'phase-minutes-changed': of('phase-minutes-changed', { phase: ref, minutes: count }),
  'role-given': of('role-given', { role: ref, player: v.nullable(player) }),
  'check-set': of('check-set', { ...place, value: v.nullable(v.boolean()) }),
  'scale-set': of('scale-set', { ...place, value }),
  'tick-set': of('tick-set', { ...place, value }),
  'note-added': of('note-added', { part: ref, note: ref, colour: ref }),
  'note-removed': of('note-removed', { part: ref, note: ref }),
  'part-written': of('part-written', { ...place, text }),
  'texts-kept': of('texts-kept', {}),
  closed: of('closed', {}),
  reopened: of('reopened', {}),
  undone: of('undone', { target: event }),
  redone: of('redone', { target: event }),
};

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
  if (!Object.hasOwn(schemas, kind)) return refuse('damaged');
  // A log has thousands; rebuilding what is already exactly right costs more than reading it.
  if (tests.get(kind)?.(input)) return ok(upcastEvent(input as StoredEvent));
  const read = v.safeParse(schemas[kind as EventKind], input, { abortEarly: true });
  return read.success ? ok(upcastEvent(read.output)) : refuse('damaged');
}
