import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { sayDate } from '../../app/days';
import { deleteSessions } from '../../app/deletion';
import { keepLonger } from '../../app/home';
import { type ReportsOverview, readReports } from '../../app/reports-overview';
import { linkTo, type Route } from '../../app/routes';
import type { SessionId } from '../../domain/ids';
import type { SessionSummary } from '../../domain/record';
import { findSuccessor } from '../../lib/successor';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import { Message } from '../broken';
import { DamagedThings } from '../damaged-things';
import { BackupPanel } from './backup-panel';
import { Damaged } from './damaged';
import style from './style.module.css';
import { TableGroup } from './table-group';
import { nameSession, toggle } from './view';

const idOf = ({ id }: SessionSummary): SessionId => id;

/** Verslagen: every table with its conversations, and the way out and in for all of them together. */
export default function Reports(_: { readonly route: Route }) {
  const app = useApp();
  const words = useWords();
  const say = words.reports;
  const [overview, setOverview] = useState<ReportsOverview | 'unreachable' | undefined>();
  const [asked, setAsked] = useState(0);
  /** What is chosen to be deleted; null while nobody is choosing. */
  const [chosen, setChosen] = useState<ReadonlySet<SessionId> | null>(null);
  const reload = () => setAsked((times) => times + 1);

  useEffect(() => {
    let here = true;
    readReports(app).then(
      (read) => here && setOverview(read),
      () => here && setOverview('unreachable'),
    );
    return () => {
      here = false;
    };
  }, [app, asked]);
  useArrival('reports', `${say.title} – ${words.app.name}`, overview !== undefined);

  if (overview === 'unreachable') {
    return (
      <Message title={say.unreachable.title} text={say.unreachable.text}>
        <Button variant="primary" onPress={reload}>
          {words.app.retry}
        </Button>
      </Message>
    );
  }

  const remove = async (ids: readonly SessionId[]) => {
    const all = [
      ...tables.flatMap(({ sessions }) => sessions.map(idOf)),
      ...damaged.map(({ id }) => id),
    ];
    if (!(await deleteSessions(app, ids, say.remove, reload))) return;
    // The button that was pressed goes with its conversation: go on beside it.
    const next = findSuccessor(all, new Set(ids));
    const place = document.querySelector<HTMLElement>(next ? `[data-session="${next}"]` : 'h1');
    place?.focus({ preventScroll: true });
    setChosen(null);
  };
  const { damaged, lastBackup, tables, wantsBackup } = overview ?? {
    tables: [],
    damaged: [],
    lastBackup: null,
    wantsBackup: false,
  };
  const now = app.services.clock.now();
  const lang = app.preferences.lang.value;
  const lastDay = lastBackup && sayDate(lastBackup.at, now, lang);
  const due = tables.flatMap(({ sessions }) => sessions).filter((one) => one.keepUntil < now);

  return (
    <Page
      title={say.title}
      back={{ href: linkTo({ name: 'home' }), label: words.app.home }}
      right={
        tables.length > 0 && (
          <Button
            variant="quiet"
            icon={chosen ? 'close' : 'check'}
            onPress={() => setChosen(chosen ? null : new Set())}
          >
            {chosen ? say.remove.stop : say.remove.choose}
          </Button>
        )
      }
      notice={
        <>
          {due.length > 0 && (
            <Banner
              tone="info"
              title={say.due.title(due.length)}
              actions={
                <>
                  <Button
                    variant="primary"
                    onPress={() => keepLonger(app, due).then(reload, reload)}
                  >
                    {say.due.keep}
                  </Button>
                  <Button variant="danger" icon="trash" onPress={() => remove(due.map(idOf))}>
                    {say.remove.button(due.length)}
                  </Button>
                </>
              }
            >
              <p dir="auto">{due.map((one) => nameSession(one, words, now, lang)).join(' · ')}</p>
              <p>{say.due.text}</p>
            </Banner>
          )}
          {wantsBackup && (
            <Banner tone="info" title={say.backup.reminder.title}>
              {lastDay ? say.backup.reminder.last(lastDay) : say.backup.reminder.never}
            </Banner>
          )}
        </>
      }
      foot={
        chosen && (
          <div class={style.choosing}>
            <p aria-live="polite">{say.remove.chosen(chosen.size)}</p>
            <Button
              variant="danger"
              icon="trash"
              disabled={chosen.size === 0}
              onPress={() => remove([...chosen])}
            >
              {say.remove.button(chosen.size)}
            </Button>
          </div>
        )
      }
    >
      {overview && (
        <div class={style.reports}>
          {tables.length === 0 && damaged.length === 0 ? (
            <Empty
              icon="report"
              title={say.empty.title}
              text={say.empty.text}
              action={
                <Button variant="primary" size="large" href={linkTo({ name: 'home' })}>
                  {say.empty.start}
                </Button>
              }
            />
          ) : (
            <p class={style.lead}>{say.lead}</p>
          )}
          {tables.map((group) => (
            <TableGroup
              key={group.id}
              group={group}
              chosen={chosen}
              onChoose={(id) => setChosen((now) => now && toggle(now, id))}
              onRemove={(id) => remove([id])}
              onRenamed={reload}
            />
          ))}
          {damaged.length > 0 && <Damaged reports={damaged} onRemove={(id) => remove([id])} />}
          <DamagedThings />
          <BackupPanel lastDay={lastDay} onChange={reload} />
        </div>
      )}
    </Page>
  );
}
