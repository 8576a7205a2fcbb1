import { useState } from 'preact/hooks';
import { useWords } from '../../app/context';
import { Disclosure } from '../../ui/disclosure';
import style from './style.module.css';

type Read = { readonly text: string } | 'reading' | 'failed';

/** The notices of what is built in, whole, as their licences ask. They are fetched when someone wants to see them. */
export function Notices() {
  const say = useWords().settings.about.notices;
  const [read, setRead] = useState<Read | undefined>();

  const look = async (open: boolean) => {
    if (!open || typeof read === 'object') return;
    setRead('reading');
    try {
      const answer = await fetch('./licenties.txt');
      setRead(answer.ok ? { text: await answer.text() } : 'failed');
    } catch {
      setRead('failed');
    }
  };

  return (
    <Disclosure title={say.title} onToggle={look}>
      <p>{say.what}</p>
      {read === 'reading' && <p role="status">{say.reading}</p>}
      {read === 'failed' && <p role="alert">{say.failed}</p>}
      {typeof read === 'object' && (
        <pre class={style.notices} lang="en">
          {read.text}
        </pre>
      )}
    </Disclosure>
  );
}
