import type { Card, CardSet } from '../../domain/card-set';
import { frontKey } from '../../domain/front-text';
import { LIMITS, SET_LIMITS } from '../../domain/limits';
import { parseCardSet } from '../card-set';
import { buildCard } from './build-card';
import { OTHER, readCategories } from './categories';
import { readCategoryNames } from './category-names';
import { fitName } from './fit-text';
import { makeFrame } from './new-frame';
import type { Frame } from './own-table';
import type { ColumnRole, RowNote, SheetReading } from './reading';
import { createNotes } from './row-notes';
import { readSections } from './sections';
import { isCardId, makeId } from './slug';
import { readTags } from './tags';

export interface TableInput {
  /** All rows, cleaned, also those above the header: a row's number is its place here. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRow: number | null;
  readonly roles: readonly ColumnRole[];
  /** What our own export says of the set; null for any other table. */
  readonly frame: Frame | null;
  /** Undefined where our own export says it. */
  readonly title: string | undefined;
  /** Whether a row without a category belongs to the one above; guessed where nobody says it. */
  readonly fillDown?: boolean | undefined;
  /** Whether questions on the back wait until someone asks for them. */
  readonly later?: boolean | undefined;
}

export interface BuiltSet {
  /** Null when no card comes of the table. */
  readonly set: CardSet | null;
  readonly notes: readonly RowNote[];
  readonly blanks: SheetReading['blanks'];
  readonly questions: SheetReading['questions'];
}

/**
 * Makes a set of the rows of a table. Every row with text becomes a card or is noted; what is too long for a
 * card's front is left out and not cut, as half a question is another question. With a `frame` the rows are
 * taken as they stand, so that our own export comes back the same.
 */
export function buildSet({
  rows,
  headerRow,
  roles,
  frame,
  title,
  fillDown,
  later,
}: TableInput): BuiltSet {
  const start = headerRow === null ? 0 : headerRow + 1;
  const body = rows.slice(start);
  const find = (as: ColumnRole['as']) => roles.findIndex((role) => role.as === as);
  const [front, category, settings] = [find('front'), find('category'), find('settings')];
  const read = (row: readonly string[], as: ColumnRole['as']) => row[find(as)] ?? '';
  const base = frame ?? makeFrame(title ?? '');
  const notes = createNotes((at) => (rows[at] ?? []).filter((_, column) => column !== settings));

  const back = readSections(base.sections, roles, body, later);
  const { sections, byColumn, beyond, cut, questions } = back;
  const named = headerRow ?? 0;
  if (cut) notes.add(named, 'name-too-long', 'changed');
  if (beyond.length > 0) {
    notes.addText(
      named,
      beyond.map((at) => (headerRow === null ? '' : (rows[headerRow]?.[at] ?? ''))),
      'too-many-columns',
      'changed',
    );
  }
  const columns = { front, roles, byColumn, asWritten: frame !== null };
  const tags = readTags(
    base.tags,
    body.map((row) => read(row, 'tags')),
  );
  const how = { asWritten: frame !== null, fillDown };
  const { names, blanks, isCut, isHeading } = readCategoryNames(body, category, front, how);
  // Where nothing names a category, one kind of cards is enough.
  const single = category === -1 && base.categories.length === 1 ? base.categories[0] : undefined;
  const asked = names.flatMap((name, at) =>
    /\S/.test(body[at]?.[front] ?? '') ? [name ?? OTHER] : [],
  );
  const known = frame !== null || single ? base.categories : [];
  const categories = readCategories(known, single ? [] : asked);

  const owned = new Set(body.map((row) => read(row, 'id')).filter(isCardId));
  const taken = new Set(owned);
  const seen = new Set<string>();
  const cards: Card[] = [];
  for (const [place, row] of body.entries()) {
    const at = start + place;
    if (isHeading(row)) continue;
    const built = buildCard(row, columns, (problem, outcome) => notes.add(at, problem, outcome));
    if (built === undefined) continue;
    if (cards.length === SET_LIMITS.cards) {
      notes.add(at, 'over-limit', 'left-out');
      continue;
    }
    // The first row with an id keeps it: a row that was copied in a spreadsheet is another card.
    const isOwn = owned.delete(read(row, 'id'));
    const text = frontKey(built.front);
    if (seen.has(text) && !(frame !== null && isOwn)) notes.add(at, 'double', 'kept');
    seen.add(text);

    const name = names[place] ?? null;
    const named = single ? { id: single.id, fits: true } : categories.find(name ?? OTHER);
    if (single === undefined && name === null) notes.add(at, 'no-category', 'changed');
    else if (!named.fits) notes.add(at, 'too-many-categories', 'changed');

    const labels = tags.read(read(row, 'tags'));
    if (isCut(row) || labels.cut) notes.add(at, 'name-too-long', 'changed');
    if (!labels.fits) notes.add(at, 'too-many-tags', 'changed');
    cards.push({
      id: isOwn ? read(row, 'id') : makeId(built.front, taken, 'kaart'),
      category: named.id,
      front: built.front,
      back: built.back,
      tags: labels.ids,
    });
  }

  const renamed = fitName(frame === null ? '' : (title ?? ''), LIMITS.title);
  const set = parseCardSet({
    ...base,
    title: renamed === '' ? base.title : renamed,
    categories: categories.all,
    tags: tags.all,
    sections,
    cards,
  });
  return { set: set.ok ? set.value : null, notes: notes.list(), blanks, questions };
}
