import { useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { fillIn, type Stage } from '../../domain/casus';
import { CASUS_LIMITS, DRAFT_LIMITS } from '../../domain/limits';
import { joinParagraphs } from '../../domain/making/edit-casus';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import { Select } from '../../ui/select';
import style from '../making-parts/bench.module.css';
import { LeftOutNote } from '../making-parts/left-out';
import { OrderButtons } from '../making-parts/order-buttons';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords, useOut } from './bench';
import { PartHints } from './part-hints';
import { PlaceholderField } from './placeholder-field';
import { proposeReplacements } from './replacements';
import { hasRoom, placeForAll } from './view';

/** The story in parts: what all read one by one, and what only one player reads. */
export function Story() {
  const app = useApp();
  const { casus, edit } = useBench();
  const words = useCasusWords().story;
  const { stages } = casus;
  const room = hasRoom.stage(casus);

  function add(at: number) {
    const id = app.services.newId();
    if (edit({ kind: 'add-stage', at, stage: { id, title: '', text: [] } })) goToPart(id, true);
  }

  return (
    <section class={style.part} aria-labelledby="story">
      <h2 id="story" data-part="stages" tabIndex={-1}>
        {words.title}
      </h2>
      <p class={style.lead}>{words.lead}</p>
      <List ordered class={style.stages}>
        {stages.map((stage, index) => (
          <li class={style.stageItem} key={stage.id}>
            <StageForm stage={stage} index={index} />
            {room && index < stages.length - 1 && (
              <Button
                class={style.between}
                variant="quiet"
                size="small"
                icon="plus"
                label={words.addAfter(nameOf(stage, index))}
                onPress={() => add(index + 1)}
              >
                {words.addBetween}
              </Button>
            )}
          </li>
        ))}
      </List>
      {room && (
        <Button class={style.add} variant="paper" icon="plus" onPress={() => add(stages.length)}>
          {words.add}
        </Button>
      )}
    </section>
  );

  function nameOf(stage: Stage, index: number) {
    return stage.title.trim() || words.nameless(index + 1);
  }
}

/** What the list of readers offers besides the roles. */
const ALL = '';
const NEW = '+';

interface StageFormProps {
  readonly stage: Stage;
  readonly index: number;
}

function StageForm({ stage, index }: StageFormProps) {
  const { bench, casus, edit } = useBench();
  const words = useCasusWords().story;
  const { id } = stage;
  const { roles, stages } = casus;
  const role = roles.find((one) => one.id === stage.role);
  const place = placeForAll(stages, id);
  const name = stage.title.trim() || words.nameless(index + 1);
  const text = joinParagraphs(stage.text);
  const [, redraw] = useState({});
  const out = useOut().get(id);
  const proposals = proposeReplacements(text, casus).length;

  function choose(next: string) {
    if (next === NEW) {
      bench.asking.value = { kind: 'role', stage: id };
      // The list shows again who reads it now: the new role may not come.
      redraw({});
    } else edit({ kind: 'stage', id, change: { role: next === ALL ? null : next } });
  }

  /** Moving a part takes its button along, and a browser then forgets that it had the focus. */
  function move(to: number) {
    const pressed = document.activeElement;
    if (!edit({ kind: 'move-stage', id, to })) return;
    bench.say(words.moved(name, to + 1, stages.length));
    requestAnimationFrame(() => pressed instanceof HTMLElement && pressed.focus());
  }

  return (
    <section
      class={style.stage}
      data-part={id}
      data-secret={role ? '' : undefined}
      aria-label={name}
      onFocusIn={() => bench.show(id)}
    >
      <p class={style.who}>
        <Icon name={role ? 'lock' : 'people'} size={1.25} />
        {role ? words.only(tellRole(role.short)) : words.forAll(place ?? 0)}
      </p>
      <PlaceholderField
        bare
        label={words.heading}
        value={stage.title}
        maxLength={CASUS_LIMITS.heading}
        onInput={(title) => edit({ kind: 'stage', id, change: { title } })}
      />
      <PlaceholderField
        multiline
        rows={4}
        label={words.text}
        hint={index === 0 ? words.textHint : undefined}
        value={text}
        maxLength={DRAFT_LIMITS.text}
        onInput={(typed) => edit({ kind: 'stage', id, change: { text: typed } })}
      />
      {proposals > 0 && (
        <Button
          class={style.add}
          variant="soft"
          size="small"
          icon="shuffle"
          onPress={() => {
            bench.asking.value = { kind: 'replace', stage: id };
          }}
        >
          {words.replace(proposals)}
        </Button>
      )}
      {out && <LeftOutNote why={out.why} />}
      <PartHints part={`stages[${index}]`} />
      <div class={style.foot}>
        <div class={style.reader}>
          <Select
            label={words.reader}
            value={stage.role ?? ALL}
            options={[
              { id: ALL, label: words.all },
              ...roles.map((one) => ({ id: one.id, label: words.only(tellRole(one.short)) })),
              { id: NEW, label: words.newRole },
            ]}
            onChange={choose}
          />
        </div>
        <div class={style.tools}>
          <OrderButtons name={name} index={index} count={stages.length} onMove={move} />
          <Button
            variant="quiet"
            size="small"
            icon="trash"
            label={words.remove(name)}
            onPress={() => {
              if (edit({ kind: 'remove-stage', id }, words.removed(name))) goToPart('stages', true);
            }}
          />
        </div>
      </div>
    </section>
  );

  function tellRole(short: string) {
    return fillIn(short, casus.variants[0]?.values ?? {}).trim() || words.someone;
  }
}
