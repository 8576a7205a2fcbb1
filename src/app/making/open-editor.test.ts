import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CardSet } from '../../domain/card-set';
import { emptyCasus } from '../../domain/making/new-casus';
import { emptySet } from '../../domain/making/new-set';
import type { SetEdit } from '../../domain/making/set-edit';
import { StorageError, type Store } from '../../domain/store';
import { createHandover } from '../../platform/handover';
import { hashText } from '../../platform/identity';
import { openStore } from '../../storage/open';
import { abortAfterPuts, injectFaults } from '../../storage/testing/faulty';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { binPiece, putPieces } from '../shelf';
import { wipeEverything } from '../wipe';
import { readWorkshop } from '../workshop';
import { copyPiece, createPiece } from './create-piece';
import type { SetEditor } from './editor';
import { draftKey } from './hold-draft';
import { openCasusEditor, openSetEditor } from './open-editor';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

/** A tablet with its tabs: they share what is stored, who writes, and what they call to each other. */
function createTablet() {
  const indexedDB = new IDBFactory();
  const holders = new Map<string, { readonly tab: object; readonly onLost: () => void }>();
  const channels = new Set<BroadcastChannel>();
  const openChannel = () => {
    const channel = {
      onmessage: null,
      postMessage(data: unknown) {
        for (const other of channels) {
          if (other !== channel) other.onmessage?.({ data } as MessageEvent);
        }
      },
      close: () => void channels.delete(channel),
    } as unknown as BroadcastChannel;
    channels.add(channel);
    return channel;
  };
  let clock = 1_000_000;
  let ids = 0;

  function openTab(change: (store: Store) => Partial<Store> = () => ({})): App {
    const store = openStore({
      name: 'proef',
      indexedDB,
      localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
      page: { addEventListener: () => undefined },
    });
    const tab = {};
    const app = {
      bundle: { sets: [{ id: 'meegeleverd', load: async () => shipped }], casussen: [] },
      preferences: { reset: () => undefined },
      notice: { value: null },
      said: { value: '' },
      openStore: async () => ({ ...store, ...change(store) }),
      services: {
        clock: { now: () => clock++ },
        newId: () => `nieuw-${ids++}`,
        hash: async (text: string) => hashText(text),
        handover: createHandover('proef', openChannel),
        lock: {
          async acquire(key: string, onLost: () => void, { takeOver }: { takeOver: boolean }) {
            const holder = holders.get(key);
            if (holder && holder.tab !== tab && !takeOver) return 'elsewhere' as const;
            holders.set(key, { tab, onLost });
            if (holder && holder.tab !== tab) holder.onLost();
            return 'held' as const;
          },
          release: (key: string) => void (holders.get(key)?.tab === tab && holders.delete(key)),
        },
      },
    };
    return app as unknown as App;
  }
  const turnClock = (to: number) => {
    clock = to;
  };
  return { openTab, turnClock };
}

const set = (changes: Partial<CardSet> = {}): Piece => ({
  kind: 'kaartenset',
  content: { ...emptySet({ id: 'proef', title: 'Proef', template: 'losse-vragen' }), ...changes },
});
const card = (id: string, front = `Kaart ${id}`) => ({
  id,
  category: 'vragen',
  front,
  back: {},
  tags: [],
});
const shipped = { ...emptySet({ id: 'meegeleverd', title: 'Mee', template: 'losse-vragen' }) };

const add = (id: string): SetEdit => ({ kind: 'add-card', id, after: null });
const type = (id: string, text: string): SetEdit => ({
  kind: 'write',
  card: id,
  field: 'front',
  text,
});
const title = (text: string): SetEdit => ({ kind: 'about', change: { title: text } });

async function edit(app: App, options?: { readonly takeOver: boolean }): Promise<SetEditor> {
  const opened = await openSetEditor(app, 'proef', options);
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.value;
}
async function close(editor: SetEditor): Promise<void> {
  editor.close();
  await editor.settled();
  await Promise.resolve();
}
/** What is stored under the set: its fronts in the draft, and those that are played. */
async function readStored(app: App) {
  const store = await app.openStore();
  const [state] = await store.readShelf([{ kind: 'kaartenset', id: 'proef' }]);
  const draft = state?.draft?.draft as { readonly content: CardSet } | undefined;
  const played = state?.content?.content as CardSet | undefined;
  const fronts = (content?: CardSet) => content?.cards.map(({ front }) => front);
  return {
    draft: fronts(draft?.content),
    played: fronts(played),
    version: played?.version,
    title: state?.item?.title,
  };
}

