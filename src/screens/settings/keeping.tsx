import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import type { PersistState } from '../../app/services';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { Panel } from '../../ui/panel';
import { State } from './state';
import style from './style.module.css';

/** Whether the browser promises to keep what is here, what can wipe it all the same, and the way to a backup. */
export function Keeping() {
  const app = useApp();
  const { persistence } = app.services;
  const words = useWords().settings.keep;
  const [state, setState] = useState<PersistState | undefined>();
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    let here = true;
    void persistence.read().then((read) => here && setState(read));
    return () => {
      here = false;
    };
  }, [persistence]);

  async function ask() {
    setAsking(true);
    const answer = await persistence.ask();
    setAsking(false);
    setState(answer);
    app.say(`${words.answer} ${words[answer]}`);
  }

  return (
    <Panel title={words.title}>
      <p>{words.lead}</p>
      {state === 'granted' && (
        <State icon="check" tone="good">
          {words.granted}
        </State>
      )}
      {state === 'refused' && (
        <State icon="warning" tone="warning">
          {words.refused}
          {!persistence.installed() && ` ${words.refusedHow}`}
        </State>
      )}
      {state === 'unknown' && <State icon="info">{words.unknown}</State>}
      {state !== 'granted' && (
        <Button class={style.start} variant="soft" busy={asking} onPress={() => void ask()}>
          {words.ask}
        </Button>
      )}
      <div>
        <h3 class={style.small}>{words.risks}</h3>
        <List class={style.list}>
          {words.riskList.map((risk) => (
            <li key={risk}>{risk}</li>
          ))}
        </List>
      </div>
      <div class={style.action}>
        <Button
          variant="primary"
          icon="save"
          href={linkTo({ name: 'reports' })}
          describedBy="backup-hint"
        >
          {words.backup}
        </Button>
        <p class={style.note} id="backup-hint">
          {words.backupHint}
        </p>
      </div>
    </Panel>
  );
}
