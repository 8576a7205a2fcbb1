import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button';
import { classes } from './classes';
import styles from './dialog.module.css';
import './more-icons';
import { useModal } from './use-modal';
import { Voice } from './voice';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** The language of the title, where it is not that of the app. */
  readonly titleLang?: string | undefined;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children?: ComponentChildren;
  /** Buttons at the foot; the main one last. */
  readonly actions?: ComponentChildren;
  readonly tone?: 'calm' | 'danger' | undefined;
  /** For a card or a table of words. */
  readonly wide?: boolean | undefined;
  /** The title is only said, not seen: the content says it itself, in large. */
  readonly bare?: boolean | undefined;
}

/** A sheet of paper above the table: title, a way to close, content, actions. */
export function Dialog(props: DialogProps) {
  const { open, title, onClose, closeLabel, children, actions, tone = 'calm', wide, bare } = props;
  const heading = useId();
  const ref = useModal(open, onClose);
  return (
    <dialog
      class={classes(styles.dialog, styles[tone], wide && styles.wide, bare && styles.bare)}
      aria-labelledby={heading}
      ref={ref}
    >
      {open && (
        <div class={styles.sheet}>
          <div class={styles.head}>
            <h2
              class={bare ? 'sr-only' : styles.title}
              id={heading}
              tabIndex={-1}
              data-first
              dir="auto"
              lang={props.titleLang}
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
