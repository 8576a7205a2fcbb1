import { useState } from 'preact/hooks';
import { useFirstWords, useMakingWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import style from './left-out.module.css';

/** What the ways out (to the table, the printer, a file) are described by. */
export const LEFT_OUT = 'left-out';
/** So many are named at once. */
const MOST = 60;

export interface OutThing {
  readonly name: string;
  readonly why: string;
  /** Goes where it stands in the editor. */
  readonly go: () => void;
}

interface LeftOutButtonProps {
  readonly things: readonly OutThing[];
  /** How many there are, in words. */
  readonly label: string;
}

/** Says how much of what is made is left out of play, with a list that leads to each. Nothing when all is played. */
export function LeftOutButton({ things, label }: LeftOutButtonProps) {
  const words = useMakingWords().leftOut;
  const { close } = useFirstWords().app;
  const [open, setOpen] = useState(false);
  if (things.length === 0) return null;
  const left = things.length - MOST;
  return (
    <>
      <span class={style.count} id={LEFT_OUT}>
        <Button variant="quiet" size="small" icon="warning" onPress={() => setOpen(true)}>
          {label}
        </Button>
      </span>
      {open && (
        <Dialog open wide title={words.title} onClose={() => setOpen(false)} closeLabel={close}>
          <p>{words.lead}</p>
          <List class={style.things}>
            {things.slice(0, MOST).map(({ go, name, why }, index) => (
              <li class={style.thing} key={index}>
                <div class={style.text}>
                  <p class={style.name} dir="auto">
                    {name}
                  </p>
                  <p class={style.why}>{why}</p>
                </div>
                <Button
                  variant="soft"
                  size="small"
                  label={words.goTo(name)}
                  onPress={() => {
                    setOpen(false);
                    // The dialog gives the focus back as it goes, and would take it away from there.
                    requestAnimationFrame(go);
                  }}
                >
                  {words.go}
                </Button>
              </li>
            ))}
          </List>
          {left > 0 && <p>{words.more(left)}</p>}
        </Dialog>
      )}
    </>
  );
}

/** Says beside a thing that it is left out. */
export function LeftOutNote({ why }: { readonly why: string }) {
  return (
    <p class={style.note}>
      <Icon name="warning" size={1.2} />
      <span>{why}</span>
    </p>
  );
}
