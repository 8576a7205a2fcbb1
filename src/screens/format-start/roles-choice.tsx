import { useGuidingWords, useWords } from '../../app/context';
import { namePlayers } from '../../app/player-names';
import type { FormatRole } from '../../domain/format';
import { listWithout, type RoleHistory } from '../../domain/propose-roles';
import { Chip } from '../../ui/chip';
import start from '../start/style.module.css';
import type { Person } from '../start/view';
import style from './style.module.css';

interface RolesChoiceProps {
  readonly roles: readonly FormatRole[];
  /** The language of the format. */
  readonly lang: string;
  readonly people: readonly Person[];
  /** Who has which role, by the key of the person. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly history: RoleHistory;
  readonly onChoose: (role: string, person: string | null) => void;
}

/** A proposal for who does what, so that everybody has each role in turn; the table decides. */
export function RolesChoice({ chosen, history, lang, onChoose, people, roles }: RolesChoiceProps) {
  const words = useWords().start;
  const guiding = useGuidingWords();
  const names = namePlayers(
    people.map(({ name }) => name),
    words.player,
  );
  const nameOf = (key: string) => names[people.findIndex((one) => one.key === key)] ?? '';
  return (
    <section class={start.block} aria-labelledby="format-roles">
      <h2 class={style.heading} id="format-roles">
        {guiding.start.roles}
      </h2>
      <p class={start.hint}>{guiding.start.rolesHint}</p>
      {roles.map((role) => {
        const without = history.has(role.id)
          ? listWithout(
              role.id,
              people.map(({ key }) => key),
              history,
            )
          : [];
        return (
          <div key={role.id} class={style.role}>
            {/* biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field */}
            <div
              class={style.presets}
              role="group"
              aria-label={guiding.run.roleOf(role.name.toLowerCase())}
            >
              <strong dir="auto" lang={lang}>
                {role.name}
              </strong>
              {people.map(({ key }) => {
                const pressed = chosen.get(role.id) === key;
                return (
                  <Chip
                    key={key}
                    pressed={pressed}
                    onPress={() => onChoose(role.id, pressed ? null : key)}
                  >
                    {nameOf(key)}
                  </Chip>
                );
              })}
            </div>
            {without.length > 0 && (
              <p class={start.hint}>{guiding.run.had(without.map(nameOf).join(', '))}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}
