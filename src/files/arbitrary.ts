/** Generated values for property tests; never part of the app. */
import fc from 'fast-check';
import { MODES } from '../domain/card-set';
import type { EventBody, EventKind, LogEvent } from '../domain/event';
import type { DraftRecord, SetDraft } from '../domain/making/draft';
import { emptySet } from '../domain/making/new-set';
import type { Backup } from '../domain/record';
import { versionOf } from '../domain/upcast';
import type { Brand } from '../lib/brand';

export const anyId = <Name extends string>(): fc.Arbitrary<Brand<Name>> =>
  fc.uuid().map((id) => id as Brand<Name>);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyRef = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/)
  .filter((id) => !(id in {}));
const count = fc.nat({ max: 100_000 });
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
const round = anyId<'round'>();
const player = anyId<'player'>();
const event = anyId<'event'>();
const text = maybe(anyId<'text'>());
const hash = anyId<'content-hash'>();
const seats = fc.array(fc.record({ id: player, name: text }), { maxLength: 10 });
const mode = fc.constantFrom(...MODES);

const casus = maybe(fc.record({ id: anyRef, hash, variant: maybe(anyRef), shipped: fc.boolean() }));
const start = fc.record({
  round,
  mode,
  set: fc.record({ id: anyRef, hash }),
  casus,
  limit: fc.integer({ min: 1, max: 20 }),
  presenter: fc.boolean(),
});

const place = { part: anyRef, player: maybe(player), slot: maybe(anyRef) };

type Bodies = {
  [Kind in EventKind]: fc.Arbitrary<Omit<Extract<EventBody, { kind: Kind }>, 'kind'>>;
};

const bodies: Bodies = {
  started: fc.record({ table: anyId<'table'>(), seats, start }),
  'round-started': fc.record({ start }),
  'casus-chosen': fc.record({ round, casus }),
  'stage-revealed': fc.record({ round, stage: anyRef }),
  'role-read': fc.record({ round, role: anyRef }),
  'presenter-named': fc.record({ round, player: maybe(player) }),
  'question-written': fc.record({ round, text }),
  'player-joined': fc.record({ player, name: text }),
  'player-renamed': fc.record({ player, name: text }),
  'player-sat-out': fc.record({ player }),
  'player-returned': fc.record({ player }),
  'order-changed': fc.record({ order: fc.array(player, { maxLength: 10 }) }),
  'turn-given': fc.record({ round, player }),
  picked: fc.record({ round, card: anyRef, replaces: maybe(anyRef), over: fc.boolean() }),
  unpicked: fc.record({ round, card: anyRef }),
  drawn: fc.record({ round, card: anyRef, player: maybe(player), category: maybe(anyRef) }),
  skipped: fc.record({ round, draw: event }),
  answered: fc.record({ round, draw: event, answer: maybe(anyRef) }),
  reshuffled: fc.record({ round }),
  'reason-written': fc.record({
    round,
    about: fc.oneof(
      fc.record({ kind: fc.constant('draw' as const), draw: event }),
      fc.record({ kind: fc.constant('pick' as const), card: anyRef }),
    ),
    text,
  }),
  'closing-written': fc.record({ question: anyRef, text }),
  'format-started': fc.record({
    table: anyId<'table'>(),
    seats,
    format: fc.record({ id: anyRef, hash }),
    casus,
    own: fc.boolean(),
    phases: fc.array(fc.record({ id: anyRef, minutes: count }), { maxLength: 6 }),
  }),
  'phase-entered': fc.record({ phase: anyRef, skips: fc.boolean(), again: fc.boolean() }),
  'phase-minutes-changed': fc.record({ phase: anyRef, minutes: count }),
  'role-given': fc.record({ role: anyRef, player: maybe(player) }),
  'check-set': fc.record({ ...place, value: maybe(fc.boolean()) }),
  'scale-set': fc.record({ ...place, value: maybe(count) }),
  'tick-set': fc.record({ ...place, value: maybe(count) }),
  'note-added': fc.record({ part: anyRef, note: anyRef, colour: anyRef }),
  'note-removed': fc.record({ part: anyRef, note: anyRef }),
  'part-written': fc.record({ ...place, text }),
  'texts-kept': fc.constant({}),
  closed: fc.constant({}),
  reopened: fc.constant({}),
  undone: fc.record({ target: event }),
  redone: fc.record({ target: event }),
};

export const EVENT_KINDS = Object.keys(bodies) as EventKind[];

const head = fc.record({
  id: event,
  session: anyId<'session'>(),
  n: count,
  at: moment,
});

export const anyEvent: fc.Arbitrary<LogEvent> = fc
  .constantFrom(...EVENT_KINDS)
  .chain((kind) =>
    fc
      .tuple(head, bodies[kind])
      .map(([top, body]) => ({ ...top, v: versionOf(kind), kind, ...body }) as LogEvent),
  );

const CHARACTERS = [...'abcdefghij éëï .?!,‘’…|;"\\{}<>&=+-@\n\t😀ß漢ș٣', '👩\u200D👧'];

/** Text as people write it: no characters that reading takes out. */
export const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...CHARACTERS), { maxLength })
    .map((characters) => `x${characters.join('')}`);
export const plainText = textOf(60);

export const anyTextRecord = fc.record({
  id: anyId<'text'>(),
  owner: anyId<'session'>(),
  body: plainText,
  revision: count,
});
export const anyTable = fc.record({
  id: anyId<'table'>(),
  name: text,
  createdAt: moment,
  seats,
});
export const anySummary = fc.record({
  id: anyId<'session'>(),
  table: anyId<'table'>(),
  startedAt: moment,
  changedAt: moment,
  closed: fc.boolean(),
  binned: fc.boolean(),
  mode,
  setId: anyRef,
  setTitle: plainText,
  casusTitle: maybe(plainText),
  done: count,
  total: count,
  pins: fc.array(hash, { maxLength: 3 }),
  keepUntil: moment,
});
export const anyPlace = fc.record({
  session: anyId<'session'>(),
  round,
  card: maybe(anyRef),
  draw: maybe(event),
  side: fc.constantFrom('front' as const, 'back' as const),
  shown: fc.array(anyRef, { maxLength: 3 }),
  across: fc.boolean(),
});
export const anyShelfItem = fc.record({
  id: anyRef,
  kind: fc.constantFrom('kaartenset' as const, 'casus' as const),
  hash,
  title: plainText,
  changedAt: moment,
});

const anyDraft = fc
  .record({ id: anyRef, title: plainText, changedAt: moment })
  .map(({ changedAt, id, title }): DraftRecord => {
    const content = emptySet({ id, title, template: 'losse-vragen' });
    const draft: SetDraft = { kind: 'kaartenset', content, bin: [] };
    return { kind: 'kaartenset', id, title, changedAt, draft };
  });

const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 4 });

/** A backup without sets and cases. */
export const anyBackup: fc.Arbitrary<Backup> = fc.record({
  format: fc.constantFrom('reservekopie' as const, 'gesprek' as const),
  formatVersion: fc.constant(1 as const),
  madeAt: moment,
  tables: few(anyTable),
  sessions: few(anySummary),
  events: few(anyEvent),
  texts: few(anyTextRecord),
  places: few(anyPlace),
  content: fc.constant([]),
  shelf: few(anyShelfItem),
  drafts: few(anyDraft),
  tombstones: few(anyId<'session'>()),
  damaged: fc.constant([]),
});
