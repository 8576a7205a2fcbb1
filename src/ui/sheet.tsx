import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button';
import { classes } from './classes';
import styles from './dialog.module.css';
import './more-icons';
import { useModal } from './use-modal';
import { Voice } from './voice';

export interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** The language of the title, where it is not that of the app. */
  readonly titleLang?: string | undefined;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** Paper that slides up from below, for the case on an upright tablet. Closes like a dialog. */
export function Sheet({
  open,
  title,
  titleLang,
  onClose,
  closeLabel,
  children,
  actions,
}: SheetProps) {
  const heading = useId();
  const ref = useModal(open, onClose);
  return (
    <dialog class={classes(styles.dialog, styles.up)} aria-labelledby={heading} ref={ref}>
      {open && (
        <div class={styles.sheet}>
          <div class={styles.head}>
            <h2
              class={styles.title}
              id={heading}
              tabIndex={-1}
              data-first
              dir="auto"
              lang={titleLang}
            >
              {title}
            </h2>
            <Button variant="quiet" icon="close" label={closeLabel} onPress={onClose} />
          </div>
          <div class={styles.content}>{children}</div>
          {actions && <div class={styles.actions}>{actions}</div>}
        </div>
      )}
      {open && <Voice dialog={ref} />}
    </dialog>
  );
}
