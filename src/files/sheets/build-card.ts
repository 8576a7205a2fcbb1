import type { Card, Section } from '../../domain/card-set';
import { SET_LIMITS } from '../../domain/limits';
import { holdsPicture } from '../../domain/pictures';
import { cutText, isWithin } from './fit-text';
import { readItems } from './list-cell';
import { isBareMark } from './list-marks';
import type { ColumnRole, RowNote, RowProblem } from './reading';

export interface CardColumns {
  /** Which column is the front; -1 when none is. */
  readonly front: number;
  readonly roles: readonly ColumnRole[];
  readonly byColumn: ReadonlyMap<number, Section>;
  /** Keeps the spaces round a text: our own export is taken as it stands. */
  readonly asWritten: boolean;
}

type Tell = (problem: RowProblem, outcome: RowNote['outcome']) => void;

const isFilled = (cell: string): boolean => /\S/.test(cell);

/** Whether a row has anything in it that a person wrote for a card. */
function saysAnything(row: readonly string[], roles: readonly ColumnRole[]): boolean {
  return row.some((cell, at) => {
    const as = roles[at]?.as;
    if (!isFilled(cell) || as === 'settings' || as === 'id') return false;
    // Rows that were numbered beforehand and never filled in.
    if (isBareMark(cell)) return false;
    return as !== 'ignore' || !/^\s*\d+[.)]?\s*$/.test(cell);
  });
}

function readText(cell: string, tell: Tell): string | undefined {
  if (holdsPicture(cell)) {
    tell('image', 'changed');
    return undefined;
  }
  if (!isWithin(cell, SET_LIMITS.text)) tell('text-too-long', 'changed');
  return cutText(cell, SET_LIMITS.text);
}

function readList(cell: string, trim: boolean, tell: Tell): string[] | undefined {
  const items = readItems(cell).map((item) => (trim ? item.trim() : item));
  const plain = items.filter((item) => !holdsPicture(item));
  if (plain.length < items.length) tell('image', 'changed');
  if (plain.length > SET_LIMITS.items) tell('too-many-items', 'changed');
  const kept = plain.slice(0, SET_LIMITS.items);
  if (kept.some((item) => !isWithin(item, SET_LIMITS.item))) tell('text-too-long', 'changed');
  return kept.length === 0 ? undefined : kept.map((item) => cutText(item, SET_LIMITS.item));
}

/**
 * Reads one row as the front and back of a card. Undefined when no card comes of it; `tell` hears why, unless
 * the row is simply empty.
 */
export function buildCard(
  row: readonly string[],
  { front, roles, byColumn, asWritten }: CardColumns,
  tell: Tell,
): Pick<Card, 'front' | 'back'> | undefined {
  const written = row[front] ?? '';
  const text = asWritten ? written : written.trim();
  // The mark of an item that was never written.
  if (!isFilled(text) || (!asWritten && isBareMark(text))) {
    if (saysAnything(row, roles)) tell('no-front', 'left-out');
    return undefined;
  }
  if (holdsPicture(text)) {
    tell('image', 'left-out');
    return undefined;
  }
  if (!isWithin(text, SET_LIMITS.front)) {
    tell('front-too-long', 'left-out');
    return undefined;
  }
  const back: Record<string, string | string[]> = {};
  for (const [at, cell] of row.entries()) {
    if (!isFilled(cell) || (!asWritten && isBareMark(cell))) continue;
    const section = byColumn.get(at);
    if (section !== undefined) {
      const read =
        section.kind === 'list'
          ? readList(cell, !asWritten, tell)
          : readText(asWritten ? cell : cell.trim(), tell);
      if (read !== undefined) back[section.id] = read;
    } else if (at >= roles.length) tell('too-many-cells', 'changed');
  }
  return { front: text, back };
}
