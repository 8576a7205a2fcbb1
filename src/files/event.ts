import * as v from 'valibot';
import { MODES } from '../domain/card-set';
import type { EventBody, EventKind, LogEvent, RoundStart } from '../domain/event';
import { EVENT_VERSION, type StoredEvent, upcastEvent } from '../domain/upcast';
import { ok, type Result, refuse } from '../lib/result';
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

const about = v.variant('kind', [
  v.object({ kind: v.literal('draw'), draw: event }),
  v.object({ kind: v.literal('pick'), card: ref }),
]);

type BodySchemas = {
  [Kind in EventKind]: v.GenericSchema<unknown, Omit<Extract<EventBody, { kind: Kind }>, 'kind'>>;
};

/** By kind, so that a log of ten thousand events is not compared with every kind in turn. */
const bodies: BodySchemas = {
  started: v.object({ table: idOf<'table'>(), seats: v.array(seat), start }),
  'round-started': v.object({ start }),
  'casus-chosen': v.object({ round, casus }),
  'stage-revealed': v.object({ round, stage: ref }),
  'role-read': v.object({ round, role: ref }),
  'presenter-named': v.object({ round, player: v.nullable(player) }),
  'question-written': v.object({ round, text }),
  'player-joined': v.object({ player, name: text }),
  'player-renamed': v.object({ player, name: text }),
  'player-sat-out': v.object({ player }),
  'player-returned': v.object({ player }),
  'order-changed': v.object({ order: v.array(player) }),
  'turn-given': v.object({ round, player }),
  picked: v.object({ round, card: ref, replaces: v.nullable(ref), over: v.boolean() }),
  unpicked: v.object({ round, card: ref }),
  drawn: v.object({
    round,
    card: ref,
    player: v.nullable(player),
    category: v.nullable(ref),
  }),
  skipped: v.object({ round, draw: event }),
  answered: v.object({ round, draw: event, answer: v.nullable(ref) }),
  reshuffled: v.object({ round }),
  'reason-written': v.object({ round, about, text }),
  'closing-written': v.object({ question: ref, text }),
  'texts-kept': v.object({}),
  closed: v.object({}),
  reopened: v.object({}),
  undone: v.object({ target: event }),
  redone: v.object({ target: event }),
};

const head = v.object({
  kind: v.pipe(
    v.string(),
    v.check((kind) => Object.hasOwn(bodies, kind)),
    v.transform((kind) => kind as EventKind),
  ),
  id: event,
  session: idOf<'session'>(),
  v: v.literal(EVENT_VERSION),
  n: count,
  at: moment,
});

const version = v.object({ v: v.pipe(v.number(), v.integer()) });

/**
 * Reads one line of a log, rebuilt from what this app knows of it: other fields fall away.
 * Refuses `newer` when a later version of the app wrote it, `damaged` when it can't be read.
 */
export function parseEvent(input: unknown): Result<LogEvent, 'damaged' | 'newer'> {
  const written = v.safeParse(version, input);
  if (written.success && written.output.v > EVENT_VERSION) return refuse('newer');
  const top = v.safeParse(head, input);
  if (!top.success) return refuse('damaged');
  const body = v.safeParse(bodies[top.output.kind], input);
  if (!body.success) return refuse('damaged');
  // Head and body were each checked against the kind; only the compiler can't put the two together.
  return ok(upcastEvent({ ...top.output, ...body.output } as StoredEvent));
}
