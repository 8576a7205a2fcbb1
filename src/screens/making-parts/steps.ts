import type { App } from '../../app/app';
import type { Editor } from '../../app/making/editor';
import type { Steps } from './use-undo-keys';

interface StepsOptions<Content> {
  /** Read when they are said: the language may change meanwhile. */
  readonly words: () => Readonly<Record<'undo' | 'undone' | 'redone', string>> | undefined;
  /** The part that a step was about; null where nothing changed. */
  readonly findChanged: (before: Content, after: Content) => string | null;
}

export interface Editing<Edit> extends Steps {
  /** Makes changes; gives whether anything changed. `tell` says it, with the way back over all of them. */
  edit(edits: Edit | readonly Edit[], tell?: string): boolean;
}

/** Changes what is made, and goes back and forward over it, with words for who can't see it. */
export function createSteps<Content, Edit extends { readonly kind: string }>(
  app: App,
  editor: Editor<{ readonly content: Content }, Edit>,
  { findChanged, words }: StepsOptions<Content>,
): Editing<Edit> {
  const current = () => editor.draft.peek().content;

  /** The way back that is on offer belongs to one change; after another one it would take back that. */
  const withdraw = () => {
    if (app.notice.peek()?.action) app.notice.value = null;
  };

  const step = (way: 'undo' | 'redo', times = 1) => {
    const before = current();
    for (let count = 0; count < times; count += 1) editor[way]();
    const changed = findChanged(before, current());
    if (changed === null) return;
    withdraw();
    app.say((way === 'undo' ? words()?.undone : words()?.redone) ?? '');
    goToPart(changed);
  };

  return {
    edit(edits, tell) {
      const list = 'kind' in edits ? [edits] : edits;
      let steps = 0;
      for (const edit of list) {
        const before = editor.draft.peek();
        // What offers a way back is no typing: taking it back leaves what was typed just before.
        editor.edit(edit, tell !== undefined);
        if (editor.draft.peek() !== before) steps += 1;
      }
      if (steps === 0) return false;
      withdraw();
      if (tell !== undefined) {
        const action = { label: words()?.undo ?? '', run: () => step('undo', steps) };
        app.notice.value = { message: tell, action };
      }
      return true;
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
  };
}

/** Brings a part of what is made into sight, once it stands there; `caret` also goes into its first field. */
export function goToPart(part: string, caret = false): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
    const field = place?.querySelector<HTMLElement>('input, textarea');
    place?.scrollIntoView({ block: 'nearest' });
    if (caret) (field ?? place)?.focus();
  });
}
