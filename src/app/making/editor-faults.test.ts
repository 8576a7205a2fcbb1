import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageError } from '../../domain/store';
import { abortAfterPuts, injectFaults } from '../../storage/testing/faulty';
import { putPieces } from '../shelf';
import { wipeEverything } from '../wipe';
import { createPiece } from './create-piece';
import { draftKey } from './hold-draft';
import { openSetEditor } from './open-editor';
import { card, close, createTablet, edit, readStored, set, type } from './testing/tablet';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

describe('two tabs', () => {
  test('do not write in the same set, and one can take it over with the other’s last words', async () => {
    const tablet = createTablet();
    const [here, there] = [tablet.openTab(), tablet.openTab()];
    await createPiece(here, set({ cards: [card('a')] }));
    const first = await edit(here);
    expect(await openSetEditor(there, 'proef')).toMatchObject({ refusal: 'elsewhere' });
    first.edit(type('a', 'laatste woord'));
    const second = await edit(there, { takeOver: true });
    expect(second.draft.value.content.cards[0]?.front).toBe('laatste woord');
    expect(first.lost.value).toBe(true);
    first.edit(type('a', 'te laat'));
    await first.settled();
    expect(first.draft.value.content.cards[0]?.front).toBe('laatste woord');
    second.edit(type('a', 'van hier'));
    await second.settled();
    expect(await readStored(here)).toMatchObject({ played: ['van hier'] });
  });

  test('never write an old word over a new one: not even one that had to wait', async () => {
    const tablet = createTablet();
    const [here, there] = [tablet.openTab(), tablet.openTab()];
    await createPiece(here, set({ cards: [card('a')] }));
    const first = await edit(here);
    const stop = abortAfterPuts('QuotaExceededError');
    first.edit(type('a', 'oud'));
    await first.settled();
    stop();
    const second = await edit(there, { takeOver: true });
    second.edit(type('a', 'nieuw'));
    await second.settled();
    first.retry();
    await first.settled();
    expect(first.writing.value.kind).toBe('failed');
    expect(await readStored(there)).toMatchObject({ draft: ['nieuw'], played: ['nieuw'] });
  });

  test('may follow each other, and closing lets go only once everything is written', async () => {
    const tablet = createTablet();
    const [here, there] = [tablet.openTab(), tablet.openTab()];
    await createPiece(here, set({ cards: [card('a')] }));
    const first = await edit(here);
    first.edit(type('a', 'af'));
    first.close();
    const key = draftKey({ kind: 'kaartenset', id: 'proef' });
    const asked = there.services.lock.acquire(key, () => undefined, { takeOver: false });
    expect(await asked).toBe('elsewhere');
    const again = await edit(here);
    expect(again.draft.value.content.cards[0]?.front).toBe('af');
    await close(again);
    expect((await edit(there)).draft.value.content.cards[0]?.front).toBe('af');
  });

  test('an import takes the set from the tab that changes it', async () => {
    const tablet = createTablet();
    const [here, there] = [tablet.openTab(), tablet.openTab()];
    await createPiece(here, set({ cards: [card('a')] }));
    const editor = await edit(here);
    await putPieces(there, [set({ cards: [card('c')] })]);
    expect(editor.lost.value).toBe(true);
    editor.edit(type('a', 'te laat'));
    await editor.settled();
    expect(await readStored(there)).toMatchObject({ played: ['Kaart c'] });
  });

  test('wiping in one is not undone by the other', async () => {
    const tablet = createTablet();
    const [here, there] = [tablet.openTab(), tablet.openTab()];
    await createPiece(here, set({ cards: [card('a')] }));
    const editor = await edit(here);
    expect(await wipeEverything(there)).toBe('wiped');
    editor.edit(type('a', 'geheim'));
    await editor.settled();
    expect(editor.writing.value).toEqual({ kind: 'failed', failure: 'gone' });
    expect(await readStored(there)).toMatchObject({ draft: undefined, played: undefined });
  });
});

describe('a write that fails', () => {
  test('on a full tablet leaves nothing half, keeps the words, and succeeds later', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('a')] }));
    const editor = await edit(app);
    const stop = abortAfterPuts('QuotaExceededError');
    editor.edit(type('a', 'Nieuw'));
    await editor.settled();
    stop();
    expect(editor.writing.value).toEqual({ kind: 'failed', failure: 'full' });
    expect(await readStored(app)).toMatchObject({ draft: ['Kaart a'], played: ['Kaart a'] });
    editor.retry();
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ draft: ['Nieuw'], played: ['Nieuw'] });
  });

  test('before its editor was closed waits in this page for the next opening, unless all was wiped', async () => {
    let full = false;
    const app = createTablet().openTab((store) => ({
      saveDraft: (...args) =>
        full ? Promise.reject(new StorageError('full')) : store.saveDraft(...args),
    }));
    await createPiece(app, set({ cards: [card('a')] }));
    for (const wiped of [false, true]) {
      const editor = await edit(app);
      full = true;
      editor.edit(type('a', wiped ? 'geheim' : 'bewaar mij'));
      await close(editor);
      full = false;
      if (wiped) {
        await wipeEverything(app);
        await createPiece(app, set({ cards: [card('a')] }));
      }
      const again = await edit(app);
      await again.settled();
      const front = wiped ? 'Kaart a' : 'bewaar mij';
      expect(await readStored(app)).toMatchObject({ draft: [front], played: [front] });
      await close(again);
    }
  });

  test('at any call into the database leaves draft and set as they were, or both new', async () => {
    const tablet = createTablet();
    for (let failing = 1; ; failing += 1) {
      const app = tablet.openTab();
      const store = await app.openStore();
      await store.wipeAll();
      await createPiece(app, set({ cards: [card('a')] }));
      const editor = await edit(app);
      let calls = 0;
      const faults = injectFaults((call) => {
        calls = call;
        return call >= failing;
      }, 'UnknownError');
      editor.edit(type('a', 'Nieuw'));
      await editor.settled();
      faults.stop();
      const stored = await readStored(tablet.openTab());
      expect(stored.draft).toEqual(stored.played);
      expect(stored.draft).toEqual([editor.writing.value.kind === 'failed' ? 'Kaart a' : 'Nieuw']);
      editor.retry();
      await close(editor);
      expect(await readStored(app)).toMatchObject({ draft: ['Nieuw'], played: ['Nieuw'] });
      if (calls < failing) break;
    }
  });
});
