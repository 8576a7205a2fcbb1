import { computed, signal } from '@preact/signals';
import { type ComponentType, createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

const modals = signal<readonly HTMLDialogElement[]>([]);

/** The dialog that lies on top; what is behind it can't be heard or pressed. */
const top = computed(() => modals.value.at(-1) ?? null);

/** What came up behind the dialog on top, where nobody hears it. */
const behind = signal('');

/** Says that this dialog lies over all else now; gives how to take that back. */
export function enterModal(dialog: HTMLDialogElement): () => void {
  modals.value = [...modals.peek(), dialog];
  return () => {
    modals.value = modals.peek().filter((one) => one !== dialog);
    // From here on it can be read where it stands.
    behind.value = '';
  };
}

/**
 * Gives the ref of something that has to be heard when it comes up or changes: said in the dialog on top too, where it
 * stands behind one. What stood there before the dialog came is not said again.
 */
export function useHeard(on: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef('');
  useEffect(() => {
    const text = ref.current?.textContent ?? '';
    if (!on || text === before.current) return;
    before.current = text;
    if (top.peek() && !top.peek()?.contains(ref.current)) behind.value = text;
  });
  useEffect(
    () => () => {
      if (behind.peek() === before.current) behind.value = '';
    },
    [],
  );
  return ref;
}

/** What is heard and seen above all else: the live region, and messages that pass. */
export const VoiceContext = createContext<ComponentType | null>(null);

interface VoiceProps {
  /** Absent for the page itself. */
  readonly dialog?: RefObject<HTMLDialogElement | null> | undefined;
}

/** A place where the app's voice can be. There is one voice: it is in the dialog on top, or else in the page. */
export function Voice({ dialog }: VoiceProps) {
  const Speaking = useContext(VoiceContext);
  const here = dialog ? top.value !== null && top.value === dialog.current : top.value === null;
  if (!Speaking || !here) return null;
  return (
    <>
      <Speaking />
      {dialog && <Behind />}
    </>
  );
}

/** In the dialog while empty, since screen readers only notice changes in a region they already know. */
function Behind() {
  return (
    <div class="sr-only" aria-live="assertive" aria-atomic="true" data-behind>
      {behind.value}
    </div>
  );
}
