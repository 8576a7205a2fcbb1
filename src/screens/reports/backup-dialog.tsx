import { useEffect, useState } from 'preact/hooks';
import { type PreparedBackup, prepareBackup, saveBackup } from '../../app/backup-commands';
import { useApp, useWords } from '../../app/context';
import { lockBackup } from '../../app/locked-backup';
import { FIELD_LIMITS } from '../../domain/limits';
import { weighPassphrase } from '../../domain/passphrase';
import type { Words } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Switch } from '../../ui/switch';
import style from './style.module.css';
import { describeOver } from './view';

interface BackupDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Makes a backup while it is read what is in it, and locks it when asked to. */
export function BackupDialog({ open, onClose, onSaved }: BackupDialogProps) {
  const app = useApp();
  const words = useWords();
  const say = words.reports.backup.dialog;
  const [prepared, setPrepared] = useState<PreparedBackup | 'failed' | undefined>();
  // Null while the backup gets no lock.
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!open) return;
    let here = true;
    setPrepared(undefined);
    setPassphrase(null);
    setError(undefined);
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

  async function lock(plain: PreparedBackup, secret: string): Promise<PreparedBackup | undefined> {
    if (weighPassphrase(secret) === 'empty') {
      setError(say.lock.missing);
      return undefined;
    }
    setBusy(true);
    const locked = await lockBackup(app, plain, secret);
    setBusy(false);
    if (!locked.ok) {
      setError(say.lock.unable);
      return undefined;
    }
    if (locked.value.over) {
      setPrepared(locked.value);
      return undefined;
    }
    return locked.value;
  }

  const save = async () => {
    if (!ready) return;
    const file = passphrase === null ? ready : await lock(ready, passphrase);
    if (file === undefined) return;
    const outcome = await saveBackup(app, file, onSaved);
    if (outcome !== 'cancelled') onClose();
  };
  const change = (secret: string | null) => {
    setPassphrase(secret);
    setError(undefined);
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
            <Button variant="primary" icon="save" busy={!ready || busy} onPress={save}>
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
          <Lock say={say.lock} passphrase={passphrase} error={error} onChange={change} />
        </>
      )}
    </Dialog>
  );
}

interface LockProps {
  readonly say: Words['reports']['backup']['dialog']['lock'];
  readonly passphrase: string | null;
  readonly error: string | undefined;
  readonly onChange: (passphrase: string | null) => void;
}

/** The passphrase stands there to be read: a wrong letter would lock the file for good. */
function Lock({ say, passphrase, error, onChange }: LockProps) {
  return (
    <>
      <Switch
        label={say.label}
        hint={say.hint}
        checked={passphrase !== null}
        onChange={(on) => onChange(on ? '' : null)}
      />
      {passphrase !== null && (
        <>
          <TextField
            label={say.field}
            maxLength={FIELD_LIMITS.passphrase}
            hint={say.fieldHint}
            value={passphrase}
            onInput={onChange}
            error={error}
            note={<span role="status">{say.strength[weighPassphrase(passphrase)]}</span>}
          />
          <p class={style.warning}>{say.lost}</p>
        </>
      )}
    </>
  );
}
