import { useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { Phase } from '../../domain/format';
import { FORMAT_LIMITS } from '../../domain/limits';
import { defaultTexts } from '../../domain/making/default-texts';
import { newPart } from '../../domain/making/new-part';
import { tidyPart } from '../../domain/making/tidy-part';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import style from '../making-parts/bench.module.css';
import { OrderButtons } from '../making-parts/order-buttons';
import { goToPart } from '../making-parts/steps';
import { useBench, useFormatWords } from './bench';
import { PartForm } from './part-form';
import own from './style.module.css';
import { listCasusParts, PART_KINDS } from './view';

const NONE = '';

/** What lies on the table in a step, in the order in which the group sees it. */
export function PartsList({ phase: { id: phase, parts } }: { readonly phase: Phase }) {
  const { newId } = useApp().services;
  const { bench, edit, format, supplies } = useBench();
  const words = useFormatWords().parts;
  const [, redraw] = useState({});
  const texts = defaultTexts(format.lang);
  const stages = listCasusParts(format, supplies.casussen, 'stage');
  const roles = listCasusParts(format, supplies.casussen, 'role');
  const place = (at: number) => `${phase}-${at}`;

  function add(chosen: string) {
    // The list asks again: it is no choice that stays.
    redraw({});
    const kind = PART_KINDS.find((one) => one === chosen);
    if (kind === undefined) return;
    const part = newPart(kind, {
      newId,
      set: supplies.sets[0]?.id ?? '',
      stage: stages[0]?.id ?? '',
      role: roles[0]?.id ?? '',
    });
    if (edit({ kind: 'add-part', phase, part })) goToPart(place(parts.length), true);
  }

  function move(at: number, to: number) {
    const kind = parts[at]?.kind;
    if (!kind || !edit({ kind: 'move-part', phase, at, to })) return;
    bench.say(words.moved(words.kinds[kind], to + 1, parts.length));
    goToPart(place(to));
  }

  const offered = PART_KINDS.filter(
    (kind) =>
      (kind !== 'cards' || supplies.sets.length > 0) &&
      (kind !== 'stage' || stages.length > 0) &&
      (kind !== 'role' || roles.length > 0),
  );
  return (
    <div class={own.parts}>
      <h3 class={own.heading}>{words.title}</h3>
      {parts.length === 0 && <p class={style.lead}>{words.none}</p>}
      {parts.map((part, at) => {
        const name = words.kinds[part.kind];
        return (
          <section
            class={own.part}
            data-part={place(at)}
            tabIndex={-1}
            aria-label={name}
            key={'id' in part ? part.id : `${part.kind}-${at}`}
          >
            <div class={style.foot}>
              <h4 class={own.name}>{name}</h4>
              <div class={style.tools}>
                {parts.length > 1 && (
                  <OrderButtons
                    name={name}
                    index={at}
                    count={parts.length}
                    onMove={(to) => move(at, to)}
                  />
                )}
                <Button
                  variant="quiet"
                  size="small"
                  icon="trash"
                  label={words.remove(name)}
                  onPress={() => {
                    if (edit({ kind: 'remove-part', phase, at }, words.removed(name)))
                      goToPart(phase);
                  }}
                />
              </div>
            </div>
            <PartForm phase={phase} at={at} part={part} />
            {tidyPart(part, texts) === null && <p class={own.idle}>{words.idle}</p>}
          </section>
        );
      })}
      {parts.length < FORMAT_LIMITS.parts && (
        <Select
          label={words.add}
          value={NONE}
          options={[
            { id: NONE, label: words.choose },
            ...offered.map((kind) => ({ id: kind, label: words.kinds[kind] })),
          ]}
          onChange={add}
        />
      )}
    </div>
  );
}
