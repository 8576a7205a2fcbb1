import { type PersonalKind, readFormHeader } from './form-headers';

type Rows = readonly (readonly string[])[];

const SAMPLE = 500;

const TIME =
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|UTC|CES?T|[+-]\\d|Z).*)?$';
/** What can only be said of a person or a moment, whatever stands above it. */
const CONTENTS: readonly RegExp[] = [
  /^(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$|^[^@<>]*<[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}>$/i,
  /^(?:\+|00|0\d)[\d ()./-]{8,18}$/,
  /^(?:\d{1,3}\.){3}\d{1,3}$/,
  new RegExp(`^(?:\\d{1,4}[-/.]){2}\\d{1,4},?(?: | om |T)${TIME}`, 'i'),
  new RegExp(
    `^(?:\\d{1,2}\\.? \\p{L}+\\.?|\\p{L}+\\.? \\d{1,2},) \\d{4},?(?: | om | at | um | à )${TIME}`,
    'iu',
  ),
];
const MAIL = CONTENTS[0];
/** What people fill in who rather say nothing. */
const NOTHING =
  /^(?:[-–.x?/]+|geen|n\.?v\.?t\.?|anoniem|anonymous|anonym|anonyme|none|n\/?a|keine?|aucune?)$/i;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|het|ten|ter|te|el|al|von|zu|du|la|le)){0,5}$/u;
const BARE_NAME = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?$/u;
const QUESTION = /\?["'’”)*]*\s*$/;

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');
const listCells = (rows: Rows, column: number): string[] =>
  rows.map((row) => (row[column] ?? '').trim()).filter(isFilled);
const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

const isName = (cell: string): boolean => NAME.test(cell);
const isNothing = (cell: string): boolean => NOTHING.test(cell);

/** The kind of contents that most of these cells have, those aside in which nobody said anything. */
function findContents(cells: readonly string[]): RegExp | undefined {
  const said = cells.filter((cell) => !isNothing(cell));
  return CONTENTS.find((kind) => share(said, (cell) => kind.test(cell)) >= 0.5);
}

/** Whether these may be answers to a question for such a thing: a question on a card has other ones below it. */
function areAnswers(kind: PersonalKind, cells: readonly string[]): boolean {
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
  if (length > 60 || share(cells, (cell) => QUESTION.test(cell)) > 0.2) return false;
  const has = (is: (cell: string) => boolean) =>
    share(cells, (cell) => is(cell) || isNothing(cell)) >= 0.6;
  switch (kind) {
    case 'name':
      return has((cell) => isName(cell) || BARE_NAME.test(cell) || (MAIL?.test(cell) ?? false));
    case 'mail':
      return has((cell) => cell.includes('@'));
    case 'phone':
    case 'address':
    case 'age':
    case 'when':
    case 'machine':
      return has((cell) => /\d/.test(cell));
  }
}

/** Whether a form asks for something else here: with a question, that gets questions for an answer or speaks to a person. */
const asksCards = (header: readonly string[], rows: Rows): boolean =>
  header.some((cell, at) => {
    if (!QUESTION.test(cell) || readFormHeader(cell)) return false;
    const speaks =
      /(?:^|[^\p{L}])(?:je|jij|jou|jouw|u|uw|jullie|you|your|sie|ihre?|du|vous|votre|tu)(?:[^\p{L}]|$)/iu;
    return speaks.test(cell) || share(listCells(rows, at), (one) => QUESTION.test(one)) >= 0.5;
  });

/**
 * How many cells of a row name what a form knows of who filled it in. `below` are the rows under it: a question counts only
 * above its answers.
 */
export function countFormHeaders(row: readonly string[], below: Rows): number {
  const rows = below.slice(0, SAMPLE);
  const cards = asksCards(row, rows);
  return row.filter((cell, at) => {
    const read = isFilled(cell) ? readFormHeader(cell) : undefined;
    if (read === undefined) return false;
    if (read.weight === 'form') return true;
    const cells = listCells(rows, at);
    const known = read.weight === 'asked' || (cards && read.kind === 'name');
    return known && cells.length > 0 && areAnswers(read.kind, cells);
  }).length;
}

/**
 * The first row above a column of mere addresses, numbers or moments, that is none of these itself: a header that nobody
 * thought of. Null where there is none.
 */
export function findRowAboveContents(rows: Rows): number | null {
  const first = rows.findIndex((row) => row.filter(isFilled).length > 1);
  const row = rows[first];
  if (row === undefined) return null;
  const below = rows.slice(first + 1, first + SAMPLE);
  const isAbove = row.some((cell, at) => {
    const kind = findContents(listCells(below, at));
    return (
      isFilled(cell) && kind !== undefined && !kind.test(cell.trim()) && !isNothing(cell.trim())
    );
  });
  return isAbove ? first : null;
}

/**
 * The columns of a form's answers that say who gave them: name, address, e-mail, phone, time. Known by their header or by
 * what stands in them. None where nothing would be left to make a card of.
 */
export function findPersonalColumns(
  header: readonly string[],
  below: Rows,
  width: number,
): ReadonlySet<number> {
  const rows = below.filter((row) => row.some(isFilled)).slice(0, SAMPLE);
  const cards = asksCards(header, rows);
  const facts = Array.from({ length: width }, (_, at) => {
    const cells = listCells(rows, at);
    const read = readFormHeader(header[at] ?? '');
    const sure = (() => {
      if (findContents(cells)) return true;
      switch (read?.weight) {
        case 'form':
          return true;
        case 'asked':
          return share(cells, (cell) => QUESTION.test(cell)) < 0.5;
        case 'person':
          return share(cells, isName) >= 0.6;
        case 'common':
          return cards && read.kind === 'name' && share(cells, isName) >= 0.8;
        default:
          return false;
      }
    })();
    return { at, sure, maybe: read?.weight === 'common', filled: cells.length > 0 };
  });
  const some = facts.some(({ sure }) => sure);
  const found = facts.filter(({ maybe, sure }) => sure || (some && maybe));
  const isLeft = facts.some((fact) => fact.filled && !found.includes(fact));
  return new Set(isLeft ? found.map(({ at }) => at) : []);
}
