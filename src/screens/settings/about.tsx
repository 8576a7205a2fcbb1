import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../app/app';
import { useApp, useWords } from '../../app/context';
import { version } from '../../app/version';
import { tellCasus } from '../../domain/casus';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import { Panel } from '../../ui/panel';
import { Notices } from './notices';
import style from './style.module.css';

interface Source {
  readonly title: string;
  readonly source: string;
  readonly licence: string;
}

/** Version, promises, where the cards come from, licences. */
export function About() {
  const app = useApp();
  const words = useWords().settings.about;
  const [sources, setSources] = useState<readonly Source[]>([]);

  useEffect(() => {
    let here = true;
    readSources(app).then(
      (read) => here && setSources(read),
      // Offline before everything was fetched: the rest of the screen stands without it.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [app]);

  return (
    <Panel title={words.title}>
      <p>{words.version(version)}</p>
      <div>
        <h3 class={style.small}>{words.promises}</h3>
        <List ordered class={style.steps}>
          {words.promiseList.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </List>
      </div>
      {sources.length > 0 && (
        <Disclosure title={words.sources}>
          <dl class={style.sources} lang="nl">
            {sources.map(({ title, source, licence }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  {source} {licence}.
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <div>
        <h3 class={style.small}>{words.licences}</h3>
        <List class={style.list}>
          {words.licenceList.map((licence) => (
            <li key={licence}>{licence}</li>
          ))}
        </List>
      </div>
      <Notices />
    </Panel>
  );
}

async function readSources({ bundle }: App): Promise<readonly Source[]> {
  const [sets, casussen] = await Promise.all([
    Promise.all(bundle.sets.map((one) => one.load())),
    Promise.all(bundle.casussen.map((one) => one.load())),
  ]);
  return [...sets, ...casussen.map((casus) => tellCasus(casus, null))];
}
