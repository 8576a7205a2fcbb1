import { describe, expect, test } from 'vitest';
import { emptyCasus } from '../../domain/making/new-casus';
import { emptyFormat } from '../../domain/making/new-format';
import { createLibrary } from '../library';
import { readWorkshop } from '../workshop';
import { createPiece } from './create-piece';
import type { FormatEditor } from './editor';
import { openCasusEditor, openFormatEditor } from './open-editor';
import { createTablet } from './testing/tablet';

describe('a case or format that was opened and left without a word', () => {
  const leave = async (change: (editor: FormatEditor) => void, trying = false) => {
    const app = createTablet().openTab();
    const content = emptyFormat({ id: 'vorm', title: '' });
    await createPiece(app, { kind: 'werkvorm', content });
    const opened = await openFormatEditor(app, 'vorm');
    if (!opened.ok) throw new Error(opened.refusal);
    change(opened.value);
    if (trying) app.trying.value = { kind: 'werkvorm', id: 'vorm' };
    opened.value.close();
    return (await readWorkshop(app)).werkvorm;
  };
  const name = { kind: 'about', change: { title: 'Vorm' } } as const;

  test('leaves nothing behind', async () => {
    expect(await leave(() => undefined)).toEqual([]);
    const undone = await leave((editor) => {
      editor.edit(name);
      editor.undo();
    });
    expect(undone).toEqual([]);
  });

  test('stays once something was done to it, and while it is tried out', async () => {
    expect(await leave((editor) => editor.edit(name))).toMatchObject([{ status: 'found' }]);
    expect(await leave(() => undefined, true)).toMatchObject([{ status: 'found' }]);
  });

  test('goes for a case too', async () => {
    const app = createTablet().openTab();
    const content = emptyCasus({ id: 'casus', title: '' });
    await createPiece(app, { kind: 'casus', content });
    const opened = await openCasusEditor(app, 'casus');
    if (!opened.ok) throw new Error(opened.refusal);
    opened.value.close();
    expect((await readWorkshop(app)).casus).toEqual([]);
    expect(await openCasusEditor(app, 'casus')).toMatchObject({ ok: false, refusal: 'gone' });
  });
});

describe('making a format', () => {
  const begin = async () => {
    const app = createTablet().openTab();
    const content = emptyFormat({ id: 'vorm', title: 'Vorm' });
    await createPiece(app, { kind: 'werkvorm', content });
    const opened = await openFormatEditor(app, 'vorm');
    if (!opened.ok) throw new Error(opened.refusal);
    return { app, editor: opened.value };
  };
  const retitle = (text: string) =>
    ({ kind: 'phase', id: 'gesprek', change: { title: text } }) as const;

  test('is listed and can be played from the start, and keeps every change', async () => {
    const { app, editor } = await begin();
    expect(editor.playable.value).toBe(true);
    editor.edit(retitle('Samen denken'));
    await editor.settled();
    const library = createLibrary(app.bundle, app.openStore);
    expect(await library.findFormat('vorm')).toMatchObject({
      shipped: false,
      content: { phases: [{}, { title: 'Samen denken' }, {}] },
    });
    editor.undo();
    await editor.settled();
    expect(await library.findFormat('vorm')).toMatchObject({
      content: { phases: [{}, { title: 'Gesprek' }, {}] },
    });
  });

  test('goes on where it was, also with what can’t be played', async () => {
    const { app, editor } = await begin();
    editor.edit({
      kind: 'add-part',
      phase: 'gesprek',
      part: { kind: 'round', prompt: '' },
    });
    await editor.settled();
    editor.close();
    const again = await openFormatEditor(app, 'vorm');
    if (!again.ok) throw new Error(again.refusal);
    const { phases } = again.value.draft.value.content;
    expect(phases[1]?.parts).toEqual([{ kind: 'round', prompt: '' }]);
    expect((await readWorkshop(app)).werkvorm).toMatchObject([
      { status: 'found', piece: { content: { phases: [{}, { parts: [] }, {}] } } },
    ]);
  });
});
