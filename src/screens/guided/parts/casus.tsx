import { useState } from 'preact/hooks';
import { useGuidingWords, useWords } from '../../../app/context';
import { casusRoleKey } from '../../../domain/format';
import type { PlayerId } from '../../../domain/ids';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { RichText } from '../../../ui/rich-text';
import { RoleDialog } from '../../casus-parts/role-dialog';
import style from '../phase.module.css';
import { useRun } from '../use-run';

/** A stage of the case, for all. What is for one role is never told here. */
export function CasusStage({ stage: id }: { readonly stage: string }) {
  const { casus } = useRun();
  const stage = casus?.stages.find((one) => one.id === id && one.role === undefined);
  if (!stage) return null;
  return (
    <section class={`${style.part} ${style.stage}`} lang={casus?.lang}>
      <h3 class={style.label} dir="auto">
        {stage.title}
      </h3>
      {stage.text.map((paragraph) => (
        <RichText key={paragraph} text={paragraph} />
      ))}
    </section>
  );
}

/** The tablet goes to who plays this role. */
export function CasusRole({ role: id }: { readonly role: string }) {
  const words = useWords().table.casus;
  const guiding = useGuidingWords();
  const { act, casus, closed, nameOf, run, session } = useRun();
  const [reading, setReading] = useState(false);
  const role = casus?.roles.find((one) => one.id === id);
  if (!casus || !role) return null;
  const key = casusRoleKey(id);
  const player = run.roles[key];
  const give = (to: PlayerId | null) => act({ kind: 'give-role', role: key, player: to });
  return (
    <section class={style.part}>
      {session.players.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
        <div class={style.row} role="group" aria-labelledby={`plays-${id}`}>
          <strong id={`plays-${id}`} dir="auto">
            {words.whoPlays(role.short)}
          </strong>
          <Chip pressed={player === undefined} onPress={() => !closed && give(null)}>
            {guiding.run.nobody}
          </Chip>
          {session.players.map((one) => (
            <Chip key={one.id} pressed={player === one.id} onPress={() => !closed && give(one.id)}>
              {nameOf(one.id)}
            </Chip>
          ))}
        </div>
      )}
      <Button variant="soft" icon="lock" wide onPress={() => setReading(true)}>
        {words.giveRole(role.short)}
      </Button>
      {reading && (
        <RoleDialog
          casus={casus}
          roleId={id}
          player={player && nameOf(player)}
          onRead={() => undefined}
          onClose={() => setReading(false)}
        />
      )}
    </section>
  );
}
