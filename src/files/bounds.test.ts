import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../domain/event';
import { foldLog } from '../domain/evolve';
import { MOMENTS, RECORD_LIMITS } from '../domain/limits';
import type { Backup } from '../domain/record';
import { anyMove, LAW, playedGame, playMoves } from '../domain/testing/arbitrary-log';
import { makeEnv, Play } from '../domain/testing/play';
import { anyBackup, EMPTY_BACKUP } from './arbitrary';
import { parseBackup, writeBackup } from './backup';
import { isContentOf } from './bounds';
import { parseEvent } from './event';
import { parseSummary, parseTable, parseText } from './record';

type Fields = Record<string, unknown>;

const [sample] = fc.sample(
  anyBackup.filter(
    ({ places, sessions, shelf, tables, texts }) =>
      places.length * sessions.length * shelf.length * tables.length * texts.length > 0,
  ),
  { numRuns: 1, seed: 3 },
) as [Backup];
const one = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('nothing generated');
  return item;
};
const seats = (length: number) => Array.from({ length }, (_, at) => ({ id: `p${at}`, name: null }));
const started = {
  id: 'e1',
  session: 's1',
  v: 1,
  n: 0,
  at: 1,
  kind: 'started',
  table: 't1',
  seats: seats(3),
  start: {
    round: 'r1',
    mode: 'open',
    set: { id: 'set', hash: 'h' },
    casus: null,
    limit: 3,
    presenter: false,
  },
};

