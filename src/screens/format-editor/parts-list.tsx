import { useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { askedIn, type Phase } from '../../domain/format';
import { FORMAT_LIMITS } from '../../domain/limits';
import { newPart } from '../../domain/making/new-part';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import style from '../making-parts/bench.module.css';
import { OrderButtons } from '../making-parts/order-buttons';
import { goToPart } from '../making-parts/steps';
import { useBench, useFormatWords, useOut } from './bench';
import { PartForm } from './part-form';
import own from './style.module.css';
import type { PartProps } from './use-part';
import { listCasusParts, PART_KINDS, placeOf } from './view';

const NONE = '';

/** What lies on the table in a step, in the order in which the group sees it. */
export function PartsList({ phase: { id: phase, parts } }: { readonly phase: Phase }) {
  const { newId } = useApp().services;
  const { edit, format, supplies } = useBench();
  const words = useFormatWords().parts;
  const [, redraw] = useState({});
  /** Where the latest was put: it lies open. */
  const [fresh, setFresh] = useState<number | null>(null);
  const stages = listCasusParts(format, supplies.casussen, 'stage');
  const roles = listCasusParts(format, supplies.casussen, 'role');

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
    if (!edit({ kind: 'add-part', phase, part })) return;
    setFresh(parts.length);
    goToPart(placeOf(phase, parts.length), true);
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
      {parts.map((part, at) => (
        <Laid
          key={'id' in part ? part.id : `${part.kind}-${at}`}
          {...{ phase, at, part }}
          count={parts.length}
          fresh={fresh === at}
          place={placeOf(phase, at)}
        />
      ))}
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

interface LaidProps extends PartProps {
  readonly count: number;
  readonly fresh: boolean;
  readonly place: string;
}

/** One thing on the table: what it is and asks, and folded out everything that can be said of it. */
function Laid({ at, count, fresh, part, phase, place }: LaidProps) {
  const { bench, edit, format, supplies } = useBench();
  const words = useFormatWords().parts;
  const [open, setOpen] = useState(fresh);
  const name = words.kinds[part.kind];
  const out = useOut().get(place);
  const says =
    part.kind === 'cards' ? supplies.sets.find(({ id }) => id === part.set)?.label : askedIn(part);

  function move(to: number) {
    const pressed = document.activeElement;
    if (!edit({ kind: 'move-part', phase, at, to })) return;
    bench.say(words.moved(name, to + 1, count));
    requestAnimationFrame(() => pressed instanceof HTMLElement && pressed.focus());
  }

  return (
    // A group and no region: two parts of one kind would be two landmarks of one name.
    // biome-ignore lint/a11y/useSemanticElements: no form here that a fieldset would be part of
    <div class={own.part} role="group" data-part={place} tabIndex={-1} aria-label={name}>
      <Disclosure
        title={name}
        summary={out?.why ?? says}
        summaryLang={out ? undefined : format.lang}
        open={open}
        onToggle={setOpen}
      >
        <PartForm {...{ phase, at, part }} />
        <div class={style.tools}>
          {count > 1 && <OrderButtons name={name} index={at} count={count} onMove={move} />}
          <Button
            variant="quiet"
            size="small"
            icon="trash"
            label={words.remove(name)}
            onPress={() => {
              if (edit({ kind: 'remove-part', phase, at }, words.removed(name))) goToPart(phase);
            }}
          />
        </div>
      </Disclosure>
    </div>
  );
}
