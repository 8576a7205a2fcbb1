import { useApp, useWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useDesk } from './context';
import style from './open-board.module.css';

interface ReplaceDialogProps {
  readonly card: string;
  /** `done` is true when the card was picked after all. */
  readonly onClose: (done: boolean) => void;
}

/** The limit is soft: one card more asks which one it replaces, or whether the table really wants more. */
export function ReplaceDialog({ card, onClose }: ReplaceDialogProps) {
  const app = useApp();
  const { act, findCard, round } = useDesk();
  const words = useWords();
  const { announcePick, tooMany } = words.table.open;

  const pick = (choice: { readonly replaces: string } | { readonly over: true }) => {
    const done = act({ kind: 'pick', card, ...choice });
    if (done) app.say(announcePick(findCard(card)?.front ?? ''));
    onClose(done);
  };

  return (
    <Dialog
      open
      title={tooMany.title}
      closeLabel={words.app.close}
      onClose={() => onClose(false)}
      actions={
        <Button variant="quiet" icon="plus" once onPress={() => pick({ over: true })}>
          {tooMany.over}
        </Button>
      }
    >
      <p>{tooMany.text(round.picks.length)}</p>
      <div class={style.replace}>
        {round.picks.map((one) => (
          <Button
            key={one.card}
            variant="soft"
            size="large"
            wide
            once
            onPress={() => pick({ replaces: one.card })}
          >
            {tooMany.replace(findCard(one.card)?.front ?? one.card)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
