import { describe, expect, test } from 'vitest';
import type { ContentHash } from '../domain/ids';
import { FILE_LIMITS } from '../domain/limits';
import type { Backup } from '../domain/record';
import { writeBackup } from '../files/backup';
import { parseCardSet } from '../files/card-set';
import { canonicalText } from '../files/json-text';
import { sampleSet } from '../files/sample-content';
import { reports } from '../i18n/nl/reports';
import { refuse } from '../lib/result';
import { hashText } from '../platform/identity';
import { describeOver } from '../screens/reports/view';
import { conversation, createDevice, sessionId } from '../storage/testing/rehearsal';
import type { App } from './app';
import {
  needsBackup,
  prepareBackup,
  previewImport,
  readBackupMark,
  readHandedIn,
  saveBackup,
  takeIn,
} from './backup-commands';
import { setAsideChanged } from './content-check';
import type { SaveOutcome } from './services';

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** As much of the app as backups need, on a device of its own. */
function createApp(outcome: SaveOutcome = 'asked') {
  const store = createDevice().open();
  const saved: Saved[] = [];
  const app = {
    openStore: async () => store,
    handed: { value: null },
    notice: { value: null },
    services: {
      hash: hashText,
      clock: { now: () => new Date(2026, 10, 22, 9).getTime() },
      files: {
        save: async (name: string, _type: string, text: string) => {
          saved.push({ name, text });
          return outcome;
        },
      },
    },
  } as unknown as App;
  return { app, saved, store };
}

/** *Ja, het staat er*, and what follows from it. */
async function sayItIsThere({ handed }: App): Promise<void> {
  handed.value?.there?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const handIn = (text: string) =>
  readHandedIn(createApp().app, { size: text.length, text: async () => text });

async function readBack(text: string): Promise<Backup> {
  const read = await handIn(text);
  if (!read.ok || read.value.kind !== 'reservekopie') throw new Error('not read back');
  return read.value.backup;
}

describe('a backup', () => {
  test('goes out under the name of the day and comes in whole on another tablet', async () => {
    const { app, saved, store } = createApp();
    await store.commit(conversation('one'));
    await store.commit(conversation('two'));
    await saveBackup(app, await prepareBackup(app));
    expect(saved[0]?.name).toBe('kaarttafel-reservekopie-2026-11-22.json');

    const other = createApp();
    const backup = await readBack(saved[0]?.text ?? '');
    expect(await previewImport(other.app, backup)).toMatchObject({ sessions: 2, here: 0 });
    const done = await takeIn(other.app, backup, { revive: false });
    expect(done).toMatchObject({ ok: true, value: { sessions: 2, leftOut: 0 } });
    expect(await other.store.readSession(sessionId('one'))).toEqual(
      await store.readSession(sessionId('one')),
    );
  });

  test('that could not be put back is told of when it is made, and what to do (fault 58)', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one'));
    await store.commit(conversation('two'));
    const { over, text } = await prepareBackup(app);
    expect(over).toBeNull();
    const bytes = new TextEncoder().encode(text).length;
    const many = 1_000_000;
    expect((await prepareBackup(app, { bytes, sessions: 2 })).over).toBeNull();
    const big = (await prepareBackup(app, { bytes: bytes - 1, sessions: many })).over;
    expect(big).toEqual({ what: 'bytes', is: bytes, limit: bytes - 1 });
    const crowded = (await prepareBackup(app, { bytes: many, sessions: 1 })).over;
    expect(crowded).toEqual({ what: 'sessions', is: 2, limit: 1 });
    if (!big || !crowded) throw new Error('nothing over');
    const said = [big, crowded].map((one) => describeOver(one, reports.backup.dialog));
    for (const text of said) {
      expect(text).toContain('niet bewaard');
      expect(text).toContain('Bewaar als bestand');
    }
  });

  test('is remembered, so that only later changes ask for the next one', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one', 300));
    const before = await store.readHealth();
    expect(needsBackup(before.events, await readBackupMark(app))).toBe(true);
    await saveBackup(app, await prepareBackup(app));
    await sayItIsThere(app);
    const mark = await readBackupMark(app);
    expect(mark).toEqual({ at: app.services.clock.now(), events: before.events });
    expect(needsBackup(before.events, mark)).toBe(false);
    expect(needsBackup(before.events + 200, mark)).toBe(true);
  });

  test('counts only once someone says that the file is there', async () => {
    for (const outcome of ['asked', 'shared'] as const) {
      const { app, store } = createApp(outcome);
      await store.commit(conversation('one', 300));
      let there = 0;
      await saveBackup(app, await prepareBackup(app), () => {
        there += 1;
      });
      const { events } = await store.readHealth();
      expect([await readBackupMark(app), there]).toEqual([null, 0]);
      expect(needsBackup(events, await readBackupMark(app))).toBe(true);
      await sayItIsThere(app);
      expect(await readBackupMark(app)).toMatchObject({ events });
      expect(there).toBe(1);
    }
  });

  test('that was not handed over does not count', async () => {
    for (const outcome of ['cancelled', 'failed'] as const) {
      const { app, store } = createApp(outcome);
      await store.commit(conversation('one'));
      expect(await saveBackup(app, await prepareBackup(app))).toBe(outcome);
      expect(await readBackupMark(app)).toBeNull();
    }
  });

  test('that came in does not ask to be made again', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one', 300));
    const { text } = await prepareBackup(app);
    const other = createApp();
    await takeIn(other.app, await readBack(text), { revive: false });
    const { events } = await other.store.readHealth();
    expect(needsBackup(events, await readBackupMark(other.app))).toBe(false);
  });

  test('is not what the file of one conversation is', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one', 300));
    const backup = await readBack((await prepareBackup(app)).text);
    const other = createApp();
    await takeIn(other.app, { ...backup, format: 'gesprek' }, { revive: false });
    expect(await readBackupMark(other.app)).toBeNull();
  });

  test('tells beforehand what was wiped here, and brings that back only when asked', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one'));
    const { text } = await prepareBackup(app);
    const backup = await readBack(text);
    await store.bin([sessionId('one')]);
    await store.purge();

    expect(await previewImport(app, backup)).toMatchObject({ sessions: 1, wiped: 1, here: 0 });
    const without = await takeIn(app, backup, { revive: false });
    expect(without).toMatchObject({ ok: true, value: { sessions: 0, leftOut: 1 } });
    expect(await store.listSessions()).toEqual([]);
    const revived = await takeIn(app, backup, { revive: true });
    expect(revived).toMatchObject({ ok: true, value: { sessions: 1, leftOut: 0 } });
  });

  test('counts what is here already', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one'));
    const backup = await readBack((await prepareBackup(app)).text);
    expect(await previewImport(app, backup)).toMatchObject({ sessions: 1, here: 1, wiped: 0 });
  });
});

