import { useState } from 'preact/hooks';
import { useWords } from '../../app/context';
import type { Stage, ToldCasus } from '../../domain/casus';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import { Steps } from '../../ui/progress-steps';
import { RichText } from '../../ui/rich-text';
import { RoleDialog } from './role-dialog';
import style from './style.module.css';

interface ToldCasusPanelProps {
  readonly casus: ToldCasus;
  /** The stages for all that were told so far, and the one that comes next. */
  readonly seen: readonly Stage[];
  readonly next: Stage | null;
  /** Nothing more is told. */
  readonly closed: boolean;
  readonly rolesRead: readonly string[];
  readonly onMore: (stage: Stage) => void;
  readonly onReadRole: (role: string) => void;
}

/** A case as far as it was told; what is for one player only stays behind its door. */
export function ToldCasusPanel(props: ToldCasusPanelProps) {
  const { casus, closed, next, onMore, onReadRole, rolesRead, seen } = props;
  const words = useWords().table.casus;
  const [role, setRole] = useState<string | null>(null);
  const total = casus.stages.filter((stage) => stage.role === undefined).length;
  const part = words.part(seen.length, total);

  return (
    <section>
      <p class={style.kicker}>{part}</p>
      <h2 class={style.title} dir="auto" lang={casus.lang}>
        {casus.title}
      </h2>
      <Steps count={total} done={seen.length} label={part} />
      {seen.map((stage) => (
        <div key={stage.id} class={style.stage} lang={casus.lang} tabIndex={-1}>
          <h3 dir="auto">{stage.title}</h3>
          {stage.text.map((paragraph) => (
            <RichText key={paragraph} text={paragraph} />
          ))}
        </div>
      ))}
      {next && !closed && (
        <Button variant="soft" size="large" wide once onPress={() => onMore(next)}>
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
              {rolesRead.includes(one.id) && ` · ${words.read}`}
            </Button>
          ))}
        </div>
      )}
      {next === null && casus.questions.length > 0 && (
        <div class={style.questions}>
          <h3>{words.questions}</h3>
          {casus.questions.map((group) => (
            <Disclosure key={group.id} title={group.title} titleLang={casus.lang}>
              <List>
                {group.items.map((item) => (
                  <li key={item} dir="auto" lang={casus.lang}>
                    {item}
                  </li>
                ))}
              </List>
            </Disclosure>
          ))}
        </div>
      )}
      {role !== null && (
        <RoleDialog
          casus={casus}
          roleId={role}
          onRead={() => onReadRole(role)}
          onClose={() => setRole(null)}
        />
      )}
    </section>
  );
}
