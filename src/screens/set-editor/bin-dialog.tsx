import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Empty } from '../../ui/empty';
import { List } from '../../ui/list';
import { shorten } from '../making-parts/shorten';
import { useAppWords, useBench, useSetWords } from './bench';
import { unbinCards } from './card-acts';
import style from './dialogs.module.css';

/** So many at once: a bin may hold thousands. */
const STEP = 50;

/** Cards that were thrown away, newest first: back into the set, or away for good. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const { bench, draft } = useBench();
  const all = useSetWords();
  const words = all.bin;
  const { close } = useAppWords();
  const [limit, setLimit] = useState(STEP);
  const newest = [...draft.bin].reverse();
  const left = newest.length - limit;

  const putBack = (cards: readonly string[]) => unbinCards(bench, all, cards);
  const remove = (cards: readonly string[]) =>
    bench.edit({ kind: 'empty-bin', cards }, { tell: words.gone(cards.length) });
  const ids = newest.map(({ card }) => card.id);

  return (
    <Dialog
      open
      wide
      title={words.title}
      onClose={onClose}
      closeLabel={close}
      actions={
        newest.length > 1 && (
          <>
            <Button variant="quiet" icon="trash" onPress={() => remove(ids)}>
              {words.allGone}
            </Button>
            <Button variant="soft" icon="undo" onPress={() => putBack(ids)}>
              {words.allBack}
            </Button>
          </>
        )
      }
    >
      {newest.length === 0 ? (
        <Empty icon="trash" title={words.empty} />
      ) : (
        <>
          <p>{words.lead}</p>
          <List class={style.binned}>
            {newest.slice(0, limit).map(({ card }) => {
              const name = shorten(card.front) || words.nameless;
              return (
                <li class={style.binnedCard} key={card.id}>
                  <p class={style.front} dir="auto">
                    {name}
                  </p>
                  <Button
                    variant="soft"
                    size="small"
                    icon="undo"
                    label={words.putBackCard(name)}
                    onPress={() => putBack([card.id])}
                  >
                    {words.putBack}
                  </Button>
                  <Button
                    variant="quiet"
                    size="small"
                    icon="trash"
                    label={words.removeCard(name)}
                    onPress={() => remove([card.id])}
                  >
                    {words.remove}
                  </Button>
                </li>
              );
            })}
          </List>
          {left > 0 && (
            <Button variant="soft" onPress={() => setLimit(limit + STEP)}>
              {words.more(Math.min(left, STEP))}
            </Button>
          )}
        </>
      )}
    </Dialog>
  );
}
