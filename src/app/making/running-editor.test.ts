import { expect, test } from 'vitest';
import { editSet } from '../../domain/making/edit-set';
import { emptySet } from '../../domain/making/new-set';
import { runEditor } from './running-editor';

const content = emptySet({ id: 'proef', title: 'Proef', template: 'empty' });
const draft = { kind: 'kaartenset' as const, content, bin: [] };

/** An editor whose every write takes so long (ms). */
function runOn(took: number) {
  let clock = 0;
  const log: string[] = [];
  const editor = runEditor(
    { draft, playable: false, unsaved: false },
    {
      change: editSet,
      now: () => clock,
      rest: async (ms) => void log.push(`rest ${ms}`),
      save: async (saved) => {
        clock += took;
        log.push(saved.content.title);
        return true;
      },
      onClose: () => undefined,
    },
  );
  const type = (title: string) => editor.edit({ kind: 'about', change: { title } });
  return { editor, log, type };
}

test('a write that takes long leaves room to type before the next, a short one does not', async () => {
  for (const [took, wanted] of [
    [20, ['Een', 'Twee']],
    [100, ['Een', 'rest 200', 'Twee', 'rest 200']],
    [9000, ['Een', 'rest 500', 'Twee', 'rest 500']],
  ] as const) {
    const { editor, log, type } = runOn(took);
    type('Een');
    await editor.settled();
    type('Twee');
    await editor.settled();
    expect(log).toEqual(wanted);
  }
});

test('nothing changes any more once it is closed', async () => {
  const { editor, log, type } = runOn(1);
  editor.close();
  type('Te laat');
  await editor.settled();
  expect(editor.draft.value).toBe(draft);
  expect(log).toEqual([]);
});