describe('making a set', () => {
  test('begins with a draft that is listed, and can be played from its first card on', async () => {
    const app = createTablet().openTab();
    expect(await createPiece(app, set())).toMatchObject({ ok: true, value: { id: 'proef' } });
    expect((await readWorkshop(app)).sets[0]).toMatchObject({
      status: 'draft',
      item: { title: 'Proef' },
    });
    const editor = await edit(app);
    editor.edit(add('a'));
    await editor.settled();
    expect(editor.playable.value).toBe(false);
    expect(await readStored(app)).toMatchObject({ draft: [''], played: undefined });
    editor.edit(type('a', ' Wat geeft moed? '));
    await editor.settled();
    expect(editor.playable.value).toBe(true);
    expect(await readStored(app)).toMatchObject({
      draft: [' Wat geeft moed? '],
      played: ['Wat geeft moed?'],
      version: 1,
    });
    expect((await readWorkshop(app)).sets[0]).toMatchObject({ status: 'found' });
  });

  test('goes on where it was, to the letter, after the app was closed', async () => {
    const tablet = createTablet();
    const first = tablet.openTab();
    await createPiece(first, set({ cards: [card('a')] }));
    const editor = await edit(first);
    editor.edit(add('b'));
    editor.edit(type('b', 'half '));
    editor.edit({ kind: 'bin', cards: ['a'], now: 5 });
    await close(editor);
    const again = await edit(tablet.openTab());
    expect(again.draft.value.content.cards.map(({ front }) => front)).toEqual(['half ']);
    expect(again.draft.value.bin.map((binned) => binned.card.id)).toEqual(['a']);
    expect(again.canUndo.value).toBe(false);
  });

  test('undoes and redoes across everything, and writes that too', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('a')] }));
    const editor = await edit(app);
    editor.edit(title('Anders'));
    editor.edit(add('b'));
    editor.edit(type('b', 'Nieuw'));
    editor.undo();
    editor.undo();
    editor.undo();
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ draft: ['Kaart a'], title: 'Proef' });
    editor.redo();
    editor.redo();
    editor.redo();
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ draft: ['Kaart a', 'Nieuw'], title: 'Anders' });
    expect(editor.canRedo.value).toBe(false);
  });

  test('writes the latest only, while an earlier write is on its way', async () => {
    let writes = 0;
    const app = createTablet().openTab((store) => ({
      saveDraft: (...args) => {
        writes += 1;
        return store.saveDraft(...args);
      },
    }));
    await createPiece(app, set({ cards: [card('a')] }));
    writes = 0;
    const editor = await edit(app);
    for (const letter of 'abcdefghij') editor.edit(type('a', letter));
    expect(editor.writing.value.kind).toBe('saving');
    await editor.settled();
    expect(writes).toBe(1);
    expect(await readStored(app)).toMatchObject({ played: ['j'] });
  });

  test('keeps the last that could be played when the last card goes', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('a')] }));
    const editor = await edit(app);
    editor.edit({ kind: 'bin', cards: ['a'], now: 5 });
    await editor.settled();
    expect(editor.playable.value).toBe(false);
    expect(await readStored(app)).toMatchObject({ draft: [], played: ['Kaart a'] });
  });

  test('where nothing can be pinned keeps the draft all the same', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set());
    Object.assign(app.services, { hash: async () => ({ ok: false, refusal: 'insecure' }) });
    const editor = await edit(app);
    editor.edit(add('a'));
    editor.edit(type('a', 'Wat?'));
    await editor.settled();
    expect(editor.playable.value).toBe(false);
    expect(await readStored(app)).toMatchObject({ draft: ['Wat?'], played: undefined });
  });

  test('works for cases too', async () => {
    const app = createTablet().openTab();
    const content = emptyCasus({ id: 'gezin', title: 'Gezin' });
    await createPiece(app, { kind: 'casus', content });
    const opened = await openCasusEditor(app, 'gezin');
    if (!opened.ok) throw new Error(opened.refusal);
    opened.value.edit({ kind: 'stage', id: 'begin', change: { text: 'Er was eens.' } });
    await opened.value.settled();
    expect((await readWorkshop(app)).casussen).toMatchObject([
      { status: 'found', piece: { content: { stages: [{ text: ['Er was eens.'] }] } } },
    ]);
  });
});

