import { useApp } from '../../app/context';
import type { QuestionGroup } from '../../domain/casus';
import { CASUS_LIMITS, DRAFT_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { LeftOutNote } from '../making-parts/left-out';
import { OrderButtons } from '../making-parts/order-buttons';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords, useOut } from './bench';
import { PartHints } from './part-hints';
import { PlaceholderField } from './placeholder-field';
import { hasRoom } from './view';

/** What the table can talk about when the story was told. */
export function QuestionsPart() {
  const app = useApp();
  const { casus, edit } = useBench();
  const words = useCasusWords().questions;
  const { questions } = casus;

  function add() {
    const id = app.services.newId();
    const title = questions.length === 0 ? words.first : '';
    if (edit({ kind: 'add-questions', group: { id, title, items: [] } })) goToPart(id, true);
  }

  return (
    <section class={style.part} aria-labelledby="questions">
      <h2 id="questions" data-part="questions" tabIndex={-1}>
        {words.title}
      </h2>
      <p class={style.lead}>{words.lead}</p>
      {questions.length > 0 && (
        <List class={style.list}>
          {questions.map((group, index) => (
            <li key={group.id}>
              <GroupForm group={group} index={index} />
            </li>
          ))}
        </List>
      )}
      {hasRoom.questions(casus) && (
        <Button class={style.add} variant="paper" icon="plus" onPress={add}>
          {questions.length === 0 ? words.addFirst : words.add}
        </Button>
      )}
    </section>
  );
}

function GroupForm({ group, index }: { readonly group: QuestionGroup; readonly index: number }) {
  const { bench, casus, edit } = useBench();
  const words = useCasusWords().questions;
  const { id, items, title } = group;
  const out = useOut().get(id);
  const count = casus.questions.length;
  const name = title.trim() || words.nameless(index + 1);

  function move(to: number) {
    const pressed = document.activeElement;
    if (!edit({ kind: 'move-questions', id, to })) return;
    bench.say(words.moved(name, to + 1, count));
    requestAnimationFrame(() => pressed instanceof HTMLElement && pressed.focus());
  }

  return (
    <section class={style.paper} data-part={id} aria-label={name}>
      <PlaceholderField
        bare
        label={words.heading}
        value={title}
        maxLength={CASUS_LIMITS.heading}
        onInput={(text) => edit({ kind: 'questions', id, change: { title: text } })}
      />
      <PlaceholderField
        multiline
        rows={3}
        label={words.items}
        hint={words.itemsHint}
        value={items.join('\n')}
        maxLength={DRAFT_LIMITS.text}
        onInput={(text) => edit({ kind: 'questions', id, change: { items: text } })}
      />
      {out && <LeftOutNote why={out.why} />}
      <PartHints part={`questions[${index}]`} />
      <div class={style.tools}>
        <OrderButtons name={name} index={index} count={count} onMove={move} />
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          label={words.remove(name)}
          onPress={() => {
            if (edit({ kind: 'remove-questions', id }, words.removed(name)))
              goToPart('questions', true);
          }}
        />
      </div>
    </section>
  );
}
