import { useState } from 'preact/hooks';
import { useWords } from '../../../app/context';
import { Button } from '../../../ui/button';
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
  const { casus } = useRun();
  const [reading, setReading] = useState(false);
  const role = casus?.roles.find((one) => one.id === id);
  if (!casus || !role) return null;
  return (
    <section class={style.part}>
      <Button variant="soft" icon="lock" wide onPress={() => setReading(true)}>
        {words.giveRole(role.short)}
      </Button>
      {reading && (
        <RoleDialog
          casus={casus}
          roleId={id}
          onRead={() => undefined}
          onClose={() => setReading(false)}
        />
      )}
    </section>
  );
}
