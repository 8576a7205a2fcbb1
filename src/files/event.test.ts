import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../domain/event';
import { anyEvent } from './arbitrary';
import { parseEvent } from './event';

const drawn = {
  id: 'e1',
  session: 's1',
  v: 1,
  n: 3,
  at: 1_700_000_000_000,
  kind: 'drawn',
  round: 'r1',
  card: 'ta-10-afscheid',
  player: null,
  category: null,
};

describe('reading an event', () => {
  it('gives back every event as it was written', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyEvent, (event) => {
        seen.add(event.kind);
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([...EVENT_KINDS].sort());
  });

  it('says that a later version wrote it, whatever else it holds', () => {
    for (const event of [
      { ...drawn, v: 2 },
      { v: 7, kind: 'voted' },
      { ...drawn, v: 4, kind: 'part-stepped' },
    ]) {
      expect(parseEvent(event)).toEqual({ ok: false, refusal: 'newer' });
    }
  });

  it('refuses what it can not read', () => {
    const { card: _, ...withoutCard } = drawn;
    const bad: unknown[] = [
      null,
      [],
      'drawn',
      {},
      withoutCard,
      { ...drawn, kind: 'voted' },
      { ...drawn, kind: 'constructor' },
      { ...drawn, kind: '__proto__' },
      { ...drawn, v: 0 },
      { ...drawn, v: '1' },
      { ...drawn, n: -1 },
      { ...drawn, n: 1.5 },
      { ...drawn, at: Number.NaN },
      { ...drawn, id: '' },
      { ...drawn, card: 7 },
      { ...drawn, player: undefined },
    ];
    for (const event of bad) expect(parseEvent(event)).toEqual({ ok: false, refusal: 'damaged' });
  });

  it('refuses ids that every object inherits', () => {
    for (const card of ['__proto__', 'constructor', 'toString', 'prototype']) {
      expect(parseEvent({ ...drawn, card })).toEqual({ ok: false, refusal: 'damaged' });
    }
  });

  it('lets fields it does not know fall away', () => {
    const polluted = JSON.parse(
      JSON.stringify({ ...drawn, note: 'x' }).replace('{', '{"__proto__":{"polluted":1},'),
    );
    expect(parseEvent(polluted)).toEqual({ ok: true, value: drawn });
    expect('polluted' in {}).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        parseEvent(value);
        expect('polluted' in {}).toBe(false);
      }),
    );
  });
});
