import { useApp, useFirstWords, useWords } from '../../app/context';
import type { Route } from '../../app/routes';
import { linkTo } from '../../app/routes';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Switch } from '../../ui/switch';
import { useArrival } from '../arrival';
import { About } from './about';
import { Keeping } from './keeping';
import { Look } from './look';
import { Offline } from './offline';
import { ReadingAloud } from './reading-aloud';
import { StoredHere } from './stored-here';
import style from './style.module.css';

/** Instellingen: how it looks, what is stored and how safe that is, wiping, and what we promise. */
export default function Settings(_: { readonly route: Route }) {
  const words = useWords();
  const first = useFirstWords().app;
  useArrival('settings', `${words.settings.title} – ${first.name}`);
  return (
    <Page title={words.settings.title} back={{ href: linkTo({ name: 'home' }), label: first.home }}>
      <div class={style.panels}>
        <Look />
        <Keeping />
        <StoredHere />
        <Offline />
        <ReadingAloud />
        <Keys />
        <About />
      </div>
    </Page>
  );
}

function Keys() {
  const { shortcuts } = useApp().preferences;
  const words = useWords();
  const { keys } = words.settings;
  return (
    <Panel title={keys.title}>
      <Switch
        label={keys.use}
        hint={keys.hint}
        checked={shortcuts.value}
        onChange={(on) => {
          shortcuts.value = on;
        }}
      />
      <table class={style.keys}>
        <thead class="sr-only">
          <tr>
            <th scope="col">{keys.key}</th>
            <th scope="col">{keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.table.shortcuts.list.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd class={style.key}>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
