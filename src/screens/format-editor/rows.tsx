import type { ComponentChildren } from 'preact';
import { useApp, useMakingWords } from '../../app/context';
import { COLOURS } from '../../domain/card-set';
import { DRAFT_LIMITS, LIMITS, FORMAT_LIMITS as MAX } from '../../domain/limits';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import style from '../making-parts/bench.module.css';
import { matchLines } from '../making-parts/item-lines';
import { useFormatWords } from './bench';
import own from './style.module.css';
import { type PartProps, usePart } from './use-part';

interface RowsProps<Row> {
  readonly of: 'cell' | 'group' | 'colour';
  readonly rows: readonly Row[];
  readonly most: number;
  readonly create: () => Row;
  /** What was written as the name of one. */
  readonly nameOf: (row: Row) => string;
  /** `tell` is there when one was thrown away. */
  readonly onChange: (rows: readonly Row[], tell?: string) => void;
  readonly children: (row: Row, at: number) => ComponentChildren;
}

/** A few things of one kind, with one more or one less. */
function Rows<Row>({ children, create, most, nameOf, of, onChange, rows }: RowsProps<Row>) {
  const words = useFormatWords().rows;
  const { title } = words[of];
  const call = (row: Row) => nameOf(row).trim() || title;
  return (
    <>
      {rows.map((row, at) => (
        <div class={own.row} key={at}>
          {children(row, at)}
          {rows.length > 1 && (
            <Button
              class={style.add}
              variant="quiet"
              size="small"
              icon="trash"
              label={words.remove(call(row), at + 1)}
              onPress={() =>
                onChange(
                  rows.filter((one) => one !== row),
                  words.removed(call(row)),
                )
              }
            />
          )}
        </div>
      ))}
      {rows.length < most && (
        <Button
          class={style.add}
          variant="soft"
          size="small"
          icon="plus"
          onPress={() => onChange([...rows, create()])}
        >
          {words[of].add}
        </Button>
      )}
    </>
  );
}

const putAt = <Row,>(rows: readonly Row[], at: number, change: Partial<Row>): readonly Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

/** The boxes that are filled in. */
export function CellsForm(props: PartProps<'grid'>) {
  const { newId } = useApp().services;
  const { cells } = props.part;
  const { lang, set, words } = usePart(props);
  const { help, title } = words.rows.cell;
  return (
    <Rows
      of="cell"
      rows={cells}
      most={MAX.cells}
      create={() => ({ id: newId(), title: '', help: '' })}
      nameOf={(cell) => cell.title}
      onChange={(next, tell) => set({ cells: next }, undefined, tell)}
    >
      {(cell, at) => (
        <>
          <TextField
            label={title}
            lang={lang}
            value={cell.title}
            maxLength={LIMITS.title}
            onInput={(text) => set({ cells: putAt(cells, at, { title: text }) }, `title-${at}`)}
          />
          <TextField
            label={help}
            lang={lang}
            value={cell.help}
            maxLength={MAX.help}
            onInput={(text) => set({ cells: putAt(cells, at, { help: text }) }, `help-${at}`)}
          />
        </>
      )}
    </Rows>
  );
}

/** What is ticked, in groups; one point a line. A point that is corrected is still that point. */
export function GroupsForm(props: PartProps<'tick'>) {
  const { newId } = useApp().services;
  const { groups } = props.part;
  const { lang, say, set, words } = usePart(props);
  return (
    <Rows
      of="group"
      rows={groups}
      most={MAX.groups}
      create={() => ({ title: '', items: [] })}
      nameOf={(group) => group.title}
      onChange={(next, tell) => set({ groups: next }, undefined, tell)}
    >
      {(group, at) => (
        <>
          <TextField
            label={words.rows.group.title}
            lang={lang}
            value={group.title}
            maxLength={LIMITS.title}
            onInput={(text) => set({ groups: putAt(groups, at, { title: text }) }, `title-${at}`)}
          />
          <TextField
            multiline
            label={say.lines}
            hint={say.linesHint}
            lang={lang}
            value={group.items.map(({ text }) => text).join('\n')}
            maxLength={DRAFT_LIMITS.text}
            onInput={(text) =>
              set(
                { groups: putAt(groups, at, { items: matchLines(text, group.items, newId) }) },
                `items-${at}`,
              )
            }
          />
        </>
      )}
    </Rows>
  );
}

/** The colours of notes, with what each is for. */
export function ColoursForm(props: PartProps<'notes'>) {
  const { newId } = useApp().services;
  const names = useMakingWords().setEditor.categories.colours;
  const { colours } = props.part;
  const { lang, say, set, words } = usePart(props);
  const free = COLOURS.find((colour) => colours.every((one) => one.colour !== colour));
  return (
    <Rows
      of="colour"
      rows={colours}
      most={MAX.colours}
      create={() => ({ id: newId(), name: '', colour: free ?? COLOURS[0] })}
      nameOf={(colour) => colour.name}
      onChange={(next, tell) => set({ colours: next }, undefined, tell)}
    >
      {(one, at) => (
        <>
          <TextField
            label={words.rows.colour.title}
            lang={lang}
            value={one.name}
            maxLength={LIMITS.name}
            onInput={(text) => set({ colours: putAt(colours, at, { name: text }) }, `name-${at}`)}
          />
          <Select
            label={say.colour}
            value={one.colour}
            options={COLOURS.map((id) => ({ id, label: names[id] }))}
            onChange={(id) => {
              const colour = COLOURS.find((known) => known === id);
              if (colour) set({ colours: putAt(colours, at, { colour }) });
            }}
          />
        </>
      )}
    </Rows>
  );
}
