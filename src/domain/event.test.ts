import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, EVENTS, type LogEvent, rowOf } from './event';
import type { Shape } from './events/field';
import { HEAD } from './events/row';
import v1 from './golden/v1.json';
import v2 from './golden/v2.json';
import v3 from './golden/v3.json';
import { anyBody, type Pools } from './testing/arbitrary-fields';
import { isStep } from './undo';

/** Every id has a name of its own. */
const NAMED: Pools = {
  id: (of) => fc.nat(999).map((at) => `${of} ${at}`),
  ref: (of) => fc.nat(9).map((at) => `${of}-${at}`),
  count: (min) => fc.integer({ min, max: 9 }),
  moment: fc.nat(9),
  longest: 3,
};

/** Every id of this kind in an event, wherever it stands. */
const idsIn = (value: unknown, of: string): string[] => {
  if (typeof value === 'string') return value.startsWith(`${of} `) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => idsIn(one, of))
    : [];
};

const anyEventOf = (kind: (typeof EVENT_KINDS)[number]) =>
  anyBody(kind, NAMED).map((body) => ({ ...body, id: 'event 0' }) as unknown as LogEvent);

const holds = (shape: Shape, of: string): boolean => {
  switch (shape.type) {
    case 'id':
      return shape.of === of;
    case 'nullable':
    case 'list':
      return holds(shape.of, of);
    case 'record':
      return Object.values(shape.fields).some((one) => holds(one, of));
    case 'variant':
      return Object.values(shape.kinds)
        .flatMap((fields) => Object.values(fields))
        .some((one) => holds(one, of));
    default:
      return false;
  }
};

describe('the table of events', () => {
  it.each([
    [1, v1],
    [2, v2],
    [3, v3],
  ] as const)('has every kind of version %i in its golden log, and no other', (version, golden) => {
    const kinds = EVENT_KINDS.filter((kind) => EVENTS[kind].since === version);
    const written = golden.events.filter(({ v }) => v === version).map(({ kind }) => kind);
    expect([...new Set(written)].sort()).toEqual([...kinds].sort());
  });

  it.each(EVENT_KINDS)('names every text, set, case and format that %s can hold', (kind) => {
    fc.assert(
      fc.property(anyEventOf(kind), (event) => {
        const texts = (rowOf(kind).texts?.(event) ?? []).flatMap(({ text }) => text ?? []);
        expect([...texts].sort()).toEqual(idsIn(event, 'text').sort());
        const pins = (rowOf(kind).pins?.(event) ?? []).map(({ hash }) => hash);
        expect([...pins].sort()).toEqual(idsIn(event, 'content-hash').sort());
      }),
      { numRuns: 30 },
    );
  });

  it('has no field that every event has, but for its kind', () => {
    for (const kind of EVENT_KINDS) {
      for (const name of [...Object.keys(HEAD), 'v', 'kind']) {
        expect(Object.keys(EVENTS[kind].fields)).not.toContain(name);
      }
    }
  });

  it('takes no typing back', () => {
    for (const kind of EVENT_KINDS) {
      const isTyped = Object.values(EVENTS[kind].fields).some((one) => holds(one, 'text'));
      if (isTyped && kind !== 'player-joined') expect([kind, isStep(kind)]).toEqual([kind, false]);
    }
  });
});
