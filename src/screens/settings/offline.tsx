import { useApp, useWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import { Panel } from '../../ui/panel';
import { State } from './state';
import style from './style.module.css';
import { nameOffline, nameUpdate } from './view';

/** Whether the app works without internet now, a waiting version, and how to install. */
export function Offline() {
  const app = useApp();
  const words = useWords().settings.offline;
  const state = app.offline.value;
  const update = nameUpdate(state, app.talking.value);
  const installed = app.services.persistence.installed();
  return (
    <Panel title={words.title}>
      <div aria-live="polite">
        {
          {
            ready: (
              <State icon="check" tone="good" title={words.ready}>
                {words.readyText}
              </State>
            ),
            busy: (
              <State icon="clock" title={words.busy}>
                {words.busyText}
              </State>
            ),
            never: (
              <State icon="offline" tone="warning" title={words.never}>
                {words.neverText}
              </State>
            ),
          }[nameOffline(state)]
        }
      </div>
      {update === 'later' && <State icon="info">{words.updateLater}</State>}
      {update === 'now' && (
        <>
          <State icon="info" title={words.update}>
            {words.updateText}
          </State>
          <Button class={style.start} variant="primary" onPress={() => app.update()}>
            {words.updateNow}
          </Button>
        </>
      )}
      {installed ? (
        <State icon="check">{words.installed}</State>
      ) : (
        <Disclosure title={words.install} summary={words.installWhy}>
          <Steps title={words.ios} steps={words.iosSteps} />
          <Steps title={words.android} steps={words.androidSteps} />
          <p class={style.note}>{words.installNote}</p>
        </Disclosure>
      )}
    </Panel>
  );
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly string[] }) {
  return (
    <div>
      <h3 class={style.small}>{title}</h3>
      <List ordered class={style.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </List>
    </div>
  );
}
