import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../domain/event';
import {
  conversation,
  createDevice,
  drawn,
  sessionId,
  started,
  summaryOf,
} from './testing/rehearsal';

const numbers = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(499, 500, 501, 999, 1000),
    fc.integer({ min: 2, max: 3000 }),
    fc.maxSafeNat(),
  ),
  { minLength: 1, maxLength: 20 },
);

describe('a stored log', () => {
  it('comes back whole and in order, whatever its numbers, and nothing of another one', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (wanted) => {
        const store = createDevice().open();
        await store.commit(conversation('a'));
        await store.commit(conversation('b'));
        const events = wanted.map((n) => ({ ...drawn('a', 2), id: `n${n}`, n }) as LogEvent);
        await store.commit({ summary: summaryOf('a'), events });
        const read = await store.readSession(sessionId('a'));
        if (read.status !== 'found') throw new Error(read.status);
        const added = read.session.events.filter((event) => event.id.startsWith('n'));
        expect(added.map((event) => event.n)).toEqual([...wanted].sort((a, b) => a - b));
        expect(read.session.events.every((event) => event.session === 'a')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is never rewritten, and an event that is there does not keep the next one out', async () => {
    const store = createDevice().open();
    await store.commit(conversation('a'));
    const first = drawn('a', 2);
    await store.commit({ summary: summaryOf('a'), events: [first] });
    const other = { ...first, card: 'other' } as LogEvent;
    await store.commit({ summary: summaryOf('a', { done: 7 }), events: [other, drawn('a', 3)] });
    const read = await store.readSession(sessionId('a'));
    if (read.status !== 'found') throw new Error(read.status);
    expect(read.session.summary.done).toBe(7);
    expect(read.session.events).toContainEqual(first);
    expect(read.session.events).not.toContainEqual(other);
    expect(read.session.events.at(-1)?.n).toBe(3);
  });

  it('takes nothing in for a conversation that is gone, though it was written before it was asked', async () => {
    const store = createDevice().open();
    const lone = { summary: summaryOf('a'), events: [drawn('a', 2)] };
    await expect(store.commit(lone)).rejects.toMatchObject({ failure: 'missing' });
    expect(await store.readSession(sessionId('a'))).toEqual({ status: 'gone' });
    expect(await store.listSessions()).toEqual([]);
  });

  it('is taken stock of in parts, and nothing is left out or told twice (fault 58)', async () => {
    const store = createDevice().open();
    for (const session of ['a', 'b', 'c']) {
      const events = Array.from({ length: 700 }, (_, at) => drawn(session, at + 1));
      await store.commit({ ...conversation(session), events: [started(session), ...events] });
    }
    const { events } = await store.exportAll();
    expect(events).toHaveLength(3 * 701);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3 * 701);
    expect(await store.readHealth()).toMatchObject({ sessions: 3, damaged: [] });

    // Merged into what is here already, written in pieces: the same once more changes nothing.
    const other = createDevice().open();
    const backup = await store.exportAll();
    expect((await other.importAll(backup, { revive: false })).events).toBe(3 * 701);
    expect((await other.importAll(backup, { revive: false })).events).toBe(0);
    expect((await other.exportAll()).events).toEqual(events);
  });
});
