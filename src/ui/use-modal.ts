import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { watchLayers } from './layers';
import { enterModal } from './voice';

/**
 * Opens and closes a native `<dialog>` with `open`. Escape and going back ask through `onClose` instead of
 * closing by itself, so that the owner stays the only one who knows. When it closes or is taken
 * away, the focus goes back to where it was.
 */
export function useModal(open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  /** Closed by us: the event of that comes when another dialog may be open already. */
  const leaving = useRef(false);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    const before = document.activeElement;
    leaving.current = false;
    if (!dialog.open) dialog.showModal();
    const leave = enterModal(dialog);
    const uncover = watchLayers().enter(() => close.current());
    // The title is read out first; by itself the browser would go to the button that closes.
    (findOnlyField(dialog) ?? dialog.querySelector<HTMLElement>('[data-first]'))?.focus();
    return () => {
      leaving.current = true;
      leave();
      uncover();
      if (dialog.open) dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    // Chromium closes at a second Escape whatever was prevented: follow it.
    const closed = () => {
      if (!leaving.current) close.current();
    };
    const backdrop = (event: MouseEvent) => {
      if (event.target === dialog) close.current();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('close', closed);
    dialog.addEventListener('click', backdrop);
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('close', closed);
      dialog.removeEventListener('click', backdrop);
    };
  }, [open]);

  return ref;
}

/** The field of a dialog that asks for one text: it can be typed at once. The name of the dialog is read out too. */
function findOnlyField(dialog: HTMLElement): HTMLElement | undefined {
  const fields = dialog.querySelectorAll<HTMLElement>('input, textarea, select, [contenteditable]');
  const [field] = fields;
  return fields.length === 1 && field?.matches('textarea, input:not([type]), input[type="text"]')
    ? field
    : undefined;
}
