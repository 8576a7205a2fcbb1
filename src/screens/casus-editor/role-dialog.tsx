import { useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import { CASUS_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';

interface RoleDialogProps {
  /** The part that is for this new role; null for a role that has none yet. */
  readonly stage: string | null;
  readonly onClose: () => void;
}

/** Asks who plays it, and adds the role. */
export function RoleDialog({ stage, onClose }: RoleDialogProps) {
  const app = useApp();
  const { edit } = useBench();
  const words = useCasusWords().roles;
  const { close } = useFirstWords().app;
  const [short, setShort] = useState('');
  const ready = short.trim() !== '';

  function add() {
    if (!ready) return;
    const id = app.services.newId();
    const called = short.trim();
    onClose();
    const added = edit([
      { kind: 'add-role', role: { id, name: called, short: called } },
      ...(stage === null ? [] : [{ kind: 'stage', id: stage, change: { role: id } } as const]),
    ]);
    if (added) goToPart(stage ?? id);
  }

  return (
    <Dialog
      open
      title={words.new}
      onClose={onClose}
      closeLabel={close}
      actions={
        <Button variant="primary" size="large" disabled={!ready} onPress={add}>
          {words.newReady}
        </Button>
      }
    >
      <div class={style.form} data-own-undo>
        <TextField
          label={words.newName}
          hint={words.shortHint(short.trim() || '…')}
          value={short}
          maxLength={CASUS_LIMITS.roleShort}
          onInput={setShort}
          onEnter={add}
        />
      </div>
    </Dialog>
  );
}
