import { useEffect } from 'preact/hooks';

/** What can go a step back and forward. */
export interface Steps {
  undo(): void;
  redo(): void;
}

/** Fields that are not part of what is made (searching, a new label) keep the undo of the browser. */
const isApart = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-own-undo]') !== null;

/**
 * Control or Command with Z undoes the last change wherever it was, also while a field has the
 * focus: the field's own undo knows only what was typed in it. The same for undo from a menu, or by shaking.
 */
export function useUndoKeys(steps: Steps): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isApart(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && !(key === 'y' && !event.shiftKey)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) steps.redo();
      else steps.undo();
    };
    const ask = (event: InputEvent) => {
      if (isApart(event.target)) return;
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') steps.undo();
      else steps.redo();
    };
    addEventListener('keydown', press);
    addEventListener('beforeinput', ask);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('beforeinput', ask);
    };
  }, [steps]);
}
