import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useWords } from '../app/context';
import { handOutRaw } from '../app/session-file';
import type { DamagedRecord, LooseStore } from '../domain/store';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { List } from '../ui/list';
import { Panel } from '../ui/panel';
import style from './damaged-things.module.css';

interface DamagedThingsProps {
  /** Of which stores; of all without it. */
  readonly of?: readonly LooseStore[] | undefined;
}

interface Named extends DamagedRecord {
  readonly name: string;
}

/**
 * What lies on this tablet and can't be read: it is in no list of its own, so here it can be handed out and wiped by
 * itself (fault 54). Nothing where there is none.
 */
export function DamagedThings({ of }: DamagedThingsProps) {
  const app = useApp();
  const words = useWords();
  const { damaged } = words.reports;
  const say = damaged.things;
  const [found, setFound] = useState<readonly DamagedRecord[]>([]);
  const [sure, setSure] = useState<Named | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const read = useCallback(async () => {
    try {
      const all = await (await app.openStore()).listDamaged();
      setFound(of ? all.filter(({ store }) => of.includes(store)) : all);
    } catch {
      // Where nothing can be read there is nothing to tell of; the screen says so itself.
      setFound([]);
    }
  }, [app, of]);
  useEffect(() => void read(), [read]);

  async function wipe(one: Named) {
    setSure(null);
    try {
      await (await app.openStore()).wipeDamaged(one);
      app.notice.value = { message: say.wiped(one.name) };
    } catch {
      app.notice.value = { message: say.failed };
      return;
    }
    await read();
    // The button that was pressed is gone.
    const next = place.current ?? document.querySelector<HTMLElement>('h1');
    next?.focus({ preventScroll: true });
  }

  if (found.length === 0) return null;
  const named = found.map((one, at) => ({ ...one, name: say.name(say.kinds[one.store], at + 1) }));
  return (
    <Panel title={say.title}>
      <div class={style.things} ref={place} tabIndex={-1}>
        <p>{say.text}</p>
        <List class={style.list}>
          {named.map((one) => (
            <li class={style.thing} key={`${one.store}/${JSON.stringify(one.key)}`}>
              <span class={style.name} dir="auto">
                {one.name}
              </span>
              <Button
                variant="soft"
                size="small"
                icon="save"
                label={damaged.saveOf(one.name)}
                onPress={() => void handOutRaw(app, one.raw)}
              >
                {damaged.save}
              </Button>
              <Button
                variant="quiet"
                size="small"
                icon="trash"
                label={say.wipeOf(one.name)}
                onPress={() => setSure(one)}
              >
                {say.wipe}
              </Button>
            </li>
          ))}
        </List>
      </div>
      {sure && (
        <Dialog
          open
          tone="danger"
          title={say.sure(sure.name)}
          closeLabel={words.app.close}
          onClose={() => setSure(null)}
          actions={
            <>
              <Button variant="soft" onPress={() => setSure(null)}>
                {words.app.cancel}
              </Button>
              <Button variant="danger" icon="trash" onPress={() => void wipe(sure)}>
                {say.confirm}
              </Button>
            </>
          }
        >
          <p>{say.gone}</p>
        </Dialog>
      )}
    </Panel>
  );
}
