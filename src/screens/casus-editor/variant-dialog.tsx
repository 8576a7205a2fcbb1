import { useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import { LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { createVariant, PRONOUNS, type Pronoun } from './pronoun-sets';

interface Person {
  readonly name: string;
  readonly pronoun: Pronoun;
}

/** Asks of whom the case can be told. The first time of two: who it is about now, and who else it could be. */
export function VariantDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { casus, edit } = useBench();
  const words = useCasusWords().variants;
  const { close } = useFirstWords().app;
  const first = casus.variants.length === 0;
  const [now, setNow] = useState<Person>({ name: '', pronoun: 'hij' });
  const [other, setOther] = useState<Person>({ name: '', pronoun: 'zij' });
  const people = first ? [now, other] : [other];
  const ready = people.every(({ name }) => name.trim() !== '');

  function add() {
    if (!ready) return;
    onClose();
    const added = edit(
      people.map(({ name, pronoun }) => ({
        kind: 'add-variant',
        variant: createVariant(casus.lang, {
          id: app.services.newId(),
          name: name.trim(),
          pronoun,
        }),
      })),
      words.added(first),
    );
    if (added) goToPart('variants', true);
  }

  return (
    <Dialog
      open
      title={first ? words.open : words.add}
      onClose={onClose}
      closeLabel={close}
      actions={
        <Button variant="primary" size="large" disabled={!ready} onPress={add}>
          {words.ready}
        </Button>
      }
    >
      <div class={style.form} data-own-undo>
        <p>{first ? words.openLead : words.addLead}</p>
        {first && <PersonFields label={words.now} person={now} onChange={setNow} />}
        <PersonFields label={first ? words.other : words.name} person={other} onChange={setOther} />
      </div>
    </Dialog>
  );
}

interface PersonFieldsProps {
  readonly label: string;
  readonly person: Person;
  readonly onChange: (person: Person) => void;
}

function PersonFields({ label, person, onChange }: PersonFieldsProps) {
  const words = useCasusWords().variants;
  return (
    <div class={style.person}>
      <TextField
        label={label}
        placeholder={words.placeholder}
        value={person.name}
        maxLength={LIMITS.name}
        onInput={(name) => onChange({ ...person, name })}
      />
      <ChoiceGroup
        legend={words.pronoun(person.name.trim())}
        size="normal"
        options={PRONOUNS.map((id) => ({ id, label: words.pronouns[id] }))}
        value={person.pronoun}
        onChange={(chosen) => {
          const pronoun = PRONOUNS.find((one) => one === chosen);
          if (pronoun) onChange({ ...person, pronoun });
        }}
      />
    </div>
  );
}
