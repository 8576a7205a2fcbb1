import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../domain/record';
import { type SessionChange, StorageError } from '../domain/store';
import { createWriteQueue, joinChanges } from './write-queue';

const summary = { id: 's' } as SessionSummary;
const text = (id: string, body: string) =>
  ({ id, owner: 's', body, revision: 1 }) as unknown as NonNullable<SessionChange['texts']>[number];
const event = (id: string) => ({ id }) as unknown as NonNullable<SessionChange['events']>[number];
const eventIds = (changes: readonly SessionChange[]) =>
  changes.flatMap((change) => (change.events ?? []).map((one) => String(one.id)));

/** A device whose writes end when the test says so. */
function makeDevice() {
  const written: SessionChange[] = [];
  const open: { change: SessionChange; done: () => void; fail: (error: unknown) => void }[] = [];
  const commit = (change: SessionChange) =>
    new Promise<void>((resolve, reject) => {
      open.push({
        change,
        done: () => {
          written.push(change);
          resolve();
        },
        fail: reject,
      });
    });
  return { written, open, commit };
}

describe('the write queue', () => {
  it('says saved only after the write was committed', async () => {
    const device = makeDevice();
    const queue = createWriteQueue(device.commit, joinChanges);
    queue.push({ summary, events: [event('a')] });
    expect(queue.state.value.kind).toBe('saving');
    await Promise.resolve();
    expect(queue.state.value.kind).toBe('saving');
    device.open[0]?.done();
    await queue.settled();
    expect(queue.state.value.kind).toBe('saved');
  });

  it('keeps what failed, and what came after it, for a new try in the same order', async () => {
    const device = makeDevice();
    const queue = createWriteQueue(device.commit, joinChanges);
    queue.push({ summary, events: [event('a')] });
    await Promise.resolve();
    queue.push({ summary, events: [event('b')] });
    device.open[0]?.fail(new StorageError('full'));
    await queue.settled();
    expect(queue.state.value).toEqual({ kind: 'failed', failure: 'full' });
    expect(device.written).toEqual([]);

    queue.retry();
    await Promise.resolve();
    device.open[1]?.done();
    await queue.settled();
    expect(eventIds(device.written)).toEqual(['a', 'b']);
    expect(queue.state.value.kind).toBe('saved');
  });

  it('writes what was handed in within one tick in one go, all of it or nothing', async () => {
    const device = makeDevice();
    const queue = createWriteQueue(device.commit, joinChanges);
    const place = { card: 'b' } as NonNullable<SessionChange['place']>;
    queue.push({ summary, events: [event('a')] });
    queue.push({ summary, place });
    await Promise.resolve();
    expect(device.open).toHaveLength(1);
    device.open[0]?.fail(new StorageError('lost'));
    await queue.settled();

    queue.retry();
    await Promise.resolve();
    device.open[1]?.done();
    await queue.settled();
    expect(device.written).toMatchObject([{ events: [event('a')], place }]);
  });

  it('begins to write before anyone hears of it, so that drawing the screen comes after', async () => {
    const order: string[] = [];
    const queue = createWriteQueue(async () => void order.push('write'), joinChanges);
    queue.state.subscribe(({ kind }) => {
      if (kind === 'saving') void Promise.resolve().then(() => order.push('draw'));
    });
    queue.push({ summary, events: [event('a')] });
    await queue.settled();
    expect(order).toEqual(['write', 'draw']);
  });

  it('writes what was handed in at the very moment that it became idle', async () => {
    const device = makeDevice();
    const queue = createWriteQueue(device.commit, joinChanges);
    let pushed = false;
    queue.state.subscribe(({ kind }) => {
      if (kind !== 'saved' || device.written.length === 0 || pushed) return;
      pushed = true;
      queue.push({ summary, events: [event('b')] });
    });
    queue.push({ summary, events: [event('a')] });
    await Promise.resolve();
    device.open[0]?.done();
    await queue.settled();
    expect(queue.state.value.kind).toBe('saving');
    await Promise.resolve();
    device.open[1]?.done();
    await queue.settled();
    expect(eventIds(device.written)).toEqual(['a', 'b']);
  });

  it('loses no event and doubles none, whatever fails in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 20 }), async (failures) => {
        const left = [...failures];
        const written: SessionChange[] = [];
        const queue = createWriteQueue(async (change: SessionChange) => {
          await Promise.resolve();
          if (left.shift()) throw new StorageError('lost');
          written.push(change);
        }, joinChanges);
        const names = failures.map((_, index) => `e${index}`);
        for (const name of names) {
          queue.push({ summary, events: [event(name)] });
          await Promise.resolve();
        }
        for (let tries = 0; tries <= failures.length; tries += 1) {
          await queue.settled();
          queue.retry();
        }
        await queue.settled();
        expect(eventIds(written)).toEqual(names);
      }),
    );
  });
});

describe('joinChanges', () => {
  it('keeps the later body of a text, and erases one that was erased later', () => {
    const typed = { summary, texts: [text('t', 'half'), text('u', 'weg')] };
    const joined = joinChanges(typed, {
      summary,
      texts: [text('t', 'half en heel')],
      erase: ['u' as never],
    });
    expect(joined.texts?.map((one) => one.body)).toEqual(['half en heel']);
    expect(joined.erase).toEqual(['u']);
  });

  it('keeps a text that was typed again after it was erased', () => {
    const joined = joinChanges(
      { summary, erase: ['t' as never] },
      { summary, texts: [text('t', 'toch')] },
    );
    expect([joined.texts?.length, joined.erase]).toEqual([1, []]);
  });
});
