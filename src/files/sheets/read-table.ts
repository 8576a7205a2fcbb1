import { fold } from '../../lib/fold';
import { shorten } from '../refusal';
import { arrangeRows } from './arrange-rows';
import { buildSet } from './build-set';
import { cleanRows } from './clean-rows';
import { looksPerColumn, readPerColumn } from './column-categories';
import { OWN_HEADERS } from './column-names';
import { readTitle } from './file-title';
import { stripFrontMarks } from './front-marks';
import { unguardCell, unguardStart } from './guard';
import { ROW_LIMIT } from './limits';
import { findOwnHeader, readSettings } from './own-table';
import { findPersonalColumns } from './personal-columns';
import type { RawTable } from './raw-table';
import type {
  ColumnRole,
  PersonalColumns,
  ReadChoices,
  RowNote,
  RowProblem,
  SheetReading,
} from './reading';

type Rows = readonly (readonly string[])[];

const HEAD_ROWS = 12;
const SAMPLES = 3;

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');
const isRow = (row: readonly string[]): boolean => row.some(isFilled);

const shortCell = (cell: string): string => (cell.length > 200 ? `${cell.slice(0, 200)}…` : cell);

function listSamples(body: Rows, column: number): string[] {
  const samples: string[] = [];
  for (const row of body) {
    const cell = row[column];
    if (isFilled(cell)) samples.push(shortCell(cell.trim()));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** The settings of our own export, and a note where they stand there but can't be read. */
function findSettings(rows: Rows, own: number | undefined, choices: ReadChoices) {
  const header = own === undefined ? [] : (rows[own] ?? []);
  const column = choices.columns
    ? choices.columns.findIndex(({ as }) => as === 'settings')
    : header.findIndex((cell) => fold(cell) === OWN_HEADERS.settings);
  if (column === -1) return { settings: undefined, damaged: undefined };
  const settings = readSettings(rows.map((row) => row[column] ?? ''));
  const at = rows.findIndex((row, place) => place !== own && isFilled(row[column]));
  const damaged: RowNote | undefined =
    settings === undefined && at !== -1
      ? {
          row: at + 1,
          text: shorten(rows[at]?.[column] ?? '') ?? '',
          problem: 'settings',
          outcome: 'changed',
        }
      : undefined;
  return { settings, damaged };
}

/** The header of a column, else the first of its texts. */
const nameColumn = (header: string | undefined, body: Rows, at: number): string =>
  isFilled(header) ? header.trim() : shortCell(body.map((row) => row[at]).find(isFilled) ?? '');

/** The columns that say who filled in a form, each by its name. */
const listPersonal = (header: readonly string[], body: Rows, roles: readonly ColumnRole[]) =>
  [...findPersonalColumns(header, body, roles.length)].map((at) => ({
    at,
    name: nameColumn(header[at], body, at),
  }));

type Personal = PersonalColumns['columns'];

/** Roles in which those columns are parts of the back, where they were not used. */
const takePersonal = (roles: readonly ColumnRole[], said: Personal): readonly ColumnRole[] =>
  roles.map((role, at) => {
    const label = role.as === 'ignore' ? said.find((one) => one.at === at)?.name : undefined;
    return label ? { as: 'section', label } : role;
  });

function sayPersonal(
  said: Personal,
  roles: readonly ColumnRole[],
  asked: boolean,
): PersonalColumns | null {
  const left = said.filter(({ at }) => roles[at]?.as === 'ignore');
  if (left.length > 0) return { columns: left, taken: false };
  return asked && said.length > 0 ? { columns: said, taken: true } : null;
}

const nameRow = (row: readonly string[] = []): string =>
  shorten(row.filter(isFilled).join(' · ')) ?? '';

/** What lies further than is read: cells too far to the right, and the first row that is too far down. */
function listFar({ marks = [], rows }: RawTable): RowNote[] {
  const far = marks.filter(({ what }) => what === 'far').map(({ row }) => row + 1);
  const notes = far
    .filter((row) => row <= ROW_LIMIT)
    .map((row): RowNote => {
      return { row, text: nameRow(rows[row - 1]), problem: 'too-many-cells', outcome: 'changed' };
    });
  const first = far.find((row) => row > ROW_LIMIT);
  if (first === undefined || rows.length > ROW_LIMIT) return notes;
  return [...notes, { row: first, text: '', problem: 'over-limit', outcome: 'left-out' }];
}

/** Dates and formulas that failed, in columns that come along; of a row, each once. */
function listMarked(
  marks: RawTable['marks'],
  rows: Rows,
  start: number,
  roles: readonly ColumnRole[],
) {
  const notes = new Map<string, RowNote>();
  for (const { column, row, what } of marks ?? []) {
    const as = roles[column]?.as ?? 'ignore';
    const text = nameRow(rows[row]);
    if (what === 'far' || row < start || row >= rows.length || as === 'ignore') continue;
    // A row of nothing but a formula that failed was never filled in.
    if (as === 'id' || as === 'settings' || (text === '' && what === 'error')) continue;
    const [problem, outcome] =
      what === 'date' ? (['date', 'kept'] as const) : (['cell-error', 'changed'] as const);
    notes.set(`${row} ${what}`, { row: row + 1, text, problem, outcome });
  }
  return [...notes.values()];
}

const byRow = (one: RowNote, other: RowNote): number => one.row - other.row;

/** In a table that was joined of several, a row is told of as it is counted in its own sheet. */
function placeNote(note: RowNote, origins: RawTable['origins']): RowNote {
  const origin = origins?.[note.row - 1];
  return origin ? { ...note, row: origin.row, sheet: origin.sheet } : note;
}

/**
 * Takes a table of any kind for a set: cleans it, guesses what the choices leave open, and makes the cards.
 * Undefined when there is not one row with text.
 */
export function readTable(cut: RawTable, choices: ReadChoices): SheetReading | undefined {
  // Then cells are rows, and what is known of their places is not known of the rows.
  const raw: RawTable =
    cut.layout === 'columns'
      ? { ...cut, ...readPerColumn(cut.rows), merges: undefined, marks: undefined }
      : cut;
  if (!raw.rows.some(isRow)) return undefined;
  const own = raw.columns === undefined ? findOwnHeader(raw.rows) : undefined;
  // In our own export "<b>" is what a person typed.
  const html = own === undefined && raw.html !== false;
  const clean = cleanRows(raw.rows.slice(0, ROW_LIMIT), { html });
  const { settings, damaged } = findSettings(clean.rows, own, choices);
  // In a table of others a guard only stands at the start: further on an apostrophe is what someone wrote.
  const unguard = settings ? unguardCell : unguardStart;
  const isGuarded = settings?.guarded ?? (raw.source === 'text' && raw.layout === 'table');
  const written = isGuarded ? clean.rows.map((row) => row.map(unguard)) : clean.rows;

  const arranged = arrangeRows(written, {
    merges: raw.merges,
    headerRow: choices.headerRow === undefined ? raw.headerRow : choices.headerRow,
    columns: raw.columns,
    chosen: choices.columns,
  });
  const { headerRow, own: isOwn } = arranged;
  const header = headerRow === null ? [] : (arranged.rows[headerRow] ?? []);
  const frame = settings?.frame ?? null;
  const start = headerRow === null ? 0 : headerRow + 1;
  const said = isOwn ? [] : listPersonal(header, arranged.rows.slice(start), arranged.roles);
  const roles =
    choices.personal && choices.columns === undefined
      ? takePersonal(arranged.roles, said)
      : arranged.roles;
  const rows = frame === null ? stripFrontMarks(arranged.rows, roles, start) : arranged.rows;
  const title = choices.title ?? (frame === null ? readTitle(raw.file, raw.sheet) : undefined);
  const { fillDown, later } = choices;
  const table = { rows, headerRow, roles, frame, title };
  const built = buildSet({ ...table, fillDown, later });

  const body = rows.slice(start);
  const name = (places: readonly number[], problem: RowProblem, outcome: RowNote['outcome']) =>
    places.map((at): RowNote => ({ row: at + 1, text: nameRow(rows[at]), problem, outcome }));
  const joined = (raw.joined ?? []).map(
    ({ at, text }): RowNote => ({
      row: at + 1,
      text: shorten(text) ?? '',
      problem: 'joined-line',
      outcome: 'changed',
    }),
  );
  const loose = (raw.loose ?? []).filter((at) => at >= start);
  const notes = [
    ...built.notes,
    ...name(raw.openQuotes ?? [], 'open-quote', 'kept'),
    ...joined,
    ...name(loose, 'loose-line', 'kept'),
    ...name(clean.doubtful, 'odd-letter', 'changed'),
    ...name(raw.rows.length > ROW_LIMIT ? [ROW_LIMIT] : [], 'over-limit', 'left-out'),
    ...listMarked(raw.marks, rows, start, roles),
    ...(damaged ? [damaged] : []),
  ].map((note) => ({ ...note, row: raw.lines?.[note.row - 1] ?? note.row }));
  const left = (raw.left ?? []).map(({ line, ...note }): RowNote => ({ ...note, row: line }));
  const { source, encoding, layout, delimiter, sheets, sheet, book } = raw;
  return {
    source,
    encoding,
    layout,
    delimiter,
    sheets,
    sheet,
    book,
    blanks: built.blanks,
    questions: built.questions,
    headerRow,
    head: rows.slice(0, HEAD_ROWS).map((row) => row.map(shortCell)),
    columns: roles.map((role, at) => ({
      header: isFilled(header[at]) ? header[at].trim() : null,
      role,
      samples: listSamples(body, at),
    })),
    set: built.set,
    rows: raw.rows.length - rows.length + body.filter(isRow).length,
    notes: [...notes, ...left, ...listFar(cut)]
      .sort(byRow)
      .map((note) => placeNote(note, raw.origins)),
    personal: sayPersonal(said, roles, choices.personal ?? false),
    perColumn:
      layout === 'table' &&
      !isOwn &&
      raw.columns === undefined &&
      said.length === 0 &&
      looksPerColumn(rows),
    html: clean.html,
    stripped: clean.stripped,
  };
}
