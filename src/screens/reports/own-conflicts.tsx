import { useApp, useWords } from '../../app/context';
import {
  type OwnConflict,
  RESTORE_SIDES,
  type RestoreAnswers,
  type RestoreSide,
} from '../../app/restore-plan';
import { sayMoment } from '../../app/whole-dates';
import { ChoiceGroup } from '../../ui/choice';
import { List } from '../../ui/list';
import style from './style.module.css';

interface OwnConflictsProps {
  readonly conflicts: readonly OwnConflict[];
  readonly answers: RestoreAnswers;
  readonly onAnswer: (answers: RestoreAnswers) => void;
}

/** Own things that stand here in another version than in a backup: asked one by one, or all at once. */
export function OwnConflicts({ conflicts, answers, onAnswer }: OwnConflictsProps) {
  const app = useApp();
  const say = useWords().reports.restore.own;
  const sideOf = ({ key }: OwnConflict): RestoreSide => answers[key] ?? 'both';
  const [first] = conflicts.map(sideOf);
  const every = first !== undefined && conflicts.every((one) => sideOf(one) === first);
  const choose = (those: readonly OwnConflict[], chosen: string) => {
    const side = RESTORE_SIDES.find((one) => one === chosen);
    if (!side) return;
    const given = Object.fromEntries(those.map(({ key }) => [key, side]));
    onAnswer({ ...answers, ...given });
  };
  const changed = (at: number) => say.changed(sayMoment(at, app.preferences.lang.value));
  return (
    <section class={style.own} aria-label={say.title(conflicts.length)}>
      <h3>{say.title(conflicts.length)}</h3>
      <p class={style.quiet}>{say.lead}</p>
      {conflicts.length > 2 && (
        <ChoiceGroup
          legend={say.all}
          size="normal"
          options={RESTORE_SIDES.map((id) => ({ id, label: say.every[id] }))}
          value={every ? first : null}
          onChange={(side) => choose(conflicts, side)}
        />
      )}
      <List class={style.ownList}>
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <ChoiceGroup
              legend={say[conflict.kind](conflict.title.trim() || say.untitled)}
              size="normal"
              options={[
                { id: 'both', label: say.both },
                { id: 'theirs', label: say.theirs, detail: changed(conflict.thereAt) },
                { id: 'mine', label: say.mine, detail: changed(conflict.hereAt) },
              ]}
              value={sideOf(conflict)}
              onChange={(side) => choose([conflict], side)}
            />
          </li>
        ))}
      </List>
    </section>
  );
}
