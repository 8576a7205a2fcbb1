import { action, computed, signal } from '@preact/signals';
import type { CasusEdit } from '../../domain/making/casus-edit';
import type { Draft } from '../../domain/making/draft';
import { beginHistory, type History, record, redo, undo } from '../../domain/making/edit-history';
import type { FormatEdit } from '../../domain/making/format-edit';
import { mergeKeyOf } from '../../domain/making/merge-key';
import type { SetEdit } from '../../domain/making/set-edit';
import { createWriteQueue } from '../write-queue';
import type { Editor } from './editor';

/**
 * A set of thousands of cards takes long (ms) to write, and the page stands still in between. After such a
 * write there is room to type before the next.
 */
const SHORT = 50;
const LONGEST_REST = 500;

export interface EditorPorts<D extends Draft, E> {
  /** A change that does not apply gives the very same draft. */
  readonly change: (draft: D, edit: E) => D;
  /** Writes it; gives whether it can be played. Rejects when it was not written. */
  readonly save: (draft: D) => Promise<boolean>;
  readonly now: () => number;
  /** Resolves after so many ms. */
  readonly rest: (ms: number) => Promise<void>;
  /** Called once, at closing; `ended` resolves when everything was written, or failed and would wait. */
  readonly onClose: (ended: Promise<{ readonly draft: D; readonly failed: boolean }>) => void;
}

export interface RunningEditor<D extends Draft, E> extends Editor<D, E> {
  /** Another tab makes changes now. */
  lose(): void;
}

/** Changes a draft, remembers every step and has the latest one written. */
export function runEditor<D extends Draft, E extends SetEdit | CasusEdit | FormatEdit>(
  start: { readonly draft: D; readonly playable: boolean; readonly unsaved: boolean },
  { change, now, onClose, rest, save }: EditorPorts<D, E>,
): RunningEditor<D, E> {
  const history = signal<History<D>>(beginHistory(start.draft));
  const playable = signal(start.playable);
  const lost = signal(false);
  let closed = false;

  // Only the latest counts: a draft is written as a whole.
  const queue = createWriteQueue<D>(
    async (draft) => {
      const began = now();
      playable.value = await save(draft);
      const took = now() - began;
      if (took > SHORT) await rest(Math.min(2 * took, LONGEST_REST));
    },
    (_, later) => later,
  );
  if (start.unsaved) queue.push(start.draft);

  const go = action((next: History<D>) => {
    if (next === history.peek() || closed || lost.peek()) return;
    const moved = next.present !== history.peek().present;
    history.value = next;
    if (moved) queue.push(next.present);
  });

  return {
    draft: computed(() => history.value.present),
    writing: queue.state,
    canUndo: computed(() => history.value.past.length > 0 && !lost.value),
    canRedo: computed(() => history.value.future.length > 0 && !lost.value),
    playable,
    lost,
    edit(edit, apart = false) {
      const before = history.peek();
      const merge = apart ? null : mergeKeyOf(edit);
      go(record(before, change(before.present, edit), merge, now()));
    },
    undo: () => go(undo(history.peek())),
    redo: () => go(redo(history.peek())),
    retry: queue.retry,
    settled: queue.settled,
    lose() {
      lost.value = true;
    },
    close() {
      if (closed) return;
      closed = true;
      onClose(
        queue.settled().then(() => ({
          draft: history.peek().present,
          failed: queue.state.peek().kind === 'failed',
        })),
      );
    },
  };
}
