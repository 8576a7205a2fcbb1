import { useState } from 'preact/hooks';
import { useFirstWords } from '../../app/context';
import { CASUS_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { addKey, nameNewKey } from './view';

/** Asks for one more word that differs: "klusjesman" for him, "klusjesvrouw" for her. */
export function WordDialog({ onClose }: { readonly onClose: () => void }) {
  const { casus, edit } = useBench();
  const words = useCasusWords().variants;
  const { close } = useFirstWords().app;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { variants } = casus;
  const first = (variants[0] && typed[variants[0].id]?.trim()) || '';
  const key = nameNewKey(first, variants);
  const ready = key !== null && variants.every(({ id }) => typed[id]?.trim());

  function add() {
    if (!ready || key === null) return;
    onClose();
    const all = Object.fromEntries(variants.map(({ id }) => [id, typed[id]?.trim() ?? '']));
    if (edit(addKey(variants, key, all), words.wordAdded(key))) goToPart('variants', true);
  }

  return (
    <Dialog
      open
      title={words.addWord}
      onClose={onClose}
      closeLabel={close}
      actions={
        <Button variant="primary" size="large" disabled={!ready} onPress={add}>
          {words.ready}
        </Button>
      }
    >
      <div class={style.form} data-own-undo>
        <p>{words.wordLead}</p>
        {variants.map(({ id, label }, index) => (
          <TextField
            key={id}
            label={words.wordFor(label.trim() || words.nameless(index + 1))}
            value={typed[id] ?? ''}
            maxLength={CASUS_LIMITS.value}
            error={index === 0 && first !== '' && key === null ? words.wordTaken : undefined}
            onInput={(word) => setTyped((before) => ({ ...before, [id]: word }))}
            onEnter={add}
          />
        ))}
        {key !== null && <p class={style.lead}>{words.wordKey(key)}</p>}
      </div>
    </Dialog>
  );
}
