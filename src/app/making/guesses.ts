import type {
  ColumnRole,
  Delimiter,
  Encoding,
  Layout,
  ReadChoices,
  SheetReading,
} from '../../files/sheets/reading';

export type {
  BookFacts,
  Column,
  ColumnRole,
  RowNote,
  SheetReading,
} from '../../files/sheets/reading';
export { DELIMITERS, ENCODINGS, LAYOUTS } from '../../files/sheets/reading';

/** One guess that a person puts right. */
export type Correction =
  | { readonly what: 'encoding'; readonly encoding: Encoding }
  | { readonly what: 'layout'; readonly layout: Layout }
  | { readonly what: 'delimiter'; readonly delimiter: Delimiter }
  | { readonly what: 'sheet'; readonly sheet: string }
  /** All sheets in sight as one set, or one of them again. */
  | { readonly what: 'together'; readonly together: boolean }
  | { readonly what: 'hidden'; readonly taken: boolean }
  | { readonly what: 'blanks'; readonly filled: boolean }
  | { readonly what: 'questions'; readonly later: boolean }
  /** The columns that say who filled in a form. */
  | { readonly what: 'personal'; readonly taken: boolean }
  | { readonly what: 'header'; readonly row: number | null }
  | { readonly what: 'column'; readonly at: number; readonly role: ColumnRole }
  | { readonly what: 'asides'; readonly take: boolean }
  | { readonly what: 'title'; readonly title: string };

/** At most one column is each of these. */
const SINGLE: readonly ColumnRole['as'][] = ['front', 'category', 'tags', 'id', 'settings'];

/**
 * The choices after one more. What was chosen about rows and columns is let go of when they become others:
 * with another delimiter the third column is not the third column any more.
 */
export function correct(
  choices: ReadChoices,
  reading: SheetReading,
  correction: Correction,
): ReadChoices {
  const { columns: _, headerRow: __, ...rest } = choices;
  switch (correction.what) {
    case 'encoding':
      return { ...rest, encoding: correction.encoding };
    case 'layout': {
      const { delimiter: ___, ...other } = rest;
      return { ...other, layout: correction.layout };
    }
    case 'delimiter':
      return { ...rest, layout: reading.layout, delimiter: correction.delimiter };
    case 'sheet':
      return { ...rest, sheet: correction.sheet, together: undefined };
    case 'together':
      return { ...rest, sheet: undefined, together: correction.together };
    case 'hidden': {
      const { taken } = correction;
      // A sheet that is hidden can only come along beside the one that is read.
      const joins = taken && (reading.book?.hidden.sheets ?? 0) > 0;
      return { ...rest, hidden: taken, ...(joins && { sheet: undefined, together: true }) };
    }
    case 'blanks':
      return { ...choices, fillDown: correction.filled };
    case 'questions':
      return { ...choices, later: correction.later };
    case 'personal':
      return takePersonal(choices, reading, correction.taken);
    case 'header':
      return { ...rest, headerRow: correction.row };
    case 'column': {
      const roles = reading.columns.map(({ role }) => role);
      return {
        ...choices,
        headerRow: reading.headerRow,
        columns: assignRole(roles, correction.at, correction.role),
      };
    }
    case 'asides':
      return { ...rest, asides: correction.take };
    case 'title':
      return { ...choices, title: correction.title };
  }
}

/** What a person chose for the other columns stays. */
function takePersonal(choices: ReadChoices, reading: SheetReading, taken: boolean): ReadChoices {
  const names = new Map(reading.personal?.columns.map(({ at, name }) => [at, name]));
  const columns = choices.columns?.map((role, at): ColumnRole => {
    const label = names.get(at);
    if (label === undefined) return role;
    return taken ? { as: 'section', label } : { as: 'ignore' };
  });
  return { ...choices, columns, personal: taken };
}

/** Gives a column a role; where another column had it and only one can, the two change places. */
export function assignRole(
  roles: readonly ColumnRole[],
  at: number,
  role: ColumnRole,
): readonly ColumnRole[] {
  const before = roles[at];
  if (before === undefined) return roles;
  const other = SINGLE.includes(role.as) ? roles.findIndex((one) => one.as === role.as) : -1;
  return roles.map((one, place) => {
    if (place === at) return role;
    return place === other ? before : one;
  });
}

/** Whether a person had better look at how it was read: rows don't come in as they are, or nothing does. */
export const isDoubtful = ({ notes, personal, set }: SheetReading): boolean =>
  set === null || personal?.taken === false || notes.some(({ outcome }) => outcome !== 'kept');

/** Rows of which no card comes. */
export const countLeftOut = ({ notes }: SheetReading): number =>
  new Set(
    notes
      .filter(({ outcome }) => outcome === 'left-out')
      .map(({ row, sheet }) => `${row} ${sheet ?? ''}`),
  ).size;
