import type { Card, CardSet, Section } from '../../domain/card-set';
import { fold } from '../../lib/fold';
import { parseCardSet } from '../card-set';
import { findByCell, nameCells } from './cell-names';
import { OWN_HEADERS } from './column-names';
import { writeItems } from './list-cell';
import type { ColumnRole } from './reading';

type Rows = readonly (readonly string[])[];

/** Everything of a set that is not a card. */
export type Frame = Omit<CardSet, 'cards'>;

/** Less than the 32,767 characters that fit in a cell of Excel. */
const PIECE = 30_000;

const TAKEN = Object.values(OWN_HEADERS).map(fold);

const named = (sections: readonly Section[]) =>
  sections.map(({ id, label }) => ({ id, name: label }));

const escapeSign = (sign: string): string =>
  `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Only ASCII: so it survives a spreadsheet that saves in an old encoding, and can be cut anywhere. What begins with a
 * sign of formulas does not where another separator parts it (fault 57); no number in a set does either.
 */
const writePlain = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[^ -~]/g, escapeSign)
    .replace(
      /([,;|][\s"]*'*)([=+\-@])/g,
      (_, before: string, sign: string) => before + escapeSign(sign),
    );

/**
 * The settings in pieces that fit in a cell. Each says which it is, so that rows may be sorted, and whether
 * the cells beside it are guarded (`'`), so that a guard is taken off only where one was put.
 */
function writeSettings({ cards: _, ...frame }: CardSet, guarded: boolean): string[] {
  const text = writePlain(frame);
  const count = Math.ceil(text.length / PIECE);
  return Array.from({ length: count }, (_, at) => {
    const mark = `${at + 1}/${count}${guarded ? "'" : ''} `;
    return mark + text.slice(at * PIECE, (at + 1) * PIECE);
  });
}

function writeBack(card: Card, section: Section): string {
  const text = card.back[section.id] ?? '';
  return typeof text === 'string' ? text : writeItems(text);
}

/**
 * Writes a set as a table: a header and one row a card, and in the last column what the set is beside its
 * cards, so that it can be read back without a difference. `guarded` says that the writer guards cells that
 * would be formulas. There are more rows than cards where the settings need them.
 */
export function tableOf(set: CardSet, guarded = false): string[][] {
  const categories = new Map(
    nameCells(set.categories).map((name, at) => [set.categories[at]?.id, name]),
  );
  const tags = new Map(nameCells(set.tags).map((name, at) => [set.tags[at]?.id, name]));
  const settings = writeSettings(set, guarded);
  const header = [
    OWN_HEADERS.category,
    OWN_HEADERS.front,
    ...nameCells(named(set.sections), TAKEN),
    OWN_HEADERS.tags,
    OWN_HEADERS.id,
    OWN_HEADERS.settings,
  ];
  const rows = Array.from({ length: Math.max(set.cards.length, settings.length) }, (_, at) => {
    const card = set.cards[at];
    const piece = settings[at] ?? '';
    if (card === undefined) return [...header.slice(1).map(() => ''), piece];
    return [
      categories.get(card.category) ?? '',
      card.front,
      ...set.sections.map((section) => writeBack(card, section)),
      card.tags.map((tag) => tags.get(tag) ?? '').join(', '),
      card.id,
      piece,
    ];
  });
  return [header, ...rows];
}

/** Whether the beginning of a text has the header of our own export, whatever its cells are parted by. */
export function isOwnText(text: string): boolean {
  const start = text.slice(0, 20_000);
  return start.includes(OWN_HEADERS.settings) && start.includes(OWN_HEADERS.front);
}

const DEEPEST_HEADER = 20;

/** Where our own export begins in a table: the row of its header; undefined in any other table. */
export function findOwnHeader(rows: Rows): number | undefined {
  const at = rows.slice(0, DEEPEST_HEADER).findIndex((row) => {
    const cells = row.map(fold);
    return cells.includes(OWN_HEADERS.settings) && cells.includes(OWN_HEADERS.front);
  });
  return at === -1 ? undefined : at;
}

export interface Settings {
  readonly frame: Frame;
  readonly guarded: boolean;
}

const PIECE_MARK = /^(\d{1,4})\/(\d{1,4})('?) (.*)$/s;

/** Reads the settings out of their column; undefined when they are not there or can't be read any more. */
export function readSettings(cells: readonly string[]): Settings | undefined {
  const pieces = cells.flatMap((cell) => {
    const [, number, of, guard, text] = PIECE_MARK.exec(cell.trimStart()) ?? [];
    return text === undefined ? [] : [{ at: Number(number), of: Number(of), guard, text }];
  });
  const first = pieces[0];
  if (first === undefined) return undefined;
  const texts = Array.from(
    { length: first.of },
    (_, at) => pieces.find((piece) => piece.at === at + 1 && piece.of === first.of)?.text,
  );
  if (texts.includes(undefined)) return undefined;
  const frame = readFrame(texts.join(''));
  return frame === undefined ? undefined : { frame, guarded: first.guard === "'" };
}

function readFrame(text: string): Frame | undefined {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  const categories: unknown = 'categories' in written ? written.categories : undefined;
  const [first]: unknown[] = Array.isArray(categories) ? categories : [];
  const category: unknown =
    typeof first === 'object' && first !== null && 'id' in first && first.id;
  // Through the same door as any set; a set has a card, so it gets one for the time being.
  const read = parseCardSet({ ...written, cards: [{ id: 'een', category, front: '-', back: {} }] });
  if (!read.ok) return undefined;
  const { cards: _, ...frame } = read.value;
  return frame;
}

/** From a folded header to the section that has it in our export. */
export const findSections = (sections: readonly Section[]): Map<string, string> =>
  findByCell(named(sections), TAKEN);

/** What the columns of our own export hold; a column that was added becomes a section. */
export function readOwnColumns(header: readonly string[]): ColumnRole[] {
  const roles = new Map<string, ColumnRole>(
    (['category', 'front', 'tags', 'id', 'settings'] as const).map((as) => [
      fold(OWN_HEADERS[as]),
      { as },
    ]),
  );
  return header.map((cell) => {
    const name = fold(cell);
    const role = roles.get(name) ?? { as: 'section', label: cell.trim() };
    // Twice the same header: the first is the one that was written.
    roles.set(name, { as: 'section', label: cell.trim() });
    return name === '' ? { as: 'ignore' } : role;
  });
}
