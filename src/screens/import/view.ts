import type { Piece } from '../../app/handed-in';
import type { CardChanges } from '../../app/import-plan';
import {
  type BookFacts,
  type ColumnRole,
  countLeftOut,
  DELIMITERS,
  type RowNote,
  type SheetReading,
} from '../../app/making/guesses';
import type { ImportBlock } from '../../app/making/importing';
import type { MakingWords } from '../../i18n/words';

export type ImportWords = MakingWords['importing'];

/** What a file was taken for: "Tabel met puntkomma’s, Windows-tekens, kopregel op rij 3". */
export function describeReading(reading: SheetReading, words: ImportWords): string {
  const { book, delimiter, encoding, headerRow, layout, source } = reading;
  const say = words.what;
  const table = layout === 'table';
  const kind = source === 'text' ? say.layouts[layout] : say.books[source];
  const parted = table && delimiter !== null && reading.columns.length > 1;
  const header = headerRow === null ? say.noHeader : say.header(headerRow + 1);
  return [
    parted ? `${kind} ${say.delimiters[delimiter]}` : kind,
    book === null ? '' : describePart(reading, book, words),
    encoding === null ? '' : say.encodings[encoding],
    table && !book?.together.length ? header : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Which part of a workbook or document was read. */
function describePart(
  { sheet, source }: SheetReading,
  { together }: BookFacts,
  { what }: ImportWords,
): string {
  const isWord = source === 'word';
  if (together.length > 0) return (isWord ? what.parts : what.sheets)(together.length);
  return (isWord ? what.part : what.sheet)(sheet ?? '');
}

/** The counts under a title: cards, categories, and rows that stay behind. */
export function countPiece(
  piece: Piece,
  reading: SheetReading | null,
  words: ImportWords,
): readonly string[] {
  if (piece.kind !== 'kaartenset') return [words.kinds[piece.kind]];
  const { cards, categories } = piece.content;
  const left = reading ? countLeftOut(reading) : 0;
  return [
    words.counts.cards(cards.length),
    words.counts.categories(categories.length),
    ...(left > 0 ? [words.counts.leftOut(left)] : []),
  ];
}

/** Why a row is named, and what happens to it. */
export function describeNote(
  { outcome, problem }: RowNote,
  words: ImportWords,
): { readonly why: string; readonly what: string } {
  const say = words.problems;
  const special: Partial<Record<RowNote['problem'], string>> = say.changed;
  const what = (outcome === 'changed' && special[problem]) || say.outcome[outcome];
  return { why: say.why[problem], what };
}

/** The text of the row that a person points at as the header; its cells with a line between. */
export const describeRow = (row: readonly string[]): string =>
  row.filter((cell) => cell.trim() !== '').join(' · ');

export interface RoleOption {
  readonly id: string;
  readonly label: string;
}

const PLAIN_ROLES = ['front', 'category', 'tags', 'ignore'] as const;
/** Only our own export has these, so they are no choice elsewhere. */
const OWN_ROLES = ['id', 'settings'] as const;

/** What a column can be; `id` is what `readRole` turns back into a role. */
export function listRoles(
  at: number,
  { columns }: SheetReading,
  words: ImportWords,
): readonly RoleOption[] {
  const say = words.guess;
  const own = OWN_ROLES.filter((as) => columns.some(({ role }) => role.as === as));
  const [front, category, tags, ignore] = PLAIN_ROLES.map((as) => ({
    id: as,
    label: say.roles[as],
  }));
  const section = { id: 'section', label: say.section(nameSection(at, columns[at], words)) };
  return [
    ...(front && category ? [front, category] : []),
    section,
    ...(tags ? [tags] : []),
    ...own.map((as) => ({ id: as, label: say.roles[as] })),
    ...(ignore ? [ignore] : []),
  ];
}

/** The role that was chosen for a column; undefined for what is no role. */
export function readRole(
  id: string,
  at: number,
  { columns }: SheetReading,
  words: ImportWords,
): ColumnRole | undefined {
  if (id === 'section') return { as: 'section', label: nameSection(at, columns[at], words) };
  const as = [...PLAIN_ROLES, ...OWN_ROLES].find((role) => role === id);
  return as && { as };
}

function nameSection(
  at: number,
  column: SheetReading['columns'][number] | undefined,
  words: ImportWords,
): string {
  if (column?.role.as === 'section') return column.role.label;
  return column?.header ?? words.guess.column(at + 1, null);
}

/** The one that has this id; undefined for any other. */
export const pickOne = <Item extends string>(items: readonly Item[], id: string) =>
  items.find((item) => item === id);

export const listDelimiters = (reading: SheetReading, words: ImportWords) => [
  ...(reading.delimiter === null ? [{ id: '', label: words.guess.noDelimiter }] : []),
  ...DELIMITERS.map((id) => ({ id, label: words.guess.delimiters[id] })),
];

/** The sheets of a workbook, or the parts of a document; all of them together is the empty one. */
export const listSheets = ({ sheets, source }: SheetReading, { guess }: ImportWords) => [
  { id: '', label: source === 'word' ? guess.allParts : guess.allSheets },
  ...sheets.map((name) => ({ id: name, label: name })),
];

/** Which of those is asked for, or was taken; empty where that is all. */
export function chosenSheet({ choices }: ImportBlock, { book, sheet }: SheetReading): string {
  if (choices.together === true) return '';
  return choices.sheet ?? (book?.together.length ? '' : (sheet ?? ''));
}

/** How much would change, in one line; empty when no card does. */
export const countChanges = (cards: CardChanges, words: ImportWords): string =>
  (['added', 'removed', 'changed'] as const)
    .filter((kind) => cards[kind].length > 0)
    .map((kind) => words.changes[kind](cards[kind].length))
    .join(', ');

/** Whether a block waits for someone to take it in. */
export const isOpen = (block: ImportBlock): boolean => block.taken === null && !block.rereading;
