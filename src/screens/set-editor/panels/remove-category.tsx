import { useEffect } from 'preact/hooks';
import type { Category } from '../../../domain/card-set';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { List } from '../../../ui/list';
import { useAppWords, useBench, useSetWords } from '../bench';
import { countByCategory } from '../view';
import style from './panels.module.css';

interface RemoveCategoryProps {
  readonly category: Category;
  readonly onClose: () => void;
}

/** Asks where the cards of a category go; without cards it simply goes. */
export function RemoveCategory({ category, onClose }: RemoveCategoryProps) {
  const { set, edit } = useBench();
  const words = useSetWords().categories;
  const { close } = useAppWords();
  const count = countByCategory(set.cards).get(category.id) ?? 0;
  const others = set.categories.filter(({ id }) => id !== category.id);

  function remove(to: string) {
    const name = category.name || words.nameless;
    onClose();
    edit({ kind: 'remove-category', id: category.id, to }, { tell: words.removed(name) });
  }

  const [first] = others;
  const simply = count === 0 && first !== undefined;
  useEffect(() => {
    if (simply) remove(first.id);
  }, [simply]);
  if (simply) return null;

  return (
    <Dialog open title={words.whereTo(count)} onClose={onClose} closeLabel={close}>
      <List class={style.choices}>
        {others.map(({ id, name, colour, symbol }) => (
          <li key={id} data-colour={colour}>
            <Button
              wide
              class={style.choice}
              variant="soft"
              icon={symbol}
              onPress={() => remove(id)}
            >
              {name || words.nameless}
            </Button>
          </li>
        ))}
      </List>
    </Dialog>
  );
}
