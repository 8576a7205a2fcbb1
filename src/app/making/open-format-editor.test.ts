import { describe, expect, test } from 'vitest';
import { emptyFormat } from '../../domain/making/new-format';
import { createLibrary } from '../library';
import { readWorkshop } from '../workshop';
import { createPiece } from './create-piece';
import { openFormatEditor } from './open-editor';
import { createTablet } from './testing/tablet';

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
