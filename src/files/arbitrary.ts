/** Generated values for property tests; never part of the app. */
import fc from 'fast-check';
import { MODES } from '../domain/card-set';
import { EVENT_KINDS, type LogEvent } from '../domain/event';
import { type EventHead, HEAD } from '../domain/events/row';
import type { DraftRecord, SetDraft } from '../domain/making/draft';
import { emptySet } from '../domain/making/new-set';
import type { Backup } from '../domain/record';
import { anyBody, anyOf, type Pools } from '../domain/testing/arbitrary-fields';
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

/** Values as they are stored: ids that never meet. */
const STORED: Pools = {
  id: anyId,
  ref: () => anyRef,
  count: (min) => fc.integer({ min, max: 100_000 }),
  moment,
  longest: 10,
};

export const anyEvent: fc.Arbitrary<LogEvent> = fc
  .constantFrom(...EVENT_KINDS)
  .chain((kind) =>
    fc
      .tuple(anyOf<EventHead>(HEAD, STORED), anyBody(kind, STORED))
      .map(([head, body]) => ({ ...head, v: versionOf(kind), ...body })),
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

/** A backup with nothing in it. */
export const EMPTY_BACKUP: Backup = {
  format: 'reservekopie',
  formatVersion: 1,
  madeAt: 1,
  tables: [],
  sessions: [],
  events: [],
  texts: [],
  places: [],
  content: [],
  shelf: [],
  drafts: [],
  versions: [],
  tombstones: [],
  damaged: [],
};

/** A backup without sets and cases, or a conversation, which has nothing on a shelf. */
export const anyBackup: fc.Arbitrary<Backup> = fc
  .record({
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
    versions: fc.constant([]),
    tombstones: few(anyId<'session'>()),
    damaged: fc.constant([]),
  })
  .map((backup) =>
    backup.format === 'gesprek' ? { ...backup, shelf: [], drafts: [], tombstones: [] } : backup,
  );
