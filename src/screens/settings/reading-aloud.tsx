import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { Panel } from '../../ui/panel';
import { State } from './state';
import style from './style.module.css';

/** Whether this device can read cards aloud by itself, and if not, why there is no button. */
export function ReadingAloud() {
  const { services } = useApp();
  const words = useWords().settings.aloud;
  const [able, setAble] = useState<boolean | undefined>();

  useEffect(() => {
    let here = true;
    const look = async () => {
      try {
        return await (await services.speaker()).available('nl');
      } catch {
        return false;
      }
    };
    void look().then((answer) => here && setAble(answer));
    return () => {
      here = false;
    };
  }, [services]);

  return (
    <Panel title={words.title}>
      {able === undefined && <p>{words.checking}</p>}
      {able === true && <State icon="check">{words.yes}</State>}
      {able === false && (
        <>
          <State icon="info">{words.no}</State>
          <p class={style.note}>{words.noHow}</p>
        </>
      )}
    </Panel>
  );
}
