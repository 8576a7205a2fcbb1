import { useMakingWords } from '../../app/context';
import type { ImportBlock } from '../../app/making/importing';
import type { Card } from '../../domain/card-set';
import { type Conflict, type Side, sideOf } from '../../domain/making/merge-set';
import { ChoiceGroup } from '../../ui/choice';
import { List } from '../../ui/list';
import { useHand } from './hand';
import style from './style.module.css';
import type { ImportWords } from './view';

export interface ConflictsProps {
  readonly block: ImportBlock;
  readonly conflicts: readonly Conflict[];
}

/** What was changed here and in the file, each in another way: asked one by one, or all at once. */
export function Conflicts({ block, conflicts }: ConflictsProps) {
  const words = useMakingWords().importing.conflicts;
  const { importing } = useHand();
  const sides = conflicts.map((conflict) => sideOf(conflict, block.answers));
  const [first] = sides;
  const every = first !== undefined && sides.every((side) => side === first) ? first : '';
  const choose = (ids: readonly string[], side: string) => {
    const chosen = SIDES.find((one) => one === side);
    if (chosen) importing.answer(block, ids, chosen);
  };
  return (
    <section class={style.fold} aria-label={words.title(conflicts.length)}>
      <h3 class={style.partTitle}>{words.title(conflicts.length)}</h3>
      <p class={style.quiet}>{words.lead}</p>
      {conflicts.length > 2 && (
        <ChoiceGroup
          legend={words.all}
          size="normal"
          options={(['mine', 'theirs'] as const).map((id) => ({ id, label: words[id] }))}
          value={every}
          onChange={(side) =>
            choose(
              conflicts.map(({ id }) => id),
              side,
            )
          }
        />
      )}
      <List class={style.texts}>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ChoiceGroup
              legend={nameConflict(conflict, words)}
              size="normal"
              options={listSides(conflict, words)}
              value={sideOf(conflict, block.answers)}
              onChange={(side) => choose([conflict.id], side)}
            />
          </li>
        ))}
      </List>
    </section>
  );
}

const SIDES: readonly Side[] = ['mine', 'theirs', 'both'];

type Words = ImportWords['conflicts'];

function nameConflict(conflict: Conflict, words: Words): string {
  switch (conflict.of) {
    case 'card':
      return words.card((conflict.mine ?? conflict.theirs)?.front ?? '');
    case 'categories':
    case 'sections':
    case 'tags':
      return words[conflict.of](conflict.name);
    default:
      return words.settings[conflict.of];
  }
}

function listSides(conflict: Conflict, words: Words) {
  if (conflict.of !== 'card') {
    return (['mine', 'theirs'] as const).map((id) => ({ id, label: words[id] }));
  }
  const { mine, theirs } = conflict;
  const tell = (card: Card | null, other: Card | null) =>
    card === null ? words.gone : card.front === other?.front ? words.back : card.front;
  return [
    { id: 'mine', label: words.mine, detail: tell(mine, theirs) },
    { id: 'theirs', label: words.theirs, detail: tell(theirs, mine) },
    ...(mine && theirs ? [{ id: 'both', label: words.both }] : []),
  ];
}
