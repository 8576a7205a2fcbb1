import { useWords } from '../../app/context';
import type { Card, Category } from '../../domain/card-set';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { BigCard } from './big-card';
import { useDesk } from './context';
import style from './open-board.module.css';

interface CardDialogProps {
  readonly card: Card;
  readonly category: Category;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onClose: () => void;
}

/** One card brought forward, big enough to read together; *Kies* is apart from turning. */
export function CardDialog({ card, category, picked, onPick, onClose }: CardDialogProps) {
  const { closed, set } = useDesk();
  const words = useWords();
  return (
    <Dialog
      open
      wide
      bare
      title={card.front}
      titleLang={set.lang}
      closeLabel={words.app.close}
      onClose={onClose}
    >
      <div class={style.forward} data-shortcuts="card" data-lifted={card.id}>
        <BigCard card={card} category={category} motionKey={card.id} />
        {!closed && (
          <Button
            variant={picked ? 'paper' : 'primary'}
            size="large"
            icon={picked ? 'undo' : 'check'}
            wide
            once
            onPress={onPick}
          >
            {picked ? words.table.open.unpick : words.table.open.pick}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
