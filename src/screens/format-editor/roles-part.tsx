import { useApp } from '../../app/context';
import type { FormatRole } from '../../domain/format';
import { LIMITS, FORMAT_LIMITS as MAX } from '../../domain/limits';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useFormatWords } from './bench';
import { hasRoom } from './view';

/** Who does something of their own. */
export function RolesPart() {
  const { newId } = useApp().services;
  const { edit, format } = useBench();
  const words = useFormatWords().roles;

  function add() {
    const id = newId();
    if (edit({ kind: 'add-role', role: { id, name: '', description: '' } })) goToPart(id, true);
  }

  return (
    <section class={style.part} aria-labelledby="roles">
      <h2 id="roles" data-part="roles" tabIndex={-1}>
        {words.title}
      </h2>
      <p class={style.lead}>{words.lead}</p>
      {format.roles.length > 0 && (
        <List class={style.list}>
          {format.roles.map((role, index) => (
            <li key={role.id}>
              <RoleForm role={role} index={index} />
            </li>
          ))}
        </List>
      )}
      {hasRoom.role(format) && (
        <Button class={style.add} variant="paper" icon="person-add" onPress={add}>
          {words.add}
        </Button>
      )}
    </section>
  );
}

function RoleForm({ role, index }: { readonly role: FormatRole; readonly index: number }) {
  const { edit, format } = useBench();
  const words = useFormatWords().roles;
  const { description, id, name } = role;
  const called = name.trim() || words.nameless(index + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the story may have the same name, and is a landmark
    <div role="group" class={style.paper} data-part={id} aria-label={called}>
      <TextField
        label={words.name}
        lang={format.lang}
        value={name}
        maxLength={LIMITS.name}
        onInput={(text) => edit({ kind: 'role', id, change: { name: text } })}
      />
      <TextField
        multiline
        label={words.description}
        lang={format.lang}
        value={description}
        maxLength={MAX.role}
        onInput={(text) => edit({ kind: 'role', id, change: { description: text } })}
      />
      <div class={style.tools}>
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          label={words.remove(called)}
          onPress={() => {
            if (edit({ kind: 'remove-role', id }, words.removed(called))) goToPart('roles', true);
          }}
        />
      </div>
    </div>
  );
}
