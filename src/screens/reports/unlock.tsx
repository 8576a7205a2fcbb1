import { useEffect, useRef, useState } from 'preact/hooks';
import type { Incoming } from '../../app/backup-commands';
import { useApp, useWords } from '../../app/context';
import { unlockBackup } from '../../app/locked-backup';
import { describeRefusal, type Told } from '../../app/refusal-words';
import { FIELD_LIMITS } from '../../domain/limits';
import type { Sealed } from '../../lib/sealed';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';

interface UnlockProps {
  readonly sealed: Sealed;
  readonly onOpened: (incoming: Incoming) => void;
  /** It will never open: what to tell about that. */
  readonly onRefused: (told: Told) => void;
}

/** Asks for the passphrase of a locked backup until it fits. */
export function Unlock({ sealed, onOpened, onRefused }: UnlockProps) {
  const app = useApp();
  const words = useWords();
  const say = words.reports.restore.lock;
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  // The dialog may be closed, or hold another file, before the key is found.
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );

  const open = async () => {
    if (busy || passphrase.trim() === '') return;
    setBusy(true);
    const read = await unlockBackup(app, sealed, passphrase);
    if (!here.current) return;
    setBusy(false);
    if (read.ok) {
      onOpened(read.value);
      return;
    }
    const { refusal } = read;
    if (refusal.kind === 'wrong') setError(say.wrong);
    else if (refusal.kind === 'unable') setError(say.unable);
    else onRefused(refusal.kind === 'damaged' ? say.damaged : describeRefusal(refusal, words));
  };

  return (
    <>
      <p>{say.text}</p>
      <TextField
        label={say.field}
        maxLength={FIELD_LIMITS.passphrase}
        value={passphrase}
        onInput={(typed) => {
          setPassphrase(typed);
          setError(undefined);
        }}
        onEnter={open}
        error={error}
      />
      <div>
        <Button variant="primary" busy={busy} onPress={open}>
          {say.open}
        </Button>
      </div>
    </>
  );
}
