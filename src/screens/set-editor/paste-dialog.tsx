import { useId, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { countOverwritten, pickColumns } from '../../app/making/pasted-rows';
import type { PasteColumn } from '../../domain/making/set-edit';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { shorten } from '../making-parts/shorten';
import { type Pasting, useAppWords, useBench, useSetWords } from './bench';
import style from './dialogs.module.css';
import { nameColumn, type Pasted, pasteInto } from './paste';
import { listFields } from './view';

const SAMPLES = 3;

/** Asks what the columns of pasted rows hold, with the first of their texts beside it. */
export function PasteDialog({ asked, onClose }: { asked: Pasting; onClose: () => void }) {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords();
  const close = useAppWords();
  const [columns, setColumns] = useState(asked.guess.columns);
  const [header, setHeader] = useState(asked.guess.header);
  const [over, setOver] = useState(false);
  const heading = useId();
  const say = words.paste;

  const rows = header ? asked.rows.slice(1) : asked.rows;
  const picked = pickColumns(rows, columns);
  const lost =
    asked.from === null ? 0 : countOverwritten(set.cards, asked.from, picked.columns, picked.rows);
  const fronts = picked.columns.includes('front');
  const choices: readonly (PasteColumn | null)[] = [...listFields(set), 'category', 'tags', null];
  const options = choices.map((column) => ({ id: nameColumn(column), label: labelOf(column) }));

  function labelOf(column: PasteColumn | null): string {
    if (column === null) return say.ignore;
    if (typeof column !== 'object') return say.columns[column];
    return set.sections.find(({ id }) => id === column.section)?.label ?? '';
  }

  function choose(at: number, name: string) {
    const column = choices.find((one) => nameColumn(one) === name) ?? null;
    // A text has one place: where it was before becomes free.
    setColumns(
      columns.map((one, index) =>
        index === at ? column : column !== null && nameColumn(one) === name ? null : one,
      ),
    );
  }

  function paste() {
    const pasted: Pasted = { rows, columns, from: asked.from, over };
    onClose();
    pasteInto(bench, say, pasted, app.services.newId);
  }

  return (
    <Dialog
      open
      wide
      title={say.title}
      onClose={onClose}
      closeLabel={close.close}
      actions={
        <>
          <Button variant="soft" onPress={onClose}>
            {close.cancel}
          </Button>
          <Button variant="primary" disabled={picked.rows.length === 0} onPress={paste}>
            {say.take(picked.rows.length)}
          </Button>
        </>
      }
    >
      <p>{say.lead(asked.rows.length)}</p>
      <List ordered class={style.columns} label={say.columnList}>
        {columns.map((column, at) => (
          <li class={style.column} key={at}>
            <Select
              label={say.column(at + 1)}
              options={options}
              value={nameColumn(column)}
              onChange={(name) => choose(at, name)}
            />
            <List class={style.samples} label={say.samples} id={`${heading}-${at}`}>
              {rows.slice(0, SAMPLES).map((row, index) => (
                <li key={index} dir="auto">
                  {shorten(row[at] ?? '', 80) || '–'}
                </li>
              ))}
            </List>
          </li>
        ))}
      </List>
      <div>
        <Switch
          label={say.header}
          hint={shorten(asked.rows[0]?.join(' · ') ?? '', 90)}
          checked={header}
          onChange={setHeader}
        />
        {lost > 0 && fronts && (
          <Switch
            label={say.over(lost)}
            hint={over ? say.overOn : say.overOff}
            checked={over}
            onChange={setOver}
          />
        )}
      </div>
    </Dialog>
  );
}
