import { useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { renameTable, type TableReports } from '../../app/reports-overview';
import type { SessionId } from '../../domain/ids';
import { FIELD_LIMITS } from '../../domain/limits';
import type { Table } from '../../domain/table';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { List } from '../../ui/list';
import { SessionRow } from './session-row';
import style from './style.module.css';
import { describePeople, nameTable } from './view';

interface TableGroupProps {
  readonly group: TableReports;
  readonly chosen: ReadonlySet<SessionId> | null;
  readonly onChoose: (id: SessionId) => void;
  readonly onRemove: (id: SessionId) => void;
  readonly onRenamed: () => void;
}

/** One table: its name, who sat there, and its conversations. */
export function TableGroup({ group, chosen, onChoose, onRemove, onRenamed }: TableGroupProps) {
  const app = useApp();
  const say = useWords().reports;
  const [renaming, setRenaming] = useState(false);
  const lang = app.preferences.lang.value;
  const name = nameTable(group, say, app.services.clock.now(), lang);
  const people = describePeople(group.people, say, lang);
  const heading = `table-${group.id}`;

  return (
    <section class={style.table} aria-labelledby={heading}>
      <div class={style.tableHead}>
        <div class={style.tableWords}>
          <h2 class={style.tableName} id={heading} dir="auto">
            {name}
          </h2>
          {people && (
            <p class={style.quiet} dir="auto">
              {people}
            </p>
          )}
        </div>
        {group.table && !renaming && chosen === null && (
          <Button
            variant="quiet"
            icon="edit"
            label={say.rename.of(name)}
            onPress={() => setRenaming(true)}
          />
        )}
      </div>
      {renaming && group.table && (
        <Rename
          table={group.table}
          name={group.name ?? ''}
          onDone={(renamed) => {
            setRenaming(false);
            if (renamed) onRenamed();
          }}
        />
      )}
      <List class={style.sessions}>
        {group.sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            chosen={chosen?.has(session.id)}
            onChoose={() => onChoose(session.id)}
            onRemove={() => onRemove(session.id)}
          />
        ))}
      </List>
    </section>
  );
}

interface RenameProps {
  readonly table: Table;
  readonly name: string;
  readonly onDone: (renamed: boolean) => void;
}

function Rename({ table, name, onDone }: RenameProps) {
  const app = useApp();
  const words = useWords();
  const say = words.reports.rename;
  const [typed, setTyped] = useState(name);
  const [failed, setFailed] = useState(false);

  const save = async () => {
    try {
      await renameTable(app, table, typed);
      app.say(say.saved);
      onDone(true);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div class={style.rename}>
      <TextField
        label={say.label}
        hint={say.hint}
        value={typed}
        maxLength={FIELD_LIMITS.tableName}
        onInput={setTyped}
        onEnter={save}
        error={failed ? say.failed : undefined}
        fieldRef={focusField}
      />
      <div class={style.renameActions}>
        <Button variant="primary" onPress={save}>
          {say.save}
        </Button>
        <Button variant="soft" onPress={() => onDone(false)}>
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}

/** The field takes the place of the button that asked for it, so it takes the focus too. */
function focusField(field: HTMLElement | null): void {
  field?.focus();
}
