import type { BookFacts, Correction, SheetReading } from '../../app/making/guesses';
import type { ImportWords } from './view';

export interface LeftOutLine {
  /** Kept when it is turned round, so that the focus stays on its button. */
  readonly key: string;
  readonly text: string;
  /** How it can be otherwise, where it can. */
  readonly way?: { readonly label: string; readonly correction: Correction } | undefined;
}

type LeftWords = ImportWords['left'];

/** Enough names to know the files by. */
const NAMES = 3;

function listParts(book: BookFacts, isWord: boolean, say: LeftWords): LeftOutLine[] {
  const { others, together } = book;
  const [first] = together;
  if (first !== undefined) {
    return [
      {
        key: 'parts',
        text: (isWord ? say.tablesTogether : say.together)(together),
        way: { label: say.onlyOne(first), correction: { what: 'together', together: false } },
      },
    ];
  }
  if (others.sheets === 0) return [];
  return [
    {
      key: 'parts',
      text: (isWord ? say.otherTables : say.others)(others.sheets, others.rows),
      way: {
        label: isWord ? say.takeAllTables : say.takeAll,
        correction: { what: 'together', together: true },
      },
    },
  ];
}

function listHidden({ hidden }: BookFacts, say: LeftWords): LeftOutLine[] {
  const { columns, rows, sheets, taken } = hidden;
  if (rows + columns + sheets === 0) return [];
  return [
    {
      key: 'hidden',
      text: (taken ? say.hiddenTaken : say.hidden)(rows, columns, sheets),
      way: {
        label: taken ? say.leaveHidden : say.takeHidden,
        correction: { what: 'hidden', taken: !taken },
      },
    },
  ];
}

/** What can be read in one of two ways: how it is read now, and the way to the other. */
function listTurns({ blanks, personal, questions }: SheetReading, say: LeftWords): LeftOutLine[] {
  const lines: LeftOutLine[] = [];
  if (personal !== null) {
    const { columns, taken } = personal;
    const names = columns.map(({ name }) => name);
    const [text, label] = taken
      ? [say.personalTaken(names), say.leavePersonal(names.length)]
      : [say.personal(names), say.takePersonal(names.length)];
    const correction: Correction = { what: 'personal', taken: !taken };
    lines.push({ key: 'personal', text, way: { label, correction } });
  }
  if (blanks !== null) {
    const { filled, rows } = blanks;
    const [text, label] = filled ? [say.filled(rows), say.leaveBlank] : [say.blank(rows), say.fill];
    const correction: Correction = { what: 'blanks', filled: !filled };
    lines.push({ key: 'blanks', text, way: { label, correction } });
  }
  if (questions !== null) {
    const { labels, later } = questions;
    const [text, label] = later
      ? [say.later(labels), say.showAtOnce]
      : [say.atOnce(labels), say.showLater];
    const correction: Correction = { what: 'questions', later: !later };
    lines.push({ key: 'questions', text, way: { label, correction } });
  }
  return lines;
}

/** What of a file does not come along by itself or not as it stands there, in numbers; `twins` are other files that hold the same. */
export function listLeftOut(
  reading: SheetReading | null,
  twins: readonly string[],
  say: LeftWords,
): readonly LeftOutLine[] {
  const book = reading?.book ?? null;
  const counted = (['pictures', 'comments', 'paragraphs'] as const).flatMap((key) =>
    book !== null && book[key] > 0 ? [{ key, text: say[key](book[key]) }] : [],
  );
  return [
    ...(book === null ? [] : listParts(book, reading?.source === 'word', say)),
    ...(book === null ? [] : listHidden(book, say)),
    ...(reading === null ? [] : listTurns(reading, say)),
    ...counted,
    ...(twins.length > 0
      ? [{ key: 'twins', text: say.twins(twins.length, twins.slice(0, NAMES)) }]
      : []),
  ];
}
