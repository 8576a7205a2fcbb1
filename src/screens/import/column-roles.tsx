import { useId } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import type { ColumnRole, SheetReading } from '../../app/making/guesses';
import { List } from '../../ui/list';
import { Select } from '../../ui/select';
import style from './style.module.css';
import { listRoles, readRole } from './view';

export interface ColumnRolesProps {
  readonly reading: SheetReading;
  readonly onChange: (at: number, role: ColumnRole) => void;
}

/** What each column is taken for, with some of its texts. */
export function ColumnRoles({ reading, onChange }: ColumnRolesProps) {
  const words = useMakingWords().importing;
  const say = words.guess;
  const id = useId();
  return (
    <section class={style.header} aria-labelledby={id}>
      <h3 class={style.partTitle} id={id}>
        {say.columns}
      </h3>
      <List class={style.columns}>
        {reading.columns.map(({ header, role, samples }, at) => (
          <li class={style.column} key={at}>
            <Select
              label={say.column(at + 1, header)}
              options={listRoles(at, reading, words)}
              value={role.as}
              onChange={(chosen) => {
                const read = readRole(chosen, at, reading, words);
                if (read) onChange(at, read);
              }}
            />
            <p class={style.sample} dir="auto">
              {samples[0] === undefined ? say.emptyColumn : say.example(samples[0])}
            </p>
          </li>
        ))}
      </List>
    </section>
  );
}
