import { useApp } from '../../app/context';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useFormatWords } from './bench';
import { PhaseForm } from './phase-form';
import { hasRoom } from './view';

/** What the group does, step by step. */
export function PhasesPart() {
  const { newId } = useApp().services;
  const { edit, format } = useBench();
  const words = useFormatWords().steps;
  const { phases } = format;
  const room = hasRoom.phase(format);

  function add(at: number) {
    const id = newId();
    const phase = { id, title: '', minutes: 10, instruction: '', parts: [] };
    if (edit({ kind: 'add-phase', at, phase })) goToPart(id, true);
  }

  return (
    <section class={style.part} aria-labelledby="steps">
      <h2 id="steps" data-part="phases" tabIndex={-1}>
        {words.title}
      </h2>
      <p class={style.lead}>{words.lead}</p>
      <List ordered class={style.stages}>
        {phases.map((phase, index) => (
          <li class={style.stageItem} key={phase.id}>
            <PhaseForm phase={phase} index={index} />
            {room && index < phases.length - 1 && (
              <Button
                class={style.between}
                variant="quiet"
                size="small"
                icon="plus"
                label={words.addAfter(phase.title.trim() || words.nameless(index + 1))}
                onPress={() => add(index + 1)}
              >
                {words.addBetween}
              </Button>
            )}
          </li>
        ))}
      </List>
      {room && (
        <Button class={style.add} variant="paper" icon="plus" onPress={() => add(phases.length)}>
          {words.add}
        </Button>
      )}
    </section>
  );
}
