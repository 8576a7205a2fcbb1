import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import { useAppWords, useBench, useSetWords } from './bench';
import style from './dialogs.module.css';
import { selectAll } from './selection';
import { countByCategory } from './view';

/** Chooses many cards at once: all, or all of one category. */
export function SelectDialog({ onClose }: { readonly onClose: () => void }) {
  const { bench, set } = useBench();
  const words = useSetWords().select;
  const { close } = useAppWords();
  const counts = countByCategory(set.cards);

  function choose(category: string | null) {
    onClose();
    bench.selected.value = selectAll(set.cards, category);
    bench.say(words.chosen(bench.selected.value.size));
  }

  return (
    <Dialog open title={words.title} onClose={onClose} closeLabel={close}>
      <p>{words.hint}</p>
      <List class={style.choices}>
        <li>
          <Button wide variant="soft" icon="check" onPress={() => choose(null)}>
            {words.all(set.cards.length)}
          </Button>
        </li>
        {set.categories
          .filter(({ id }) => counts.has(id))
          .map(({ id, name, colour, symbol }) => (
            <li key={id} data-colour={colour}>
              <Button
                wide
                class={style.choice}
                variant="soft"
                icon={symbol}
                onPress={() => choose(id)}
              >
                {words.category(name, counts.get(id) ?? 0)}
              </Button>
            </li>
          ))}
      </List>
    </Dialog>
  );
}
