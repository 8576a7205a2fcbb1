import { useApp, useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import { placeKey } from '../../../domain/format-run';
import { joinNames } from '../../../lib/join-names';
import { ChoiceGroup } from '../../../ui/choice';
import style from '../phase.module.css';
import { useRun } from '../use-run';

/** Yes or not yet; not yet is a good answer too. */
export function CheckPart({ part }: { readonly part: PartOf<'check'> }) {
  const say = useGuidingWords().parts;
  const lang = useApp().preferences.lang.value;
  const { act, format, roleName, run } = useRun();
  const place = { part: part.id, player: null, slot: null };
  const value = run.checks[placeKey(place)];
  const by = part.by === undefined ? null : roleName(part.by);
  return (
    <section class={style.part}>
      <ChoiceGroup
        legend={part.label}
        legendLang={format.lang}
        options={[
          { id: 'yes', label: say.yes },
          { id: 'no', label: say.notYet },
        ]}
        value={value === undefined ? null : value ? 'yes' : 'no'}
        onChange={(id) => {
          const chosen = id === 'yes';
          act({ kind: 'set-check', place, value: chosen === value ? null : chosen });
        }}
      />
      {by && (
        <p class={style.quiet}>
          {say.answers(joinNames(by.names, lang), by.names.length, by.role.toLowerCase())}
        </p>
      )}
    </section>
  );
}
