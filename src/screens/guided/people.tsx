import { useApp, useGuidingWords, useWords } from '../../app/context';
import { listSingleRoles } from '../../domain/propose-roles';
import { joinNames } from '../../lib/join-names';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { TypedTogether, Typing } from '../table/typing';
import { useNameRow } from '../table/use-name-row';
import style from './phase.module.css';
import { useRun } from './use-run';

/** Who sits here. Without names it works as well. */
export function People() {
  const words = useWords();
  const say = useGuidingWords().run;
  const { session } = useRun();
  const { people } = words.table;
  const { add, onEnter, room, row, sample } = useNameRow<HTMLDivElement>();
  return (
    <>
      {session.players.length === 0 && <p>{say.noPeople}</p>}
      <TypedTogether target={sample}>
        <div class={style.people} ref={row}>
          {session.players.map((player, at) => (
            <Typing
              key={player.id}
              target={{ kind: 'name', player: player.id }}
              label={people.name(at + 1)}
              placeholder={words.table.player(at + 1)}
              hideLabel
              line
              onEnter={() => onEnter(at)}
            />
          ))}
        </div>
      </TypedTogether>
      {room && (
        <Button variant="soft" icon="plus" onPress={add}>
          {people.add(session.players.length > 0)}
        </Button>
      )}
    </>
  );
}

/** Who has which role, at a glance; nothing while nobody has a name or a role. */
export function RoleLines() {
  const lang = useApp().preferences.lang.value;
  const { format, roleName, session } = useRun();
  if (session.players.length === 0 || format.roles.length === 0) return null;
  return (
    <dl class={style.lines}>
      {format.roles.map(({ id, name }) => {
        const names = roleName(id)?.names ?? [];
        return (
          names.length > 0 && (
            <div key={id}>
              <dt dir="auto" lang={format.lang}>
                {name}
              </dt>
              <dd dir="auto">{joinNames(names, lang)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

/** Who has which role; each can be given to another at any time. */
export function Roles() {
  const say = useGuidingWords().run;
  const { act, format, nameOf, run, session } = useRun();
  if (session.players.length === 0) return null;
  const single = listSingleRoles(format.roles);
  return (
    <>
      {format.roles.map((role) => (
        <div class={style.role} key={role.id}>
          <h3 class={style.label} dir="auto" lang={format.lang}>
            {role.name}
          </h3>
          <p class={style.quiet} dir="auto" lang={format.lang}>
            {role.description}
          </p>
          {single.includes(role) && (
            // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
            <div class={style.row} role="group" aria-label={say.roleOf(role.name)}>
              <Chip
                pressed={run.roles[role.id] === undefined}
                onPress={() => act({ kind: 'give-role', role: role.id, player: null })}
              >
                {say.nobody}
              </Chip>
              {session.players.map(({ id }) => (
                <Chip
                  key={id}
                  pressed={run.roles[role.id] === id}
                  onPress={() => act({ kind: 'give-role', role: role.id, player: id })}
                >
                  {nameOf(id)}
                </Chip>
              ))}
            </div>
          )}
        </div>
      ))}
    </>
  );
}
