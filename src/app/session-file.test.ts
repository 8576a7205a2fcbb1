import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import { foldLog } from '../domain/evolve';
import type { ContentHash, PlayerId, TableId, TextId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import { Play, SESSION } from '../domain/testing/play';
import { joinTexts, writeText } from '../domain/wordings';
import { writeBackup } from '../files/backup';
import { parseCardSet } from '../files/card-set';
import { parseCasus } from '../files/casus';
import { readIncoming } from '../files/incoming';
import { sampleCasus, sampleSet } from '../files/sample-content';
import { createDevice } from '../storage/testing/rehearsal';
import { makeSessionFile, nameFile, printRaw, type SessionSource } from './session-file';

const SET_HASH = 'set-hash' as ContentHash;
const CASUS_HASH = 'casus-hash' as ContentHash;
const TABLE = 'table' as TableId;
const id = (text: string) => text as TextId;

function read<Value>(result: { readonly ok: boolean; readonly value?: Value }): Value {
  if (!result.ok) throw new Error('the sample is not good');
  return result.value as Value;
}

const closing = [{ id: 'mee', question: 'Wat neem je mee?' }];
const sample = sampleSet();
const set: CardSet = read(
  parseCardSet({ ...sample, play: { ...sample.play, rules: [], agreements: [], closing } }),
);
const casus: Casus = read(parseCasus(sampleCasus()));

interface Typed {
  readonly name: string;
  readonly table: string;
  readonly reason: string;
  readonly closing: string;
  readonly undone: string;
}

/** A conversation with a name, a reason, an answer at the end, and a reason that was undone with its pick. */
function playConversation(typed: Typed): SessionSource {
  let made = 0;
  const play = new Play({
    now: 1_800_000_000_000,
    random: () => 0,
    newId: () => {
      made += 1;
      return `id-${made}`;
    },
    sessionId: SESSION,
    findSet: () => set,
    findCasus: () => casus,
    findFormat: () => undefined,
  });
  play.do(
    {
      kind: 'start',
      table: TABLE,
      seats: [{ id: 'an' as PlayerId, name: id('t-name') }],
      mode: 'open',
      set: { id: set.id, hash: SET_HASH },
      casus: { id: casus.id, hash: CASUS_HASH, variant: null, shipped: true },
    },
    { kind: 'pick', card: 'een' },
    { kind: 'write-reason', about: { kind: 'pick', card: 'een' }, text: id('t-undone') },
    { kind: 'undo' },
    { kind: 'start-round', mode: 'draw', set: { id: set.id, hash: SET_HASH }, casus: null },
    { kind: 'draw' },
  );
  const draw = play.round.draws[0]?.id;
  if (draw === undefined) throw new Error('nothing was drawn');
  play.do(
    { kind: 'write-reason', about: { kind: 'draw', draw }, text: id('t-reason') },
    { kind: 'write-closing', question: 'mee', text: id('t-closing') },
  );
  const records: TextRecord[] = [
    { id: id('t-name'), owner: TABLE, body: typed.name, revision: 3 },
    { id: id('t-table'), owner: TABLE, body: typed.table, revision: 1 },
    { id: id('t-reason'), owner: SESSION, body: typed.reason, revision: 7 },
    { id: id('t-closing'), owner: SESSION, body: typed.closing, revision: 1 },
    { id: id('t-undone'), owner: SESSION, body: typed.undone, revision: 1 },
  ];
  const texts = new Map(records.map((text) => [text.id, text]));
  return {
    session: play.now,
    contents: {
      sets: new Map([[SET_HASH, set]]),
      casussen: new Map([[CASUS_HASH, casus]]),
      formats: new Map(),
    },
    texts,
    table: {
      id: TABLE,
      name: id('t-table'),
      createdAt: 5,
      seats: [{ id: 'someone-of-another-day' as PlayerId, name: id('t-other') }],
    },
    place: null,
    summary: null,
  };
}

const anyWord = fc.stringMatching(/^[a-z]{12}$/);
const anyTyped: fc.Arbitrary<Typed> = fc.record({
  name: anyWord.map((word) => `name ${word}`),
  table: anyWord.map((word) => `table ${word}`),
  reason: anyWord.map((word) => `reason ${word}`),
  closing: anyWord.map((word) => `closing ${word}`),
  undone: anyWord.map((word) => `undone ${word}`),
});

describe('a file of one conversation', () => {
  test('holds names and typed texts only if they were ticked, and never what was undone', () => {
    fc.assert(
      fc.property(
        anyTyped,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (typed, table, names, texts) => {
          const file = writeBackup(
            makeSessionFile(playConversation(typed), { table, names, texts }, 9),
          );
          expect(file.includes(typed.name)).toBe(names);
          expect(file.includes(typed.table)).toBe(table);
          expect(file.includes(typed.reason)).toBe(texts);
          expect(file.includes(typed.closing)).toBe(texts);
          expect(file).not.toContain(typed.undone);
        },
      ),
    );
  });

  test('names nobody who sat at the table on another day', () => {
    const file = makeSessionFile(
      playConversation({ name: 'a', table: 'b', reason: 'c', closing: 'd', undone: 'e' }),
      { table: true, names: true, texts: true },
      9,
    );
    expect(file.tables[0]?.seats).toEqual([{ id: 'an', name: 't-name' }]);
  });

  test('comes in on another tablet as the same conversation, with its cards and its case', async () => {
    await fc.assert(
      fc.asyncProperty(anyTyped, async (typed) => {
        const source = playConversation(typed);
        const text = writeBackup(
          makeSessionFile(source, { table: true, names: true, texts: true }, 9),
        );
        const incoming = readIncoming(text);
        if (!incoming.ok || incoming.value.kind !== 'gesprek') throw new Error('not read back');
        expect(incoming.value.backup.damaged).toEqual([]);

        const store = createDevice().open();
        await store.importAll(incoming.value.backup, { revive: false });
        const there = await store.readSession(SESSION);
        if (there.status !== 'found') throw new Error(there.status);
        expect(foldLog(there.session.events)).toEqual(source.session);
        expect((await store.readContent(SET_HASH))?.content).toEqual(set);
        expect((await store.readContent(CASUS_HASH))?.content).toEqual(casus);
        const bodies = await store.readTexts([SESSION, TABLE]);
        expect(new Set(bodies.map((one) => one.body))).toEqual(
          new Set([typed.name, typed.table, typed.reason, typed.closing]),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('holds a text with what others wrote beside it, and what it was written after', () => {
    const source = playConversation({
      name: 'n',
      table: 't',
      reason: 'r',
      closing: 'c',
      undone: 'u',
    });
    const before = source.texts.get(id('t-reason'));
    if (!before) throw new Error('no reason');
    const theirs = writeText({ ...before, before: undefined, body: 'van elders', writer: 'b' });
    const text = joinTexts(before, theirs);
    const texts = new Map(source.texts).set(text.id, text);
    const choice = { table: true, names: true, texts: true };
    expect(makeSessionFile({ ...source, texts }, choice, 9).texts).toContainEqual(text);
    const without = makeSessionFile({ ...source, texts }, { ...choice, texts: false }, 9);
    expect(writeBackup(without)).not.toContain('van elders');
  });
});

describe('the name of a file', () => {
  test('says what it is and of which day', () => {
    expect(nameFile('reservekopie', new Date(2026, 10, 22, 23, 59).getTime())).toBe(
      'kaarttafel-reservekopie-2026-11-22.json',
    );
    expect(nameFile('gesprek', new Date(2027, 0, 3).getTime())).toBe(
      'kaarttafel-gesprek-2027-01-03.json',
    );
  });
});

describe('a damaged thing as it is', () => {
  test('is printed whole, the same part twice if it stands there twice', () => {
    const part = { a: 1 };
    expect(JSON.parse(printRaw({ one: part, two: part }))).toEqual({ one: part, two: part });
  });

  test('is printed although it holds itself or a number JSON does not know', () => {
    const round: Record<string, unknown> = { big: 12n };
    round.self = round;
    expect(JSON.parse(printRaw(round))).toEqual({ big: '12', self: '…' });
  });

  test('is printed when it is nothing at all', () => {
    expect(printRaw(undefined)).toBe('undefined\n');
  });
});
