import { useMakingWords } from '../../app/context';
import { askedIn, type Format } from '../../domain/format';
import { totalMinutes } from '../../domain/format-time';
import { List } from '../../ui/list';
import style from './format-outline.module.css';

interface FormatOutlineProps {
  readonly format: Format;
  /** Makes the title of each step a way to it. */
  readonly onGo?: (phase: string) => void;
}

/** The way of a group through a format: each step with how long, what is done and what lies on the table. */
export function FormatOutline({ format, onGo }: FormatOutlineProps) {
  const words = useMakingWords().formatEditor;
  const { phases, roles } = format;
  const total = totalMinutes(phases);
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  return (
    <div class={style.outline}>
      <List ordered class={style.steps}>
        {phases.map(({ hint, id, instruction, minutes, parts, title, who }, at) => (
          <li class={style.step} key={id}>
            <span class={style.number} aria-hidden="true">
              {at + 1}
            </span>
            <div class={style.words}>
              <h3 class={style.title} dir="auto">
                {onGo ? (
                  <button
                    class={style.go}
                    type="button"
                    title={words.look.goTo(title)}
                    lang={format.lang}
                    onClick={() => onGo(id)}
                  >
                    {title}
                  </button>
                ) : (
                  <span lang={format.lang}>{title}</span>
                )}
                {minutes > 0 && <span class={style.minutes}>{words.minutes(minutes)}</span>}
              </h3>
              {who !== undefined && <p class={style.quiet}>{words.look.who(roleName(who))}</p>}
              <p dir="auto" lang={format.lang}>
                {instruction}
              </p>
              {parts.map((part, index) => (
                <p class={style.part} key={index} dir="auto">
                  <strong>{words.parts.kinds[part.kind]}</strong>{' '}
                  <span lang={format.lang}>{askedIn(part)}</span>
                </p>
              ))}
              {hint && !onGo && (
                <p class={style.quiet} dir="auto">
                  {words.look.hint} <span lang={format.lang}>{hint}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </List>
      {total > 0 && <p class={style.total}>{words.look.total(total)}</p>}
    </div>
  );
}
