import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../domain/store';
import { wordsIn } from '../domain/wordings';
import { anyLife, exportOf, live } from './testing/lives';
import { createDevice, dumpDatabase, SENTINEL, sessionId } from './testing/rehearsal';

// Many stores, one after another: on a busy machine that takes longer than a test may.
vi.setConfig({ testTimeout: 60_000 });

const keep = { revive: false };
const revive = { revive: true };

/** What both devices hold of conversations. Own sets and cases are asked about: see `restore-plan.test.ts`. */
async function readMerged(store: Store): Promise<unknown> {
  const { events, sessions, tables, texts } = await store.exportAll();
  const said = texts.map((text) => [text.owner, text.id, [...wordsIn(text)].sort()] as const);
  return { events, sessions, tables, texts: said };
}

describe('a backup', () => {
  it('brought into an empty store gives the same store', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async (life) => {
        const { device, store } = await live(life);
        const empty = createDevice();
        const other = empty.open();
        await other.importAll(await store.exportAll(), keep);
        expect(await dumpDatabase(empty.factory)).toEqual(await dumpDatabase(device.factory));
      }),
      { numRuns: 30 },
    );
  });

  it('brought in twice changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, fc.boolean(), async (here, there, reviving) => {
        const { device, store } = await live(here);
        const backup = await exportOf(there);
        await store.importAll(backup, { revive: reviving });
        const once = await dumpDatabase(device.factory);
        const again = await store.importAll(backup, { revive: reviving });
        expect(await dumpDatabase(device.factory)).toEqual(once);
        expect(again).toMatchObject({ sessions: 0, events: 0, texts: 0, shelf: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same, whichever of two comes first', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, async (one, other) => {
        const backups = [await exportOf(one), await exportOf(other)];
        const dumps = await Promise.all(
          [backups, [...backups].reverse()].map(async (order) => {
            const store = createDevice().open();
            for (const backup of order) await store.importAll(backup, revive);
            return readMerged(store);
          }),
        );
        expect(dumps[0]).toEqual(dumps[1]);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no event, no text and no words of either side', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, async (here, there) => {
        const { store } = await live(here);
        const before = await store.exportAll();
        const backup = await exportOf(there);
        await store.importAll(backup, revive);
        const after = await store.exportAll();
        for (const part of ['events', 'texts', 'sessions'] as const) {
          const ids = new Set(after[part].map(({ id }) => id as string));
          for (const { id } of [...before[part], ...backup[part]]) expect(ids).toContain(id);
        }
        const words = new Set(after.texts.flatMap(wordsIn));
        for (const word of [...before.texts, ...backup.texts].flatMap(wordsIn)) {
          expect(words).toContain(word);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says how much came in', async () => {
    const { store } = await live([{ kind: 'play', session: 'a', upTo: 1 }]);
    const backup = await exportOf([
      { kind: 'play', session: 'a', upTo: 3 },
      { kind: 'play', session: 'b', upTo: 0 },
      { kind: 'shelve', item: 'c', at: 1 },
    ]);
    expect(await store.importAll(backup, keep)).toEqual({
      sessions: 1,
      events: 3,
      texts: 1,
      shelf: 1,
      leftOut: 0,
    });
  });

  it('carries no conversation that lies in the bin, nor its texts', async () => {
    const { store } = await live([{ kind: 'play', session: 'a', upTo: 1 }]);
    await store.bin([sessionId('a')]);
    const backup = await store.exportAll();
    expect(backup).toMatchObject({ sessions: [], events: [], places: [], content: [] });
    expect(JSON.stringify(backup)).not.toContain(SENTINEL);
  });

  it('carries the moment it was made as the clock tells it', async () => {
    const store = createDevice().open({ now: () => 1234 });
    expect((await store.exportAll()).madeAt).toBe(1234);
  });
});
