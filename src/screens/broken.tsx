import { useFirstWords } from '../app/context';
import { linkTo } from '../app/routes';
import { Button } from '../ui/button';
import { useArrival } from './arrival';
import style from './broken.module.css';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly children?: preact.ComponentChildren;
}

/** A whole screen that says what happened, what was kept and what to do. */
export function Message({ title, text, children }: MessageProps) {
  const words = useFirstWords();
  useArrival('message', `${title} – ${words.app.name}`);
  return (
    <main class={style.message}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <div class={style.actions}>
        {children}
        <Button href={linkTo({ name: 'home' })} variant="paper">
          {words.app.home}
        </Button>
      </div>
    </main>
  );
}

export function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const words = useFirstWords().app;
  return (
    <Message title={words.broken.title} text={words.broken.text}>
      <Button variant="primary" onPress={onRetry}>
        {words.retry}
      </Button>
    </Message>
  );
}

export function Unknown() {
  const words = useFirstWords().app;
  return <Message title={words.unknown.title} text={words.unknown.text} />;
}
