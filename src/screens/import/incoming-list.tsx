import { useApp, useMakingWords } from '../../app/context';
import type { Incoming } from '../../app/making/importing';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { useHand } from './hand';
import style from './style.module.css';

/** The files that are being read, how far that is, and the way to stop it. */
export function IncomingList({ incoming }: { readonly incoming: readonly Incoming[] }) {
  if (incoming.length === 0) return null;
  return (
    <List class={style.incoming}>
      {incoming.map((one) => (
        <Row key={one.key} incoming={one} />
      ))}
    </List>
  );
}

function Row({ incoming: { key, name, part } }: { readonly incoming: Incoming }) {
  const app = useApp();
  const { importing } = useHand();
  const words = useMakingWords().importing;
  const done = part.value;
  const said = done === 0 ? words.waiting(name) : words.reading(name);
  return (
    <li class={style.row}>
      <div class={style.rowWords}>
        <p class={style.rowName} dir="auto">
          {said}
        </p>
        <progress class={style.bar} max={1} value={done} aria-label={said} />
      </div>
      <Button
        variant="soft"
        size="small"
        icon="close"
        once
        label={words.stopReading(name)}
        onPress={() => {
          importing.cancel(key);
          app.say(words.stopped);
        }}
      >
        {words.stop}
      </Button>
    </li>
  );
}
