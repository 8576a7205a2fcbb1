import type { CardSet } from '../../domain/card-set';
import {
  FLIPS,
  type Flip,
  limitShift,
  PER_PAGE,
  type PerPage,
  type Shift,
  SIDES,
  type Sides,
} from '../../domain/making/sheet-plan';

export const BLANK_LOOKS = ['neutral', 'categories'] as const;
export type BlankLook = (typeof BLANK_LOOKS)[number];

/** More than anyone fills in at one table. */
export const MOST_BLANKS = 24;

/** How this device likes its cards printed; the same for every set. */
export interface Habits {
  readonly perPage: PerPage;
  readonly sides: Sides;
  readonly mono: boolean;
  readonly marks: boolean;
  readonly numbers: boolean;
  readonly cover: boolean;
  readonly blanks: number;
  readonly blankLook: BlankLook;
  readonly flip: Flip;
  /** For a printer that does not lay the back right behind the front. */
  readonly shift: Shift;
}

/** What is printed, and how. */
export interface Choices extends Habits {
  /** Categories whose cards are left out, by id. */
  readonly without: readonly string[];
  /** Sections of the back that are left out, by id. */
  readonly unwritten: readonly string[];
}

/** Reads what was kept of an earlier time; what is missing or damaged falls back to the usual. Never throws. */
export function readHabits(kept: unknown): Habits {
  const from: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    perPage: oneOf(PER_PAGE, from.perPage, 9),
    sides: oneOf(SIDES, from.sides, 'duplex'),
    mono: from.mono === true,
    marks: from.marks !== false,
    numbers: from.numbers !== false,
    cover: from.cover !== false,
    blanks: limitBlanks(from.blanks),
    blankLook: oneOf(BLANK_LOOKS, from.blankLook, 'neutral'),
    flip: oneOf(FLIPS, from.flip, 'long'),
    shift: readShift(from.shift),
  };
}

/** The part of the choices that holds for every set. */
export function pickHabits({ without: _, unwritten: __, ...habits }: Choices): Habits {
  return habits;
}

/** A whole number of blank cards, from none to the most. */
export function limitBlanks(count: unknown): number {
  return typeof count === 'number' && Number.isFinite(count)
    ? Math.min(MOST_BLANKS, Math.max(0, Math.round(count)))
    : 0;
}

function readShift(kept: unknown): Shift {
  const from: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return { x: limitShift(from.x), y: limitShift(from.y) };
}

/** Puts something in a list, or takes it out. */
export function toggle(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}

/** How many cards there are of each category, by its id. */
export function countByCategory(set: CardSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of set.cards) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

function oneOf<Value>(values: readonly Value[], kept: unknown, usual: Value): Value {
  return values.find((value) => value === kept) ?? usual;
}
