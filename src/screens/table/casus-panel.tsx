import { useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { ToldCasus } from '../../domain/casus';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Steps } from '../../ui/progress-steps';
import { RichText } from '../../ui/rich-text';
import style from './casus-panel.module.css';
import { useDesk } from './context';
import { RoleDialog } from './role-dialog';
import { readStages } from './view';

interface CasusPanelProps {
  readonly onEdit: () => void;
}

/** What the table talks about: the question someone brought, and the case as far as it was told. */
export function CasusPanel({ onEdit }: CasusPanelProps) {
  const { casus, round } = useDesk();
  return (
    <div class={style.panel}>
      {round.hasPresenter && <Question onEdit={onEdit} />}
      {casus && <Told casus={casus} />}
    </div>
  );
}

function Question({ onEdit }: CasusPanelProps) {
  const { conversation, nameOf, round } = useDesk();
  const words = useWords().table.question;
  const text = conversation.readText({ kind: 'question', round: round.id });
  return (
    <section class={style.question}>
      <h2 class={style.kicker}>{words.title}</h2>
      {text ? (
        <p class={style.asked} dir="auto">
          {text}
        </p>
      ) : (
        <p class={style.quiet}>{words.none}</p>
      )}
      <p class={style.quiet}>
        {words.presenter}: {round.presenter === null ? words.nobody : nameOf(round.presenter)}
      </p>
      <Button variant="soft" icon="edit" onPress={onEdit}>
        {words.edit}
      </Button>
    </section>
  );
}

function Told({ casus }: { readonly casus: ToldCasus }) {
  const app = useApp();
  const { act, closed, round } = useDesk();
  const words = useWords().table.casus;
  const [role, setRole] = useState<string | null>(null);
  const { next, seen, total } = readStages(casus.stages, round);
  const part = words.part(seen.length, total);

  return (
    <section>
      <p class={style.kicker}>{part}</p>
      <h2 class={style.title} dir="auto">
        {casus.title}
      </h2>
      <Steps count={total} done={seen.length} label={part} />
      {seen.map((stage) => (
        <div key={stage.id} class={style.stage}>
          <h3 dir="auto">{stage.title}</h3>
          {stage.text.map((paragraph) => (
            <RichText key={paragraph} text={paragraph} />
          ))}
        </div>
      ))}
      {next && !closed && (
        <Button
          variant="soft"
          size="large"
          wide
          onPress={() => {
            if (act({ kind: 'reveal-stage', stage: next.id })) app.say(next.title);
          }}
        >
          {words.more}
        </Button>
      )}
      {casus.roles.length > 0 && (
        <div class={style.roles}>
          <h3>{words.roles}</h3>
          <p class={style.quiet}>{words.rolesLead}</p>
          {casus.roles.map((one) => (
            <Button key={one.id} variant="soft" icon="lock" wide onPress={() => setRole(one.id)}>
              {words.giveRole(one.short)}
              {round.rolesRead.includes(one.id) && ` · ${words.read}`}
            </Button>
          ))}
        </div>
      )}
      {next === null && casus.questions.length > 0 && (
        <div class={style.questions}>
          <h3>{words.questions}</h3>
          {casus.questions.map((group) => (
            <Disclosure key={group.id} title={group.title}>
              <ul>
                {group.items.map((item) => (
                  <li key={item} dir="auto">
                    {item}
                  </li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </div>
      )}
      {role !== null && <RoleDialog casus={casus} roleId={role} onClose={() => setRole(null)} />}
    </section>
  );
}
