import { useEffect, useRef, useState } from 'preact/hooks';
import { type PreparedBackup, prepareBackup, saveBackup } from '../../app/backup-commands';
import { useApp, useWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Panel } from '../../ui/panel';
import { RestoreDialog } from './restore-dialog';
import style from './style.module.css';
import { describeOver } from './view';

interface BackupPanelProps {
  /** When the last backup was made, in words; null when there is none. */
  readonly lastDay: string | null;
  readonly onChange: () => void;
}

/** Everything out in one file, and back in. */
export function BackupPanel({ lastDay, onChange }: BackupPanelProps) {
  const say = useWords().reports;
  const [making, setMaking] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);

  return (
    <Panel title={say.backup.title} class={style.backup}>
      <p>
        {say.backup.text} {lastDay === null ? say.backup.never : say.backup.last(lastDay)}
      </p>
      <div class={style.backupActions}>
        <Button variant="soft" icon="save" onPress={() => setMaking(true)}>
          {say.backup.make}
        </Button>
        <Button variant="soft" icon="upload" onPress={() => input.current?.click()}>
          {say.backup.restore}
        </Button>
        <Button variant="soft" icon="upload" onPress={() => input.current?.click()}>
          {say.backup.fetch}
        </Button>
        {/* No `accept`: iOS would grey the file out. Its content is checked instead (fault 10). */}
        <input
          class="sr-only"
          type="file"
          tabIndex={-1}
          aria-label={say.restore.file}
          ref={input}
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            // The same file once more is a new question.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <BackupDialog open={making} onClose={() => setMaking(false)} onSaved={onChange} />
      <RestoreDialog file={file} onClose={() => setFile(null)} onRestored={onChange} />
    </Panel>
  );
}

interface BackupDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function BackupDialog({ open, onClose, onSaved }: BackupDialogProps) {
  const app = useApp();
  const words = useWords();
  const say = words.reports.backup.dialog;
  const [prepared, setPrepared] = useState<PreparedBackup | 'failed' | undefined>();

  useEffect(() => {
    if (!open) return;
    let here = true;
    setPrepared(undefined);
    // Made before the tap: the share sheet of iOS only opens from the tap itself.
    prepareBackup(app).then(
      (backup) => here && setPrepared(backup),
      () => here && setPrepared('failed'),
    );
    return () => {
      here = false;
    };
  }, [app, open]);

  const made = typeof prepared === 'object' ? prepared : undefined;
  // What could not be put back is no backup, so it is not handed out as one (fault 58).
  const ready = made?.over ? undefined : made;
  const save = async () => {
    if (!ready) return;
    const outcome = await saveBackup(app, ready, onSaved);
    if (outcome !== 'cancelled') onClose();
  };

  return (
    <Dialog
      open={open}
      title={say.title}
      onClose={onClose}
      closeLabel={words.app.close}
      actions={
        <>
          <Button variant="soft" onPress={onClose}>
            {words.app.cancel}
          </Button>
          {prepared !== 'failed' && !made?.over && (
            <Button variant="primary" icon="save" busy={!ready} onPress={save}>
              {say.save}
            </Button>
          )}
        </>
      }
    >
      {prepared === 'failed' ? (
        <p role="alert">{say.failed}</p>
      ) : made?.over ? (
        <p role="alert">{describeOver(made.over, say)}</p>
      ) : (
        <>
          <p class={style.warning}>{say.warning}</p>
          <p>{say.text}</p>
          <p class={style.quiet} aria-live="polite">
            {ready ? say.counted(ready.sessions, ready.ownItems) : say.preparing}
          </p>
        </>
      )}
    </Dialog>
  );
}
