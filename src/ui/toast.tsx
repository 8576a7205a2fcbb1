import { useEffect, useRef, useState } from 'preact/hooks';
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

  return (
    <div
      class={styles.place}
      role="status"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={() => setInside(true)}
      onFocusOut={() => setInside(false)}
    >
      <div class={styles.toast}>
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
    </div>
  );
}
