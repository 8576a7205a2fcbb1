import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { countStored, type Stored, wipeEverything } from '../../app/wipe';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { Panel } from '../../ui/panel';
import style from './style.module.css';
import { listStored, sayBytes } from './view';
import { WipeDialog } from './wipe-dialog';

type Counted = Stored | 'counting' | 'unreadable';

/** What is stored, counted, and the way to wipe it all. */
export function StoredHere() {
  const app = useApp();
  const words = useWords().settings.stored;
  const [counted, setCounted] = useState<Counted>('counting');
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'wiping' | 'wiped' | 'failed' | undefined>();

  useEffect(() => {
    let here = true;
    if (outcome === 'wiping') return undefined;
    void countStored(app).then((stored) => here && setCounted(stored ?? 'unreadable'));
    return () => {
      here = false;
    };
  }, [app, outcome]);

  async function wipe() {
    setAsking(false);
    setOutcome('wiping');
    const result = await wipeEverything(app);
    setOutcome(result);
    if (result === 'wiped') app.say(words.wiped);
  }

  return (
    <Panel title={words.title}>
      <Counts counted={counted} />
      {outcome === 'wiped' && <Banner tone="info">{words.wiped}</Banner>}
      {outcome === 'failed' && <Banner tone="error">{words.failed}</Banner>}
      <Button
        class={style.start}
        variant="danger"
        icon="trash"
        busy={outcome === 'wiping'}
        onPress={() => setAsking(true)}
      >
        {outcome === 'wiping' ? words.wiping : words.wipe}
      </Button>
      <WipeDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => void wipe()} />
    </Panel>
  );
}

function Counts({ counted }: { readonly counted: Counted }) {
  const lang = useApp().preferences.lang.value;
  const words = useWords().settings.stored;
  if (counted === 'counting') return <p>{words.counting}</p>;
  if (counted === 'unreadable') return <p>{words.unreadable}</p>;
  const lines = listStored(counted, words);
  return (
    <>
      {lines.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <List class={style.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </List>
      )}
      {counted.usage !== undefined && (
        <p class={style.note}>{words.size(sayBytes(counted.usage, lang))}</p>
      )}
      {counted.damaged.length > 0 && (
        <Banner
          tone="warning"
          actions={
            <Button variant="soft" href={linkTo({ name: 'reports' })}>
              {words.reports}
            </Button>
          }
        >
          {words.damaged(counted.damaged.length)}
        </Banner>
      )}
    </>
  );
}
