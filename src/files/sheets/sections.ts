import type { Section } from '../../domain/card-set';
import { LIMITS, SET_LIMITS } from '../../domain/limits';
import { holdsPicture } from '../../domain/pictures';
import { fold } from '../../lib/fold';
import { fitName, isNameWithin } from './fit-text';
import { isList, readItems } from './list-cell';
import { findSections } from './own-table';
import type { ColumnRole, SheetReading } from './reading';
import { makeId } from './slug';

type Rows = readonly (readonly string[])[];

/** Lists where most cells are one, questions where nearly all are, else texts. */
function guessKind(cells: readonly string[]): Section['kind'] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const lists = filled.filter(isList);
  const fits = lists.every((cell) => readItems(cell).length <= SET_LIMITS.items);
  if (lists.length * 2 > filled.length && fits) return 'list';
  const questions = filled.filter((cell) => /\?["'’”)*]*$/.test(cell)).length;
  return filled.length > 0 && questions >= filled.length * 0.8 ? 'question' : 'text';
}

export interface SectionColumns {
  readonly sections: readonly Section[];
  /** By column: the section that its cells go to. */
  readonly byColumn: ReadonlyMap<number, Section>;
  /** Columns with text that there was no room for. */
  readonly beyond: readonly number[];
  /** Whether the name of one of them was cut. */
  readonly cut: boolean;
  readonly questions: SheetReading['questions'];
}

/**
 * The sections of a set, and which column each comes from. Columns that the set doesn't have yet become
 * sections of it, of the kind that their cells show; columns that there is no room for get none. Questions wait
 * until someone asks for them, unless `later` says otherwise.
 */
export function readSections(
  known: readonly Section[],
  roles: readonly ColumnRole[],
  rows: Rows,
  later = true,
): SectionColumns {
  const sections = [...known];
  const waiting = findSections(known);
  const taken = new Set(known.map(({ id }) => id));
  const byColumn = new Map<number, Section>();
  const beyond: number[] = [];
  const questions: string[] = [];
  let cut = false;
  for (const [at, role] of roles.entries()) {
    if (role.as !== 'section') continue;
    const name = fold(role.label);
    const id = waiting.get(name);
    const found = known.find((section) => section.id === id);
    // Two columns of one name are two sections.
    waiting.delete(name);
    if (found !== undefined) byColumn.set(at, found);
    else if (sections.length === SET_LIMITS.sections) {
      if (rows.some((row) => /\S/.test(row[at] ?? ''))) beyond.push(at);
    } else {
      cut ||= !isNameWithin(role.label, LIMITS.name);
      const written = fitName(role.label, LIMITS.name);
      const label = written === '' || holdsPicture(written) ? `Kolom ${at + 1}` : written;
      const cells = rows.map((row) => row[at] ?? '');
      const kind = guessKind(cells);
      if (kind === 'question') questions.push(label);
      const reveal = kind === 'question' && later ? 'on-demand' : 'with-back';
      const section: Section = { id: makeId(label, taken, 'deel'), label, kind, reveal };
      sections.push(section);
      byColumn.set(at, section);
    }
  }
  const asked = questions.length === 0 ? null : { labels: questions, later };
  return { sections, byColumn, beyond, cut, questions: asked };
}
