import { useState } from 'preact/hooks';
import { useFirstWords, useMakingWords } from '../../app/context';
import type { Workshop } from '../../app/workshop';
import { LIMITS } from '../../domain/limits';
import { TEMPLATES } from '../../domain/making/new-set';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { useBegin } from './use-begin';
import { listPieces } from './view';

const SHAPES = [...TEMPLATES, 'copy'] as const;

export interface NewSetDialogProps {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** A new set: what it begins with and, if wanted, a title. */
export function NewSetDialog({ workshop, onClose }: NewSetDialogProps) {
  const words = useMakingWords().workshop.begin;
  const first = useFirstWords().app;
  const begin = useBegin();
  const [title, setTitle] = useState('');
  const [shape, setShape] = useState<(typeof SHAPES)[number]>('empty');
  const sets = listPieces(workshop.kaartenset);
  const [from, setFrom] = useState(sets[0]?.content.id ?? '');
  const [busy, setBusy] = useState(false);

  async function go() {
    if (busy) return;
    setBusy(true);
    const name = title.trim();
    if (shape !== 'copy') await begin.set(name, shape);
    else {
      const piece = sets.find(({ content }) => content.id === from);
      if (piece) await begin.copy(piece, name);
    }
    setBusy(false);
  }

  return (
    <Dialog
      open
      wide
      title={words.title}
      closeLabel={first.close}
      onClose={onClose}
      actions={
        <Button variant="primary" size="large" busy={busy} onPress={() => void go()}>
          {words.go}
        </Button>
      }
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={title}
        onInput={setTitle}
        maxLength={LIMITS.title}
        onEnter={() => void go()}
      />
      <ChoiceGroup
        legend={words.shape}
        size="normal"
        options={SHAPES.filter((id) => id !== 'copy' || sets.length > 0).map((id) => ({
          id,
          ...words.shapes[id],
        }))}
        value={shape}
        onChange={(id) => setShape(SHAPES.find((one) => one === id) ?? 'empty')}
      />
      {shape === 'copy' && (
        <Select
          label={words.from}
          options={sets.map(({ content }) => ({ id: content.id, label: content.title }))}
          value={from}
          onChange={setFrom}
        />
      )}
    </Dialog>
  );
}
