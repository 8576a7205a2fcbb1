import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftRecord } from '../domain/making/draft';
import { emptySet } from '../domain/making/new-set';
import type { Backup } from '../domain/record';
import { anyBackup, anyEvent, EMPTY_BACKUP } from './arbitrary';
import { anyCardSet } from './arbitrary-content';
import { parseBackup, writeBackup } from './backup';
import { readIncoming } from './incoming';

const pick = <Value>(arbitrary: fc.Arbitrary<Value>): Value => {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed: 7 });
  if (value === undefined) throw new Error('nothing generated');
  return value;
};
const event = pick(anyEvent);
const set = pick(anyCardSet);
const reread = (backup: Backup) => parseBackup(JSON.parse(writeBackup(backup)));

describe('reading a backup', () => {
  it('from before there was a workshop has no drafts', () => {
    const { drafts: _, versions: __, ...older } = EMPTY_BACKUP;
    expect(parseBackup(older)).toEqual({ ok: true, value: EMPTY_BACKUP });
  });

  it('takes no draft that says it is another one', () => {
    const content = emptySet({ id: 'proef', title: 'Proef', template: 'empty' });
    const record: DraftRecord = {
      kind: 'kaartenset',
      id: 'proef',
      title: 'Proef',
      changedAt: 1,
      draft: { kind: 'kaartenset', content, bin: [] },
    };
    const other = { ...record, id: 'ander' };
    const read = parseBackup({ ...EMPTY_BACKUP, drafts: [record, other] });
    expect(read).toEqual({
      ok: true,
      value: { ...EMPTY_BACKUP, drafts: [record], damaged: [other] },
    });
  });

  it('keeps what it can not read as it is, and takes the rest', () => {
    const PARTS = [
      'tables',
      'sessions',
      'events',
      'texts',
      'places',
      'content',
      'shelf',
      'drafts',
      'versions',
    ] as const;
    const torn = { id: 7, why: 'a torn page' };
    for (const part of [...PARTS, 'tombstones'] as const) {
      const file = { ...EMPTY_BACKUP, events: [event], damaged: ['before'] };
      const read = parseBackup({ ...file, [part]: [...file[part], torn] });
      expect(read).toEqual({ ok: true, value: { ...file, damaged: ['before', torn] } });
    }
  });

  it('keeps a set that breaks a rule as damaged', () => {
    const record = { hash: 'h', kind: 'kaartenset', content: { ...set, cards: [] } };
    const read = parseBackup({ ...EMPTY_BACKUP, content: [record] });
    expect(read).toMatchObject({ ok: true, value: { content: [], damaged: [record] } });
  });

  it('refuses the file when one entry is of a later version', () => {
    const newer = { ok: false, refusal: { kind: 'newer-version' } };
    expect(parseBackup({ ...EMPTY_BACKUP, events: [event, { ...event, v: 2 }] })).toEqual(newer);
    const content = { hash: 'h', kind: 'kaartenset', content: { ...set, formatVersion: 2 } };
    expect(parseBackup({ ...EMPTY_BACKUP, content: [content] })).toEqual(newer);
  });

  it('lets no number in that would leave no room for the next one, and no event go for it', () => {
    const last = { ...event, n: Number.MAX_SAFE_INTEGER };
    expect(parseBackup({ ...EMPTY_BACKUP, events: [last] })).toMatchObject({
      value: { events: [{ ...event, n: 0 }], damaged: [] },
    });
  });

  it('refuses a file whose frame is broken', () => {
    expect(parseBackup({ ...EMPTY_BACKUP, events: 'many' })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', path: 'events', problem: 'wrong-type', value: 'many' },
    });
    expect(parseBackup(set)).toEqual({
      ok: false,
      refusal: { kind: 'unknown-format', format: 'kaartenset' },
    });
  });
});

describe('writing a backup', () => {
  it('can write and read back whatever a damaged database held', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const nest = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const things = [{ a: 10n }, cycle, nest(100), nest(50_000), undefined, new Map()];
    const written = writeBackup({ ...EMPTY_BACKUP, events: [event], damaged: things });
    const deep = '['.repeat(100) + ']'.repeat(100);
    const damaged = [{ a: '10' }, '[object Object]', deep, '[object Array]', null, {}];
    expect(readIncoming(written)).toMatchObject({
      ok: true,
      value: { backup: { events: [event], damaged } },
    });
  });

  it('loses nothing of what could be written', () => {
    fc.assert(
      fc.property(anyBackup, fc.array(fc.jsonValue({ maxDepth: 3 })), (backup, damaged) => {
        const noMinusZero: unknown = JSON.parse(JSON.stringify(damaged));
        expect(reread({ ...backup, damaged })).toEqual({
          ok: true,
          value: { ...backup, damaged: noMinusZero },
        });
      }),
    );
  });
});