/** A file with one record that has this field changed, as it comes out of the reader. */
function readWith(part: keyof Backup, record: object, change: Fields): Backup {
  const read = parseBackup({ ...EMPTY_BACKUP, [part]: [{ ...record, ...change }] });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

const MOMENT_FIELDS = [
  ['sessions', one(sample.sessions), ['startedAt', 'changedAt', 'keepUntil']],
  ['tables', one(sample.tables), ['createdAt']],
  ['shelf', one(sample.shelf), ['changedAt', 'askAt']],
  ['events', started, ['at']],
] as const;

describe('a moment in a file', () => {
  it.each(MOMENT_FIELDS)(
    'of %s is one that a clock can tell, whatever the file says',
    (part, record, fields) => {
      for (const field of fields) {
        const read = (value: unknown) =>
          (readWith(part, record, { [field]: value })[part] as unknown as Fields[])[0]?.[field];
        expect(read(MOMENTS.last)).toBe(MOMENTS.last);
        for (const late of [MOMENTS.last + 1, 8.64e15 + 1, Number.MAX_SAFE_INTEGER, 1e308]) {
          expect(read(late)).toBe(MOMENTS.last);
        }
        for (const early of [-1, -8.64e15 - 1, -1e308]) expect(read(early)).toBe(MOMENTS.first);
        expect(read('soon')).toBeUndefined();
      }
    },
  );

  it('of its making too, so that the dialog that names it opens', () => {
    for (const madeAt of [1e308, -1e308]) {
      const read = parseBackup({ ...EMPTY_BACKUP, madeAt });
      expect(read.ok && new Date(read.value.madeAt).getTime()).not.toBeNaN();
    }
  });
});

describe('a number in a file', () => {
  it('that is counted with is no more than there can be', () => {
    const session = one(sample.sessions);
    for (const field of ['done', 'total'] as const) {
      const read = (value: unknown) =>
        readWith('sessions', session, { [field]: value }).sessions[0];
      expect(read(RECORD_LIMITS.count)?.[field]).toBe(RECORD_LIMITS.count);
      for (const much of [RECORD_LIMITS.count + 1, Number.MAX_SAFE_INTEGER, 1e300]) {
        expect(read(much)?.[field]).toBe(RECORD_LIMITS.count);
      }
      expect(read(-1)).toBeUndefined();
      expect(read(1.5)).toBeUndefined();
    }
  });

  it('of cards to pick is bounded like any other', () => {
    const start = { ...started.start, limit: Number.MAX_SAFE_INTEGER };
    const [event] = readWith('events', started, { start }).events;
    expect(event?.kind === 'started' && event.start.limit).toBe(RECORD_LIMITS.count);
  });

  it('leaves room for what is typed after it', () => {
    const text = one(sample.texts);
    for (const revision of [RECORD_LIMITS.order + 1, Number.MAX_SAFE_INTEGER, 2 ** 53]) {
      const [read] = readWith('texts', text, { revision }).texts;
      expect(read?.revision).toBe(RECORD_LIMITS.order);
      const next = { ...text, revision: (read?.revision ?? 0) + 1, body: 'later' };
      expect(readWith('texts', next, {}).texts).toMatchObject([{ body: 'later' }]);
    }
  });

  it('of a place in a log goes back to where there is room, in the same order', () => {
    const end = Number.MAX_SAFE_INTEGER;
    const rest = { session: 's1', v: 1, at: 2, kind: 'texts-kept' };
    const events = [
      { ...started, n: end - 2 },
      { ...rest, id: 'b', n: end },
      { ...rest, id: 'a', n: end },
      { ...rest, id: 'c', n: 5 },
      { ...rest, id: 'd', n: 7, session: 's2' },
    ];
    const read = parseBackup({ ...EMPTY_BACKUP, events });
    expect(read).toMatchObject({ ok: true, value: { damaged: [] } });
    expect(read.ok && read.value.events.map(({ id, n }) => [id, n])).toEqual([
      ['e1', 1],
      ['b', 2],
      ['a', 2],
      ['c', 0],
      ['d', 7],
    ]);
  });
});

describe('a text in a file', () => {
  it('is shown in lists as far as there is room for a title', () => {
    for (const long of ['x'.repeat(1_000_000), '😀'.repeat(500_000)]) {
      const [session] = readWith('sessions', one(sample.sessions), {
        setTitle: long,
        casusTitle: long,
      }).sessions;
      for (const title of [session?.setTitle, session?.casusTitle]) {
        expect(title?.length).toBeLessThanOrEqual(RECORD_LIMITS.title);
        expect(title).toMatch(/^(x+|(😀)+)…$/u);
      }
      const [item] = readWith('shelf', one(sample.shelf), { title: long }).shelf;
      expect(item?.title.length).toBeLessThanOrEqual(RECORD_LIMITS.title);
    }
    const whole = 'x'.repeat(RECORD_LIMITS.title);
    expect(readWith('shelf', one(sample.shelf), { title: whole }).shelf[0]?.title).toBe(whole);
  });

  it('that nobody can have typed is set aside, and the rest comes in', () => {
    const text = one(sample.texts);
    const most = { body: 'x'.repeat(RECORD_LIMITS.body) };
    expect(readWith('texts', text, most)).toMatchObject({ texts: [most], damaged: [] });
    const more = { body: `${most.body}x` };
    expect(readWith('texts', text, more)).toMatchObject({ texts: [], damaged: [more] });
    // What others wrote in the same place is no way round it.
    const other = { writer: 'w', revision: 1 };
    const long = { beside: [{ ...other, ...more }] };
    expect(readWith('texts', text, long)).toMatchObject({ texts: [], damaged: [long] });
    const short = { beside: [{ ...other, ...most }] };
    expect(readWith('texts', text, short)).toMatchObject({ texts: [short], damaged: [] });
    const beside = Array.from({ length: RECORD_LIMITS.list + 1 }, () => ({ ...other, body: 'x' }));
    expect(readWith('texts', text, { beside })).toMatchObject({ texts: [], damaged: [{ beside }] });
    const seen = Object.fromEntries(
      Array.from({ length: RECORD_LIMITS.writers + 1 }, (_, at) => [`w${at}`, 1]),
    );
    expect(readWith('texts', text, { seen }).texts).toEqual([]);
  });
});

describe('a list in a file', () => {
  it('of seats has an end', () => {
    const table = one(sample.tables);
    const most = { seats: seats(RECORD_LIMITS.list) };
    expect(readWith('tables', table, most)).toMatchObject({ tables: [most], damaged: [] });
    for (const length of [RECORD_LIMITS.list + 1, 300_000]) {
      const more = { seats: seats(length) };
      expect(readWith('tables', table, more).damaged).toHaveLength(1);
      expect(readWith('events', started, more).damaged).toHaveLength(1);
    }
  });

  it('of cards that were shown, and of what a conversation refers to, too', () => {
    const ids = (length: number) => Array.from({ length }, (_, at) => `i${at}`);
    const place = one(sample.places);
    expect(readWith('places', place, { shown: ids(RECORD_LIMITS.list + 1) }).damaged).toHaveLength(
      1,
    );
    const pins = ids(RECORD_LIMITS.pins + 1);
    expect(readWith('sessions', one(sample.sessions), { pins }).damaged).toHaveLength(1);
  });

  it('of conversations has as many as a tablet can hold, else the file is refused', () => {
    const session = one(sample.sessions);
    const many = (length: number) =>
      Array.from({ length }, (_, at) => ({ ...session, id: `s${at}` }));
    expect(parseBackup({ ...EMPTY_BACKUP, sessions: many(RECORD_LIMITS.sessions) }).ok).toBe(true);
    expect(parseBackup({ ...EMPTY_BACKUP, sessions: many(RECORD_LIMITS.sessions + 1) })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', path: 'sessions', problem: 'too-many' },
    });
  });
});

