import { useEffect, useState } from 'preact/hooks';
import {
  type ImportPreview,
  type Incoming,
  previewImport,
  readHandedIn,
  takeIn,
} from '../../app/backup-commands';
import { useApp, useWords } from '../../app/context';
import { describeRefusal, type Told } from '../../app/refusal-words';
import type { RestoreAnswers } from '../../app/restore-plan';
import { linkTo } from '../../app/routes';
import { sayMoment } from '../../app/whole-dates';
import type { Backup } from '../../domain/record';
import { joinNames } from '../../lib/join-names';
import type { Sealed } from '../../lib/sealed';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import { Switch } from '../../ui/switch';
import { OwnConflicts } from './own-conflicts';
import style from './style.module.css';
import { Unlock } from './unlock';
import { bringsAnything, describeFailure, describeImport, listPreview } from './view';

interface RestoreDialogProps {
  /** What was handed in; null while nothing was. */
  readonly file: File | null;
  readonly onClose: () => void;
  readonly onRestored: () => void;
}

type Step =
  | { readonly kind: 'reading' }
  | { readonly kind: 'locked'; readonly sealed: Sealed }
  | { readonly kind: 'told'; readonly told: Told; readonly workshop: boolean }
  | {
      readonly kind: 'ready';
      readonly backup: Backup;
      readonly preview: ImportPreview;
      readonly stripped: boolean;
      readonly misplaced: number;
    };

/** Shows what a file would bring before anything comes in, and words plainly why it doesn't. */
export function RestoreDialog({ file, onClose, onRestored }: RestoreDialogProps) {
  const app = useApp();
  const words = useWords();
  const say = words.reports.restore;
  const [step, setStep] = useState<Step>({ kind: 'reading' });
  const [revive, setRevive] = useState(false);
  const [answers, setAnswers] = useState<RestoreAnswers>({});
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (file === null) return;
    let here = true;
    const show = (next: Step) => {
      if (here) setStep(next);
    };
    show({ kind: 'reading' });
    setRevive(false);
    setAnswers({});
    setBusy(false);
    void readStep(file).then(show);
    return () => {
      here = false;
    };
  }, [file]);

  async function readStep(handed: File): Promise<Step> {
    const read = await readHandedIn(app, handed);
    if (!read.ok) {
      return { kind: 'told', told: describeRefusal(read.refusal, words), workshop: false };
    }
    return readIn(read.value);
  }

  async function readIn(incoming: Incoming): Promise<Step> {
    if (incoming.kind === 'reservekopie-op-slot')
      return { kind: 'locked', sealed: incoming.sealed };
    if (!('backup' in incoming)) {
      const told = { title: say.workshop[incoming.kind], text: say.workshop.text };
      return { kind: 'told', told, workshop: true };
    }
    const { backup, misplaced, stripped } = incoming;
    try {
      const preview = await previewImport(app, backup);
      return { kind: 'ready', backup, preview, stripped: stripped > 0, misplaced };
    } catch {
      const told = { title: say.of[backup.format].failed, text: say.failed.other };
      return { kind: 'told', told, workshop: false };
    }
  }

  const restore = async () => {
    if (step.kind !== 'ready') return;
    setBusy(true);
    const done = await takeIn(app, step.backup, { revive, answers });
    setBusy(false);
    if (!done.ok) {
      const told = {
        title: say.of[step.backup.format].failed,
        text: describeFailure(done.refusal, say.failed),
      };
      setStep({ kind: 'told', told, workshop: false });
      return;
    }
    app.notice.value = {
      message: describeImport(step.backup.format, done.value, step.preview, say),
    };
    onClose();
    onRestored();
  };

  const { preview } = step.kind === 'ready' ? step : { preview: undefined };
  // A colleague's conversation never was here: nothing goes back.
  const format = step.kind === 'ready' ? step.backup.format : 'reservekopie';
  const brings = preview !== undefined && bringsAnything(preview);
  const title =
    step.kind === 'told'
      ? step.told.title
      : step.kind === 'locked'
        ? say.lock.title
        : say.of[format].title;
  return (
    <Dialog
      open={file !== null}
      title={title}
      onClose={onClose}
      closeLabel={words.app.close}
      actions={
        <>
          <Button variant="soft" onPress={onClose}>
            {step.kind === 'told' ? words.app.close : words.app.cancel}
          </Button>
          {step.kind === 'told' && step.workshop && (
            <Button variant="primary" href={linkTo({ name: 'workshop' })} onPress={onClose}>
              {say.workshop.go}
            </Button>
          )}
          {brings && (
            <Button variant="primary" icon="upload" busy={busy} onPress={restore}>
              {say.of[format].button}
            </Button>
          )}
        </>
      }
    >
      {file && (
        <p class={style.fileName} dir="auto">
          {file.name}
        </p>
      )}
      {step.kind === 'reading' && <p role="status">{say.reading}</p>}
      {step.kind === 'told' && <p role="alert">{step.told.text}</p>}
      {step.kind === 'locked' && (
        <Unlock
          key={step.sealed.iv}
          sealed={step.sealed}
          onOpened={(incoming) => void readIn(incoming).then(setStep)}
          onRefused={(told) => setStep({ kind: 'told', told, workshop: false })}
        />
      )}
      {step.kind === 'ready' && (
        <Preview
          preview={step.preview}
          stripped={step.stripped}
          misplaced={step.misplaced}
          replaces={Object.values(answers).includes('theirs')}
        >
          {step.preview.own.conflicts.length > 0 && (
            <OwnConflicts
              conflicts={step.preview.own.conflicts}
              answers={answers}
              onAnswer={setAnswers}
            />
          )}
          {step.preview.wiped > 0 && (
            <Switch
              label={say.revive}
              hint={say.wiped(step.preview.wiped)}
              checked={revive}
              onChange={setRevive}
            />
          )}
        </Preview>
      )}
    </Dialog>
  );
}

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly stripped: boolean;
  readonly misplaced: number;
  /** Something of here gives way. */
  readonly replaces: boolean;
  readonly children: preact.ComponentChildren;
}

function Preview({ preview, stripped, misplaced, replaces, children }: PreviewProps) {
  const app = useApp();
  const say = useWords().reports.restore;
  return (
    <>
      <p class={style.quiet}>{say.madeAt(sayMoment(preview.madeAt, app.preferences.lang.value))}</p>
      <div>
        <p>{say.contains}</p>
        <List class={style.brings}>
          {listPreview(preview, say).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </List>
      </div>
      {preview.here > 0 && <p>{say.here(preview.here)}</p>}
      {preview.damaged > 0 && <p>{say.damaged(preview.damaged)}</p>}
      {misplaced > 0 && <p>{say.misplaced(misplaced)}</p>}
      {stripped && <p>{say.stripped}</p>}
      {preview.own.copies.length > 0 && (
        <p dir="auto">
          {say.own.copies(
            joinNames(preview.own.copies, app.preferences.lang.value),
            preview.own.copies.length,
          )}
        </p>
      )}
      {children}
      <p class={style.quiet} aria-live="polite">
        {replaces ? say.binned : say.safe}
      </p>
    </>
  );
}
