import { useState } from 'preact/hooks';
import { FORMAT_LIMITS } from '../../domain/limits';
import { ChoiceGroup } from '../../ui/choice';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { TickList } from '../../ui/tick-list';
import style from '../making-parts/bench.module.css';
import { useBench, useFormatWords } from './bench';
import { countTo } from './view';

const CHOICES = ['none', 'any', 'some'] as const;

/** With how many people, and with what. */
export function NeedsPart() {
  const { edit, format, supplies } = useBench();
  const words = useFormatWords().needs;
  const { needs, people } = format;
  const { casus } = needs;
  /** Asked for, and none named yet: nobody names one but the trainer. */
  const [naming, setNaming] = useState(false);
  const stored = casus === undefined ? 'none' : casus.length === 0 ? 'any' : 'some';
  const choice = naming ? 'some' : stored;
  const several = supplies.casussen.length > 0;
  const chosen = new Set(casus);

  function choose(id: string) {
    if (id === choice) return;
    setNaming(id === 'some');
    if (id !== 'some') edit({ kind: 'needs', change: { casus: id === 'any' ? [] : undefined } });
  }

  function toggle(id: string) {
    const next = chosen.has(id)
      ? [...chosen].filter((one) => one !== id)
      : [...chosen, id].slice(0, FORMAT_LIMITS.casus);
    // Without one left it would be played with any: that is another choice.
    if (next.length > 0 && edit({ kind: 'needs', change: { casus: next } })) setNaming(false);
  }

  return (
    <section class={style.part} data-part="needs" aria-labelledby="needs">
      <h2 id="needs">{words.title}</h2>
      <div class={style.paper}>
        {(['min', 'max'] as const).map((end) => (
          <Select
            key={end}
            label={words[end]}
            value={`${people[end]}`}
            options={countTo(FORMAT_LIMITS.people).map((count) => ({
              id: `${count}`,
              label: words.people(count),
            }))}
            onChange={(count) => edit({ kind: 'people', change: { [end]: Number(count) } })}
          />
        ))}
        <Switch
          label={words.question}
          hint={words.questionHint}
          checked={needs.question === true}
          onChange={(on) => edit({ kind: 'needs', change: { question: on || undefined } })}
        />
        <ChoiceGroup
          legend={words.casus}
          size="normal"
          options={CHOICES.filter((id) => id !== 'some' || several || id === choice).map((id) => ({
            id,
            ...words.casussen[id],
          }))}
          value={choice}
          onChange={choose}
        />
        {naming && (
          <p class={style.lead} role="status">
            {words.whichFirst}
          </p>
        )}
        {choice === 'some' && (
          <TickList
            legend={words.which}
            options={[
              ...supplies.casussen.map(({ id, title }) => ({ id, label: title })),
              // Named, but not here: it stays named.
              ...(casus ?? [])
                .filter((id) => !supplies.casussen.some((one) => one.id === id))
                .map((id) => ({ id, label: id })),
            ]}
            chosen={chosen}
            onToggle={toggle}
          />
        )}
      </div>
    </section>
  );
}
