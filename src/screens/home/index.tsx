import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import { sayDay } from '../../app/days';
import { type HomeOverview, readHome } from '../../app/home';
import { linkTo } from '../../app/routes';
import type { SessionSummary } from '../../domain/record';
import { Brand } from '../../ui/brand';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import { CardFan } from '../../ui/stack-art';
import { useArrival } from '../arrival';
import { HomeBanners } from './banners';
import style from './style.module.css';
import { describeProgress } from './view';

/** Thuis: the ways in, what is still open, and the way to everything else. Never shows typed text. */
export function Home() {
  const app = useApp();
  const words = useFirstWords();
  const [overview, setOverview] = useState<HomeOverview | undefined>();
  const [asked, setAsked] = useState(0);
  useArrival('home', words.app.name);

  useEffect(() => {
    let here = true;
    void readHome(app).then((read) => here && setOverview(read));
    return () => {
      here = false;
    };
  }, [app, asked]);

  return (
    <div class={style.home}>
      <header class={style.header}>
        <Brand />
        <h1 class={style.name} tabIndex={-1}>
          {words.app.name}
        </h1>
      </header>
      <main>
        <div class={style.banners}>
          {overview && <HomeBanners overview={overview} onChange={() => setAsked(asked + 1)} />}
        </div>
        <p class={style.question}>{words.home.question}</p>
        <p class={style.lead}>{words.home.lead}</p>
        <List class={style.ways}>
          {app.bundle.sets
            .filter(({ way }) => way)
            .map((set) => (
              <li key={set.id}>
                <div class={style.way}>
                  <span class={style.wayText}>
                    <a
                      class={`${style.wayTitle} covers`}
                      href={linkTo({ name: 'start', set: set.id })}
                      lang={set.lang}
                    >
                      {set.shortTitle}
                    </a>
                    <span class={style.wayLead} lang={set.lang}>
                      {set.description}
                    </span>
                    <span class={style.wayCount}>{words.home.cards(set.count)}</span>
                  </span>
                  <CardFan categories={set.categories} />
                </div>
              </li>
            ))}
        </List>
        {overview && overview.ownSets.length > 0 && (
          <section aria-labelledby="own-sets">
            <h2 class={style.small} id="own-sets">
              {words.home.ownSets}
            </h2>
            <List class={style.own}>
              {overview.ownSets.map((item) => (
                <li key={item.id}>
                  <a class={style.ownSet} href={linkTo({ name: 'start', set: item.id })}>
                    <span dir="auto">{item.title}</span>
                    <Icon name="forward" />
                  </a>
                </li>
              ))}
            </List>
          </section>
        )}
        <Resume open={overview?.open ?? []} />
        <OfflineLine />
      </main>
      <nav class={style.nav}>
        <a class={style.navLink} href={linkTo({ name: 'formats' })}>
          {words.home.formats}
        </a>
        <a class={style.navLink} href={linkTo({ name: 'reports' })}>
          {words.home.reports}
        </a>
        <a class={style.navLink} href={linkTo({ name: 'workshop' })}>
          {words.home.workshop}
        </a>
        <a class={style.navLink} href={linkTo({ name: 'settings' })}>
          {words.home.settings}
        </a>
      </nav>
    </div>
  );
}

function Resume({ open }: { readonly open: readonly SessionSummary[] }) {
  const app = useApp();
  const words = useFirstWords().home;
  const [latest, ...others] = open;
  if (!latest) return null;
  const day = sayDay(latest.changedAt, app.services.clock.now(), app.preferences.lang.value, words);
  return (
    <>
      <a
        class={style.resume}
        href={linkTo({ name: 'table', session: latest.id })}
        aria-describedby="resume-what"
      >
        <Icon name="play" />
        <span>
          <strong class={style.resumeTitle}>{words.resume}</strong>
          <span id="resume-what" class={style.resumeWhat} aria-hidden="true">
            {[latest.casusTitle ?? latest.setTitle, describeProgress(latest, words), day].join(
              ' · ',
            )}
          </span>
        </span>
      </a>
      {others.length > 0 && (
        <a class={style.others} href={linkTo({ name: 'reports' })}>
          {words.resumeAll(others.length)}
        </a>
      )}
    </>
  );
}

function OfflineLine() {
  const { offline: state, services } = useApp();
  const offline = state.value;
  const words = useFirstWords().home;
  if (offline.unsupported) return <p class={style.offline}>{words.offlineNever}</p>;
  return (
    <>
      <p class={style.offline}>
        {offline.ready && <Icon name="check" />}
        <span>{offline.ready ? words.offlineReady : words.offlinePreparing}</span>
      </p>
      {!services.persistence.installed() && (
        <p class={style.install}>
          {words.install} <a href={linkTo({ name: 'settings' })}>{words.installHow}</a>
        </p>
      )}
    </>
  );
}
