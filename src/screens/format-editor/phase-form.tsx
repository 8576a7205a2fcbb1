import type { Phase } from '../../domain/format';
import { LIMITS, FORMAT_LIMITS as MAX } from '../../domain/limits';
import type { PhaseChange } from '../../domain/making/format-edit';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import style from '../making-parts/bench.module.css';
import { LeftOutNote } from '../making-parts/left-out';
import { OrderButtons } from '../making-parts/order-buttons';
import { goToPart } from '../making-parts/steps';
import { useBench, useFormatWords, useOut } from './bench';
import { PartsList } from './parts-list';
import { listMinutes } from './view';

interface PhaseFormProps {
  readonly phase: Phase;
  readonly index: number;
}

/** One step: what it is called, how long it takes, what the group does and with what. */
export function PhaseForm({ phase, index }: PhaseFormProps) {
  const { bench, edit, format } = useBench();
  const words = useFormatWords();
  const say = words.steps;
  const { id, instruction, minutes, title } = phase;
  const name = title.trim() || say.nameless(index + 1);
  const change = (fields: PhaseChange) => edit({ kind: 'phase', id, change: fields });
  const out = useOut().get(id);

  /** Moving a step takes its button along, and a browser then forgets that it had the focus. */
  function move(to: number) {
    const pressed = document.activeElement;
    if (!edit({ kind: 'move-phase', id, to })) return;
    bench.say(say.moved(name, to + 1, format.phases.length));
    requestAnimationFrame(() => pressed instanceof HTMLElement && pressed.focus());
  }

  return (
    <section class={style.stage} data-part={id} aria-label={name}>
      <p class={style.who}>
        <Icon name="clock" size={1.25} />
        {say.nameless(index + 1)}
      </p>
      <TextField
        label={say.heading}
        lang={format.lang}
        value={title}
        maxLength={LIMITS.title}
        onInput={(text) => change({ title: text })}
      />
      <TextField
        multiline
        label={say.instruction}
        hint={index === 0 ? say.instructionHint : undefined}
        lang={format.lang}
        value={instruction}
        maxLength={MAX.instruction}
        onInput={(text) => change({ instruction: text })}
      />
      {out && <LeftOutNote why={out.why} />}
      <PartsList phase={phase} />
      <Disclosure title={say.more} summary={say.moreNow}>
        <More phase={phase} />
      </Disclosure>
      <div class={style.foot}>
        <div class={style.reader}>
          <Select
            label={say.time}
            value={`${minutes}`}
            options={listMinutes(minutes).map((count) => ({
              id: `${count}`,
              label: count === 0 ? say.noTime : words.minutes(count),
            }))}
            onChange={(count) => change({ minutes: Number(count) })}
          />
        </div>
        <div class={style.tools}>
          <OrderButtons name={name} index={index} count={format.phases.length} onMove={move} />
          <Button
            variant="quiet"
            size="small"
            icon="trash"
            label={say.remove(name)}
            onPress={() => {
              if (edit({ kind: 'remove-phase', id }, say.removed(name))) goToPart('phases', true);
            }}
          />
        </div>
      </div>
    </section>
  );
}

/** What is seldom changed. */
function More({ phase: { hint = '', id, repeat, who = '' } }: { readonly phase: Phase }) {
  const { edit, format } = useBench();
  const words = useFormatWords();
  const say = words.steps;
  const change = (fields: PhaseChange) => edit({ kind: 'phase', id, change: fields });
  return (
    <div class={style.form}>
      {format.roles.length > 0 && (
        <Select
          label={say.who}
          value={who}
          options={[
            { id: '', label: say.all },
            ...format.roles.map((role, at) => ({
              id: role.id,
              label: role.name.trim() || words.roles.nameless(at + 1),
            })),
          ]}
          onChange={(role) => change({ who: role || null })}
        />
      )}
      <TextField
        multiline
        label={say.hint}
        hint={say.hintHint}
        lang={format.lang}
        value={hint}
        maxLength={MAX.hint}
        onInput={(text) => change({ hint: text })}
      />
      <Switch
        label={say.repeat}
        checked={repeat === true}
        onChange={(on) => change({ repeat: on })}
      />
    </div>
  );
}