describe('what lies in a database already', () => {
  it('opens, with what is beyond the bounds as near as it can be', () => {
    const summary = { ...one(sample.sessions), changedAt: 1e308, setTitle: 'x'.repeat(1_000_000) };
    expect(parseSummary(summary)).toMatchObject({ ok: true, value: { changedAt: MOMENTS.last } });
    expect(parseEvent({ ...started, at: 1e308 })).toMatchObject({ ok: true });
    expect(parseTable({ ...one(sample.tables), createdAt: -1e308 })).toMatchObject({ ok: true });
    // Written by an older version after a file had counted to the end: the text is there again.
    const text = { ...one(sample.texts), revision: 2 ** 53, body: 'typed and kept' };
    expect(parseText(text)).toMatchObject({ ok: true, value: { body: 'typed and kept' } });
  });

  it('keeps a text whole that is longer than a file may hold', () => {
    const body = 'x'.repeat(RECORD_LIMITS.body + 1);
    expect(parseText({ ...one(sample.texts), body })).toMatchObject({ ok: true, value: { body } });
  });
});

describe('what is written on from any log that a file may hold', () => {
  const anyEnd = fc.constantFrom(
    0,
    RECORD_LIMITS.order - 70,
    RECORD_LIMITS.order,
    2 ** 52,
    Number.MAX_SAFE_INTEGER - 200,
    Number.MAX_SAFE_INTEGER - 130,
  );
  const anyAt = fc.constantFrom(0, -1e308, 1e308, MOMENTS.last, 1_700_000_000_000);

  it(
    'is read back, every event of it, in the same order',
    () => {
      fc.assert(
        fc.property(
          playedGame,
          fc.array(anyMove, { maxLength: 20 }),
          anyEnd,
          anyAt,
          (game, moves, end, at) => {
            const log = game.now.log.map((event) => ({ ...event, n: event.n + end, at }));
            const first = readLog(log);
            expect(first.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
            const session = foldLog(first);
            const next = new Play(makeEnv('later'));
            next.session = session;
            playMoves(next, moves, 'later');
            expect(readLog(next.now.log).map(({ id }) => id)).toEqual(
              next.now.log.map(({ id }) => id),
            );
          },
        ),
        { numRuns: 60 },
      );
    },
    LAW.timeout,
  );

  function readLog(events: readonly LogEvent[]): readonly LogEvent[] {
    const read = parseBackup(JSON.parse(writeBackup({ ...EMPTY_BACKUP, events })));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value.damaged).toEqual([]);
    return read.value.events;
  }
});

it('a place on the shelf is of what lies there', () => {
  const item = { kind: 'kaartenset', id: 'mijn' } as const;
  const content = { id: 'mijn' };
  expect(isContentOf(item, { kind: 'kaartenset', content })).toBe(true);
  expect(isContentOf(item, { kind: 'casus', content })).toBe(false);
  expect(isContentOf(item, { kind: 'kaartenset', content: { id: 'ander' } })).toBe(false);
  expect(isContentOf(item, { kind: 'kaartenset', content: null })).toBe(false);
  expect(isContentOf(item, undefined)).toBe(false);
});
