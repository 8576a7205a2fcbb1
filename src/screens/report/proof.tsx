import { createPortal } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useGuidingWords, useWords } from '../../app/context';
import { sayWholeDate } from '../../app/whole-dates';
import { FIELD_LIMITS } from '../../domain/limits';
import type { Report } from '../../domain/report';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { usePrinter } from '../use-printer';
import style from './proof.module.css';

interface ProofProps {
  readonly report: Report;
  /** The names that were typed. */
  readonly names: readonly string[];
  readonly onClose: () => void;
}

/**
 * A proof of participation: date, duration, form, how many, and a name that is typed now and kept nowhere.
 * No word about what was talked about.
 */
export function Proof({ names, report, onClose }: ProofProps) {
  const app = useApp();
  const first = useFirstWords().app;
  const say = useGuidingWords().proof;
  const words = useWords();
  const printer = usePrinter();
  const [name, setName] = useState('');
  const [minutes, setMinutes] = useState(String(report.format?.minutes || ''));
  const [people, setPeople] = useState(String(report.players.length || ''));
  const lang = app.preferences.lang.value;
  const date = sayWholeDate(report.startedAt, lang);

  // Only this sheet goes to the printer while it is open.
  useEffect(() => {
    document.documentElement.dataset.proof = '';
    return () => {
      delete document.documentElement.dataset.proof;
    };
  }, []);

  const facts = [
    [say.date, date],
    [say.durationOn, minutes && say.minutes(Number(minutes) || 0)],
    [say.form, report.format?.title ?? ''],
    [say.people, people],
  ].filter(([, value]) => value);

  return (
    <>
      <Dialog
        open
        title={say.title}
        closeLabel={first.close}
        onClose={onClose}
        actions={
          printer.trouble !== 'missing' && (
            <Button variant="primary" size="large" icon="print" onPress={printer.print}>
              {say.print}
            </Button>
          )
        }
      >
        <p>{say.lead}</p>
        {printer.trouble && <p role="status">{words.report.printer[printer.trouble]}</p>}
        {names.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
          <div class={style.names} role="group" aria-label={say.whose}>
            {names.map((one, at) => (
              <Chip key={at} pressed={name === one} onPress={() => setName(one)}>
                {one}
              </Chip>
            ))}
          </div>
        )}
        <TextField label={say.name} value={name} onInput={setName} maxLength={FIELD_LIMITS.label} />
        <TextField
          label={say.duration}
          value={minutes}
          onInput={setMinutes}
          maxLength={FIELD_LIMITS.minutes}
        />
        <TextField
          label={say.people}
          value={people}
          onInput={setPeople}
          maxLength={FIELD_LIMITS.people}
        />
      </Dialog>
      {createPortal(
        <div class={style.sheet} data-proof-sheet aria-hidden="true">
          <p class={style.brand}>{first.name}</p>
          <h1 class={style.title}>{say.title}</h1>
          <p class={style.name}>{name || '\u00A0'}</p>
          <p>{say.took}</p>
          <dl class={style.facts}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class={style.sign}>{say.sign}</p>
        </div>,
        document.body,
      )}
    </>
  );
}
