import { useState } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import type { RowNote } from '../../app/making/guesses';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import style from './style.module.css';
import { describeNote } from './view';

/** So many at once: every row of a long file may have something. */
const STEP = 50;

export interface ProblemsProps {
  readonly notes: readonly RowNote[];
  /** Lines that were left out as no cards come in, or go again. */
  readonly onAsides: (take: boolean) => void;
}

/** Rows that are not simply a card, with their text and what will happen to each. */
export function Problems({ notes, onAsides }: ProblemsProps) {
  const words = useMakingWords().importing;
  const say = words.problems;
  const [limit, setLimit] = useState(STEP);
  const left = notes.length - limit;
  return (
    <div class={style.fold}>
      <Disclosure title={say.title(notes.length)} open={notes.length <= 3}>
        <List class={style.notes}>
          {notes.slice(0, limit).map((note, at) => {
            const { what, why } = describeNote(note, words);
            return (
              <li class={style.note} key={at}>
                <p>
                  <strong>
                    {note.sheet === undefined ? say.row(note.row) : say.rowIn(note.row, note.sheet)}
                  </strong>{' '}
                  <q class={style.rowText} dir="auto">
                    {note.text === '' ? say.noText : note.text}
                  </q>
                </p>
                <p>
                  {why} {what}
                </p>
              </li>
            );
          })}
        </List>
        {notes.some(({ problem }) => problem === 'aside') && (
          <Button variant="paper" icon="plus" onPress={() => onAsides(true)}>
            {say.takeAsides}
          </Button>
        )}
        {left > 0 && (
          <Button variant="paper" onPress={() => setLimit(limit + STEP)}>
            {say.more(Math.min(left, STEP))}
          </Button>
        )}
      </Disclosure>
    </div>
  );
}
