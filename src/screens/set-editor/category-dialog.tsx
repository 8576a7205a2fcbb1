import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import { useAppWords, useBench, useSetWords } from './bench';
import style from './dialogs.module.css';

interface CategoryDialogProps {
  readonly cards: readonly string[];
  readonly onClose: () => void;
}

/** Chooses the category of one card or of many. */
export function CategoryDialog({ cards, onClose }: CategoryDialogProps) {
  const { bench, set } = useBench();
  const words = useSetWords().categoryOf;
  const { close } = useAppWords();
  const chosen = new Set(cards);
  const used = new Set(set.cards.flatMap((card) => (chosen.has(card.id) ? [card.category] : [])));

  function choose(category: string, name: string) {
    onClose();
    const edit = { kind: 'categorise', cards, category } as const;
    if (cards.length === 1) bench.edit(edit, { say: words.done(1, name) });
    else bench.edit(edit, { tell: words.done(cards.length, name) });
  }

  return (
    <Dialog open title={words.title(cards.length)} onClose={onClose} closeLabel={close}>
      <List class={style.choices}>
        {set.categories.map(({ id, name, colour, symbol }) => (
          <li key={id} data-colour={colour}>
            <Button
              wide
              class={style.choice}
              variant="soft"
              icon={symbol}
              pressed={used.size === 1 && used.has(id)}
              onPress={() => choose(id, name)}
            >
              {name}
            </Button>
          </li>
        ))}
      </List>
    </Dialog>
  );
}
