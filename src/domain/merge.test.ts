import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from './event';
import { mergeLogs } from './merge';
import { anyLog, LAW } from './testing/arbitrary-log';
import { startPlay } from './testing/play';

/** Logs that share ids and events: parts of one. */
const parts = fc
  .tuple(anyLog, anyLog)
  .chain(([one, other]) =>
    fc.array(fc.subarray([...one, ...other]), { minLength: 3, maxLength: 3 }),
  )
  .map(([a, b, c]) => ({ a: a ?? [], b: b ?? [], c: c ?? [] }));

describe('merging logs', LAW, () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(parts, ({ a, b }) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  it('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(parts, ({ a, b, c }) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
      }),
    );
  });

  it('adds nothing when it is done again', () => {
    fc.assert(
      fc.property(parts, ({ a, b }) => {
        const once = mergeLogs(a, b);
        expect(mergeLogs(once, once)).toEqual(once);
        expect(mergeLogs(once, b)).toEqual(once);
      }),
    );
  });

  it('chooses the same one of two events with one id, however their fields are ordered', () => {
    const event = startPlay().do({ kind: 'draw' });
    const changed = { ...event, at: 5 };
    const reordered = Object.fromEntries(Object.entries(changed).reverse()) as unknown as LogEvent;
    expect(mergeLogs([event], [reordered])).toEqual(mergeLogs([changed], [event]));
    expect(mergeLogs([event], [reordered])).toHaveLength(1);
  });
});
