import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import styles from './toast.module.css';

export interface ToastProps {
  readonly message: string;
  /** "Ongedaan maken". */
  readonly action?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  readonly onDone: () => void;
  /** Without it there is no button to close; Escape in it does too. */
  readonly closeLabel?: string | undefined;
}

/** Long enough to read twice; with a button, to reach for it too. */
const STAYS = 6_000;
const STAYS_WITH_ACTION = 10_000;

/** Where messages pass. It stays in the page while empty: screen readers only notice changes in a region they know. */
export function ToastPlace({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class={styles.place} role="status">
      {children}
    </div>
  );
}

/** A passing message with a way back. Its time stands still while someone points at it or is in it. */
export function Toast({ message, action, onAction, onDone, closeLabel }: ToastProps) {
  const [pointed, setPointed] = useState(false);
  const [inside, setInside] = useState(false);
  const held = pointed || inside;
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => done.current(), action ? STAYS_WITH_ACTION : STAYS);
    return () => clearTimeout(timer);
  }, [held, message, action]);

  const toast = useRef<HTMLDivElement>(null);
  const before = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const here = toast.current;
    return () => {
      const from = before.current;
      const within = here?.contains(document.activeElement);
      if (within && from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows what happens to the buttons in it
    <div
      class={styles.toast}
      ref={toast}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the dialog that it lies over would close too.
        event.preventDefault();
        onDone();
      }}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={({ relatedTarget }) => {
        if (!toast.current?.contains(relatedTarget as Node | null)) before.current = relatedTarget;
        setInside(true);
      }}
      onFocusOut={() => setInside(false)}
    >
      <p class={styles.message}>{message}</p>
      {action && (
        <Button class={styles.action} variant="quiet" onPress={() => onAction?.()}>
          {action}
        </Button>
      )}
      {closeLabel && (
        <Button
          class={styles.action}
          variant="quiet"
          icon="close"
          label={closeLabel}
          onPress={onDone}
        />
      )}
    </div>
  );
}
