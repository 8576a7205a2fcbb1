import { computed, signal } from '@preact/signals';
import { type ComponentType, createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';

const modals = signal<readonly HTMLDialogElement[]>([]);

/** The dialog that lies on top; what is behind it can't be heard or pressed. */
const top = computed(() => modals.value.at(-1) ?? null);

/** Says that this dialog lies over all else now; gives how to take that back. */
export function enterModal(dialog: HTMLDialogElement): () => void {
  modals.value = [...modals.peek(), dialog];
  return () => {
    modals.value = modals.peek().filter((one) => one !== dialog);
  };
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
  return Speaking && here ? <Speaking /> : null;
}
