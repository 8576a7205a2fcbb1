import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import type { SessionSummary } from '../../domain/record';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/chip';
import style from './style.module.css';
import { describeSession, nameSession, titleOf } from './view';

interface SessionRowProps {
  readonly session: SessionSummary;
  /** Undefined while nobody is choosing what to delete. */
  readonly chosen: boolean | undefined;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

/** One conversation: what it was about, how far it is, and what can be done with it. */
export function SessionRow({ session, chosen, onChoose, onRemove }: SessionRowProps) {
  const app = useApp();
  const words = useWords();
  const say = words.reports;
  const now = app.services.clock.now();
  const lang = app.preferences.lang.value;
  const name = nameSession(session, words, now, lang);
  const facts = (
    <span class={style.facts}>
      <strong class={style.title} dir="auto">
        {titleOf(session)}
      </strong>
      <span class={style.quiet}>{describeSession(session, words, now, lang).join(' · ')}</span>
    </span>
  );
  const state = (
    <Tag icon={session.closed ? 'check' : 'play'}>{session.closed ? say.closed : say.open}</Tag>
  );

  if (chosen !== undefined) {
    return (
      <li class={style.session} data-session={session.id} tabIndex={-1}>
        <label class={style.pick}>
          <input
            type="checkbox"
            aria-label={say.remove.pick(name)}
            checked={chosen}
            onChange={onChoose}
          />
          {facts}
          {state}
        </label>
      </li>
    );
  }
  return (
    <li class={style.session} data-session={session.id} tabIndex={-1}>
      <div class={style.what}>
        {facts}
        {state}
      </div>
      <div class={style.doing}>
        {!session.closed && (
          <Button
            variant="primary"
            label={`${say.goOn}: ${name}`}
            href={linkTo({ name: 'table', session: session.id })}
          >
            {say.goOn}
          </Button>
        )}
        <Button
          variant="soft"
          icon="report"
          label={`${say.report}: ${name}`}
          href={linkTo({ name: 'report', session: session.id })}
        >
          {say.report}
        </Button>
        <Button variant="quiet" icon="trash" label={say.remove.one(name)} onPress={onRemove} />
      </div>
    </li>
  );
}
