import { useApp, useWords } from '../../app/context';
import type { DamagedReport } from '../../app/reports-overview';
import { handOutRaw } from '../../app/session-file';
import type { SessionId } from '../../domain/ids';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import style from './style.module.css';

interface DamagedProps {
  readonly reports: readonly DamagedReport[];
  readonly onRemove: (id: SessionId) => void;
}

/** Conversations that can't be opened: nothing of them is thrown away, and they can be handed out as they are. */
export function Damaged({ reports, onRemove }: DamagedProps) {
  const app = useApp();
  const words = useWords().reports;
  const say = words.damaged;

  const save = (raw: unknown) => void handOutRaw(app, raw);

  return (
    <section class={style.table} aria-labelledby="damaged">
      <h2 class={style.tableName} id="damaged">
        {say.title}
      </h2>
      <p class={style.quiet}>{say.text}</p>
      <List class={style.sessions}>
        {reports.map(({ id, kind, raw }, index) => {
          const name = kind === 'newer' ? say.newer(index + 1) : say.name(index + 1);
          return (
            <li key={id} class={style.session} data-session={id} tabIndex={-1}>
              <div class={style.what}>
                <strong class={style.title}>{name}</strong>
              </div>
              <div class={style.doing}>
                <Button
                  variant="soft"
                  icon="save"
                  label={say.saveOf(name)}
                  onPress={() => save(raw)}
                >
                  {say.save}
                </Button>
                <Button
                  variant="quiet"
                  icon="trash"
                  label={words.remove.one(name)}
                  onPress={() => onRemove(id)}
                />
              </div>
            </li>
          );
        })}
      </List>
    </section>
  );
}