/** A set as it would be stored, under the hash of what it says now. */
async function recordOf(content: object) {
  const hash = await hashText(canonicalText(content));
  if (!hash.ok) throw new Error(hash.refusal);
  return { hash: hash.value as ContentHash, kind: 'kaartenset', content } as const;
}

describe('the sets and cases of a backup', () => {
  test('that are not what their hash says stay out, and are told', async () => {
    const { app, store } = createApp();
    const good = await recordOf(sampleSet());
    const changed = { ...good, content: { ...sampleSet(), title: 'Een andere set' } };
    const other = await recordOf({ ...sampleSet(), id: 'ander' });
    const empty = await store.exportAll();
    const backup = await readBack(writeBackup({ ...empty, content: [changed, other] }));
    expect(backup.content).toEqual([other]);
    expect(backup.damaged).toEqual([changed]);
    expect(await previewImport(app, backup)).toMatchObject({ damaged: 1 });
    expect((await readBack(writeBackup({ ...empty, content: [good] }))).content).toEqual([good]);
  });

  test('come in as they stand, so that the next backup of them still fits its hash', async () => {
    const { store } = createApp();
    // Without rules and agreements: reading adds empty lists.
    const older = await recordOf(sampleSet());
    const read = parseCardSet(older.content);
    expect(read.ok && canonicalText(read.value)).not.toBe(canonicalText(older.content));
    const text = writeBackup({ ...(await store.exportAll()), content: [older] });
    const backup = await readBack(writeBackup(await readBack(text)));
    expect(backup).toMatchObject({ content: [older], damaged: [] });
  });

  test('stand on the shelf only under what they are (fault 54)', async () => {
    const { store } = createApp();
    const set = await recordOf(sampleSet());
    const id = String(Reflect.get(Object(set.content), 'id'));
    const good = { kind: 'kaartenset', id, hash: set.hash, title: 'Goed', changedAt: 1 } as const;
    const others = [
      { ...good, id: 'een-ander' },
      { ...good, kind: 'casus' },
      { ...good, id: 'zonder', hash: 'nergens' as ContentHash },
    ] as const;
    const empty = await store.exportAll();
    const file = writeBackup({ ...empty, content: [set], shelf: [...others, good] });
    expect(await readBack(file)).toMatchObject({ shelf: [good], damaged: others });
  });

  test('are all taken where nothing can be hashed', async () => {
    const { store } = createApp();
    const changed = { ...(await recordOf(sampleSet())), hash: 'other' as ContentHash };
    const backup = { ...(await store.exportAll()), content: [changed] };
    const hash = async () => refuse('insecure' as const);
    expect(await setAsideChanged({ hash }, backup)).toEqual(backup);
  });
});

describe('a file that is handed in', () => {
  test('is never read into memory when it is too big', async () => {
    let reads = 0;
    const size = FILE_LIMITS.backup + 1;
    const read = await readHandedIn(createApp().app, {
      size,
      text: async () => {
        reads += 1;
        return '';
      },
    });
    expect(read).toEqual({
      ok: false,
      refusal: { kind: 'too-big', bytes: size, limit: FILE_LIMITS.backup },
    });
    expect(reads).toBe(0);
  });

  test('is refused by name when the device does not give its text', async () => {
    const read = await readHandedIn(createApp().app, {
      size: 1,
      text: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    expect(read).toEqual({ ok: false, refusal: { kind: 'unreadable' } });
  });

  test('changes nothing when it is cut off anywhere', async () => {
    const { app, store } = createApp();
    await store.commit(conversation('one'));
    const { text } = await prepareBackup(app);
    for (const length of [1, 40, Math.floor(text.length / 2), text.length - 2]) {
      expect((await handIn(text.slice(0, length))).ok).toBe(false);
    }
    expect((await handIn(writeBackup(await store.exportAll()))).ok).toBe(true);
  });
});
