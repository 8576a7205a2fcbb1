import type { Role } from '../../domain/casus';
import { CASUS_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { PartHints } from './part-hints';
import { PlaceholderField } from './placeholder-field';
import { hasRoom, partsOf } from './view';

/** Who is played by someone at the table, and then reads something of their own. */
export function RolesPart() {
  const { bench, casus } = useBench();
  const words = useCasusWords().roles;
  const { roles } = casus;
  return (
    <section class={style.part} aria-labelledby="roles">
      <h2 id="roles" data-part="roles" tabIndex={-1}>
        {words.title}
      </h2>
      <p class={style.lead}>{words.lead}</p>
      {roles.length > 0 && (
        <List class={style.list}>
          {roles.map((role, index) => (
            <li key={role.id}>
              <RoleForm role={role} index={index} />
            </li>
          ))}
        </List>
      )}
      {hasRoom.role(casus) && (
        <Button
          class={style.add}
          variant="paper"
          icon="person-add"
          onPress={() => {
            bench.asking.value = { kind: 'role', stage: null };
          }}
        >
          {words.add}
        </Button>
      )}
    </section>
  );
}

function RoleForm({ role, index }: { readonly role: Role; readonly index: number }) {
  const { bench, casus, edit } = useBench();
  const words = useCasusWords().roles;
  const { id, name, short } = role;
  const parts = partsOf(casus, id).length;
  const called = short.trim() || name.trim() || words.nameless(index + 1);

  function remove() {
    if (parts > 0) bench.asking.value = { kind: 'remove-role', role: id };
    else if (edit({ kind: 'remove-role', id }, words.removed(called))) goToPart('roles', true);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the story may have the same name, and is a landmark
    <div role="group" class={style.paper} data-part={id} aria-label={called}>
      <PlaceholderField
        label={words.name}
        hint={words.nameHint}
        value={name}
        maxLength={CASUS_LIMITS.roleName}
        onInput={(text) => edit({ kind: 'role', id, change: { name: text } })}
      />
      <PlaceholderField
        label={words.short}
        hint={words.shortHint(short.trim() || '…')}
        value={short}
        maxLength={CASUS_LIMITS.roleShort}
        onInput={(text) => edit({ kind: 'role', id, change: { short: text } })}
      />
      <PartHints part={`roles[${index}]`} />
      <div class={style.foot}>
        <p class={style.count}>{words.parts(parts)}</p>
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          label={words.remove(called)}
          onPress={remove}
        />
      </div>
    </div>
  );
}
