import { useApp, useWords } from '../../app/context';
import { sayDate } from '../../app/days';
import { type KnownTable, listNames, nameOfTable } from '../../app/tables';
import { tellApart } from '../../lib/tell-apart';
import { Chip } from '../../ui/chip';
import { Greeting } from './greeting';
import style from './style.module.css';

interface TableChoiceProps {
  /** Those that can be gone on with, latest first. */
  readonly tables: readonly KnownTable[];
  /** Null for a new one. */
  readonly chosen: KnownTable | null;
  /** What the chosen one agreed to do first. */
  readonly firstStep: string | null;
  readonly onChoose: (table: KnownTable | null) => void;
}

/**
 * Whether this table was here before. It stands above what begins the conversation, so that who comes back sees it in
 * time, and what a table agreed on is asked right under its name. Absent where no table was here before.
 */
export function TableChoice({ chosen, firstStep, onChoose, tables }: TableChoiceProps) {
  const app = useApp();
  const words = useWords().start;
  if (tables.length === 0) return null;
  const now = app.services.clock.now();
  const names = tellApart(
    tables.map((known) => {
      const day = sayDate(known.table.createdAt, now, app.preferences.lang.value);
      return `${nameOfTable(known.table, listNames(known.texts)) || words.tableOf(day)} · ${known.about}`;
    }),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field */}
      <div class={style.tables} role="group" aria-labelledby="table-choice">
        <span class={style.variantLabel} id="table-choice">
          {words.before}
        </span>
        {tables.map((known, at) => (
          <Chip key={known.table.id} pressed={known === chosen} onPress={() => onChoose(known)}>
            {names[at]}
          </Chip>
        ))}
        <Chip pressed={chosen === null} onPress={() => onChoose(null)}>
          {words.newTable}
        </Chip>
      </div>
      <Greeting firstStep={firstStep} />
    </>
  );
}
