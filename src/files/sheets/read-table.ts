import { fold } from '../../lib/fold';
import { shorten } from '../refusal';
import { buildSet } from './build-set';
import { cleanRows } from './clean-rows';
import { looksPerColumn, readPerColumn } from './column-categories';
import { OWN_HEADERS } from './column-names';
import { guessColumns, guessHeaderRow } from './columns';
import { readTitle } from './file-title';
import { stripFrontMarks } from './front-marks';
import { unguardCell } from './guard';
import type { LayoutRows } from './layout-rows';
import { ROW_LIMIT } from './limits';
import type { LooseLines } from './loose-lines';
import { findOwnHeader, readOwnColumns, readSettings } from './own-table';
import { findPersonalColumns } from './personal-columns';
import type { ReadChoices, RowNote, RowProblem, SheetReading } from './reading';

type Rows = readonly (readonly string[])[];

/** Rows as they stand in a file, with what is known of them. */
export interface RawTable
  extends Pick<SheetReading, 'source' | 'encoding' | 'layout' | 'delimiter' | 'sheets' | 'sheet'>,
    Partial<LayoutRows> {
  readonly file: string;
  readonly rows: Rows;
  /** Zero-based rows that read on from the one above, and rows of one cell where others have more. */
  readonly joined?: LooseLines['joined'] | undefined;
  readonly loose?: readonly number[] | undefined;
  /** Zero-based rows whose quotes are broken. */
  readonly openQuotes?: readonly number[] | undefined;
  /** One-based rows of which something was left out because it lies too far away. */
  readonly cut?: readonly number[] | undefined;
}

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

const nameRow = (row: readonly string[] = []): string =>
  shorten(row.filter(isFilled).join(' · ')) ?? '';

/** What lies further than is read: rows that are too many, and cells too far to the right. */
function listCut(raw: RawTable, rows: Rows): RowNote[] {
  const cut = raw.cut ?? [];
  const notes = cut
    .filter((row) => row <= ROW_LIMIT)
    .map((row): RowNote => {
      return { row, text: nameRow(rows[row - 1]), problem: 'too-many-cells', outcome: 'changed' };
    });
  const first = raw.rows.length > ROW_LIMIT ? ROW_LIMIT + 1 : cut.find((row) => row > ROW_LIMIT);
  if (first === undefined) return notes;
  return [...notes, { row: first, text: '', problem: 'over-limit', outcome: 'left-out' }];
}

const byRow = (one: RowNote, other: RowNote): number => one.row - other.row;

/**
 * Takes a table of any kind for a set: cleans it, guesses what the choices leave open, and makes the cards.
 * Undefined when there is not one row with text.
 */
export function readTable(cut: RawTable, choices: ReadChoices): SheetReading | undefined {
  const raw = cut.layout === 'columns' ? { ...cut, ...readPerColumn(cut.rows) } : cut;
  if (!raw.rows.some(isRow)) return undefined;
  const own = raw.columns === undefined ? findOwnHeader(raw.rows) : undefined;
  // In our own export "<b>" is what a person typed.
  const html = own === undefined && raw.html !== false;
  const clean = cleanRows(raw.rows.slice(0, ROW_LIMIT), { html });
  const { settings, damaged } = findSettings(clean.rows, own, choices);
  const isGuarded = settings?.guarded ?? (raw.source === 'text' && raw.layout === 'table');
  const written = isGuarded ? clean.rows.map((row) => row.map(unguardCell)) : clean.rows;

  const guessed = own ?? (raw.headerRow === undefined ? guessHeaderRow(written) : raw.headerRow);
  const headerRow = choices.headerRow === undefined ? guessed : choices.headerRow;
  const header = headerRow === null ? [] : (written[headerRow] ?? []);
  const isOwn = own !== undefined && own === headerRow;
  const roles =
    choices.columns ??
    (isOwn ? readOwnColumns(header) : (raw.columns ?? guessColumns(written, headerRow)));
  const frame = settings?.frame ?? null;
  const start = headerRow === null ? 0 : headerRow + 1;
  const rows = frame === null ? stripFrontMarks(written, roles, start) : written;
  const title = choices.title ?? (frame === null ? readTitle(raw.file, raw.sheet) : undefined);
  const built = buildSet({ rows, headerRow, roles, frame, title, file: raw.file });

  const body = rows.slice(start);
  const name = (places: readonly number[], problem: RowProblem, outcome: RowNote['outcome']) =>
    places.map((at): RowNote => ({ row: at + 1, text: nameRow(rows[at]), problem, outcome }));
  const broken = name(raw.openQuotes ?? [], 'open-quote', 'kept');
  const joined = (raw.joined ?? []).map(
    ({ at, text }): RowNote => ({
      row: at + 1,
      text: shorten(text) ?? '',
      problem: 'joined-line',
      outcome: 'changed',
    }),
  );
  const loose = name(
    (raw.loose ?? []).filter((at) => at >= start),
    'loose-line',
    'kept',
  );
  const doubtful = name(clean.doubtful, 'odd-letter', 'changed');
  const personal = isOwn ? new Set<number>() : findPersonalColumns(header, body, roles.length);
  const beyond = listCut(raw, rows);
  const { source, encoding, layout, delimiter, sheets, sheet } = raw;
  return {
    source,
    encoding,
    layout,
    delimiter,
    sheets,
    sheet,
    headerRow,
    head: rows.slice(0, HEAD_ROWS).map((row) => row.map(shortCell)),
    columns: roles.map((role, at) => ({
      header: isFilled(header[at]) ? header[at].trim() : null,
      role,
      samples: listSamples(body, at),
    })),
    set: built.set,
    rows: raw.rows.length - rows.length + body.filter(isRow).length,
    notes: [
      ...[
        ...built.notes,
        ...broken,
        ...joined,
        ...loose,
        ...doubtful,
        ...beyond,
        ...(damaged ? [damaged] : []),
      ].map((note) => ({ ...note, row: raw.lines?.[note.row - 1] ?? note.row })),
      ...(raw.left ?? []).map(({ line, ...note }): RowNote => ({ ...note, row: line })),
    ].sort(byRow),
    personal: roles.flatMap((role, at) =>
      role.as === 'ignore' && personal.has(at) ? [nameColumn(header[at], body, at)] : [],
    ),
    perColumn: layout === 'table' && !isOwn && looksPerColumn(rows),
    html: clean.html,
    stripped: clean.stripped,
  };
}
