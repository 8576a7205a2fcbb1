import { useState } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import type { CardSet } from '../../domain/card-set';
import { Button } from '../../ui/button';
import { CardBack } from '../../ui/card-back';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import style from './style.module.css';

const FIRST = 12;
const STEP = 60;

export interface PreviewProps {
  readonly set: CardSet;
  /** Folded at first. */
  readonly calm: boolean;
}

/** The cards as they will be, front above back, in the order of the file. */
export function Preview({ set, calm }: PreviewProps) {
  const words = useMakingWords().importing.preview;
  const [open, setOpen] = useState(!calm);
  const [limit, setLimit] = useState(FIRST);
  const categories = new Map(set.categories.map((category) => [category.id, category]));
  const left = set.cards.length - limit;
  return (
    <div class={style.fold}>
      <Disclosure title={words.title} open={open} onToggle={setOpen}>
        {open && (
          <>
            <List class={style.cards}>
              {set.cards.slice(0, limit).map((card) => {
                const category = categories.get(card.category);
                return (
                  category && (
                    <li key={card.id}>
                      <CardBack
                        card={card}
                        category={category}
                        lang={set.lang}
                        sections={set.sections}
                        size="small"
                      />
                    </li>
                  )
                );
              })}
            </List>
            {left > 0 && (
              <Button variant="paper" onPress={() => setLimit(limit + STEP)}>
                {words.more(Math.min(left, STEP))}
              </Button>
            )}
          </>
        )}
      </Disclosure>
    </div>
  );
}
