import { describe, expect, test } from 'vitest';
import { emptyCasus } from '../../domain/making/new-casus';
import type { Piece } from '../handed-in';
import { binPiece, putPieces } from '../shelf';
import { readWorkshop } from '../workshop';
import { copyPiece, createPiece } from './create-piece';
import { openCasusEditor, openSetEditor } from './open-editor';
import {
  add,
  card,
  close,
  createTablet,
  edit,
  readStored,
  set,
  shipped,
  title,
  type,
} from './testing/tablet';

describe('making a set', () => {
  test('begins with a draft that is listed, and can be played from its first card on', async () => {
    const app = createTablet().openTab();
    expect(await createPiece(app, set())).toMatchObject({ ok: true, value: { id: 'proef' } });
    expect((await readWorkshop(app)).kaartenset[0]).toMatchObject({
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
    expect((await readWorkshop(app)).kaartenset[0]).toMatchObject({ status: 'found' });
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

  test('takes a change that was asked for back apart from the typing just before it', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('a')] }));
    const editor = await edit(app);
    editor.edit(type('a', 'Heb je hulp?'));
    editor.edit(type('a', 'Welke hulp heb je?'), true);
    editor.edit(type('a', 'Welke hulp heb je nu?'));
    editor.undo();
    expect(editor.draft.value.content.cards[0]?.front).toBe('Welke hulp heb je?');
    editor.undo();
    expect(editor.draft.value.content.cards[0]?.front).toBe('Heb je hulp?');
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
    expect((await readWorkshop(app)).casus).toMatchObject([
      { status: 'found', piece: { content: { stages: [{ text: ['Er was eens.'] }] } } },
    ]);
  });
});

describe('the version', () => {
  test('stays where only hints were put aside: nobody who has it has anything to take over', async () => {
    const app = createTablet().openTab();
    await putPieces(app, [set({ cards: [card('a')], version: 4 })]);
    const editor = await edit(app);
    editor.edit({ kind: 'aside', of: 'all', on: true });
    await editor.settled();
    expect(await readStored(app)).toMatchObject({ version: 4, draft: ['Kaart a'] });
    editor.edit(type('a', 'Anders'));
    await close(editor);
    expect(await readStored(app)).toMatchObject({ version: 5 });
    const again = await edit(app);
    expect(again.draft.value.aside?.all).toBe(true);
    await close(again);
  });

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

  test('on the screen is the one it is stored under, so that a file that is handed out has it too', async () => {
    const app = createTablet().openTab();
    await putPieces(app, [set({ cards: [card('a')], version: 4 })]);
    const editor = await edit(app);
    expect(editor.draft.value.content.version).toBe(4);
    editor.edit(title('Een'));
    editor.edit(title('Twee'));
    expect(editor.draft.value.content.version).toBe(5);
    editor.undo();
    editor.redo();
    expect(editor.draft.value.content.version).toBe(5);
    while (editor.canUndo.value) editor.undo();
    expect(editor.draft.value.content.version).toBe(4);
    await editor.settled();
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