describe('the version', () => {
  test('goes up once in a session of editing, and back when all is undone', async () => {
    const app = createTablet().openTab();
    await putPieces(app, [set({ cards: [card('a')], version: 4 })]);
    const editor = await edit(app);
    editor.edit(title('Een'));
    editor.edit(add('b'));
    editor.edit(type('b', 'Twee'));
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ version: 5 });
    while (editor.canUndo.value) editor.undo();
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ version: 4 });
    editor.edit(title('Drie'));
    await close(editor);
    const next = await edit(app);
    next.edit(title('Vier'));
    await next.settled();
    expect(await readStored(app)).toMatchObject({ version: 6 });
  });

  test('stays one as long as nobody can have had it', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set());
    const editor = await edit(app);
    editor.edit(add('a'));
    editor.edit(type('a', 'Een'));
    editor.edit(title('Af'));
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ version: 1 });
  });
});

describe('a copy', () => {
  test('of what came with the app has an id and title of its own, and can be changed', async () => {
    const app = createTablet().openTab();
    const from: Piece = {
      kind: 'kaartenset',
      content: { ...shipped, version: 7, cards: [card('a')] },
    };
    const copied = await copyPiece(app, from);
    expect(copied).toMatchObject({ ok: true, value: { id: 'nieuw-0' } });
    const opened = await openSetEditor(app, 'nieuw-0');
    expect(opened.ok && opened.value.draft.value.content).toMatchObject({
      title: 'Mee (kopie)',
      version: 1,
    });
  });

  test('of a set with the longest title still fits', async () => {
    const app = createTablet().openTab();
    await copyPiece(app, set({ title: 'x'.repeat(120), cards: [card('a')] }));
    expect((await (await app.openStore()).listShelf())[0]?.title).toHaveLength(120);
  });
});

describe('opening', () => {
  test('refuses what came with the app, what is not here and what is in the bin', async () => {
    const app = createTablet().openTab();
    expect(await openSetEditor(app, 'meegeleverd')).toMatchObject({ refusal: 'shipped' });
    expect(await openSetEditor(app, 'proef')).toMatchObject({ refusal: 'gone' });
    await createPiece(app, set());
    await binPiece(app, { kind: 'kaartenset', id: 'proef' });
    expect(await openSetEditor(app, 'proef')).toMatchObject({ refusal: 'gone' });
  });

  test('starts from the shelf when the draft is damaged', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('a')] }));
    const store = await app.openStore();
    const damaged = { kind: 'kaartenset', content: { cards: 3 } };
    const record = {
      kind: 'kaartenset',
      id: 'proef',
      title: '',
      changedAt: 9e12,
      draft: damaged,
    } as const;
    await store.saveDraft(record, null);
    const editor = await edit(app);
    expect(editor.draft.value.content.cards).toHaveLength(1);
  });

  test('shows what was imported after the draft, with what lay in its bin', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('a'), card('b')] }));
    const editor = await edit(app);
    editor.edit({ kind: 'bin', cards: ['b'], now: 1 });
    await close(editor);
    const put = await putPieces(app, [set({ cards: [card('c')], version: 9 })]);
    const imported = await edit(app);
    expect(imported.draft.value.content.cards.map(({ id }) => id)).toEqual(['c']);
    expect(imported.draft.value.bin.map((binned) => binned.card.id)).toEqual(['b']);
    await close(imported);
    expect(put.ok && (await put.value.takeBack())).toBe(true);
    const back = await edit(app);
    expect(back.draft.value.content.cards.map(({ id }) => id)).toEqual(['a']);
  });

  test('shows the last words, also when the clock was set back in between', async () => {
    const tablet = createTablet();
    const app = tablet.openTab();
    await putPieces(app, [set({ cards: [card('a')] })]);
    tablet.turnClock(5);
    const editor = await edit(app);
    editor.edit({ kind: 'bin', cards: ['a'], now: 1 });
    await close(editor);
    expect((await edit(app)).draft.value.content.cards).toEqual([]);
  });
});

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
