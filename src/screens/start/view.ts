import { findName, type KnownTable } from '../../app/tables';
import type { CardSet } from '../../domain/card-set';
import { MAX_PLAYERS, type Seat } from '../../domain/table';

/** Someone in the form: a seat kept from last time, or someone new. */
export interface Person {
  readonly key: string;
  readonly seat: Seat | null;
  readonly name: string;
}

/** Who sits at the table the form begins with: those of last time, or nobody. */
export function seatPeople(known: KnownTable | null): readonly Person[] {
  return (known?.table.seats ?? []).map((seat) => ({
    key: seat.id,
    seat,
    name: known ? findName(known, seat.name) : '',
  }));
}

/** Room for one more? */
export const hasRoom = (people: readonly Person[]): boolean => people.length < MAX_PLAYERS;

/** Puts back who was taken from the form, in the place of before; nothing where they are there already, or there is no room. */
export function putBack(people: readonly Person[], gone: Person, at: number): readonly Person[] {
  if (!hasRoom(people) || people.some(({ key }) => key === gone.key)) return people;
  return [...people.slice(0, at), gone, ...people.slice(at)];
}

/** The case that lies ready: the set's own wish, if that case is here; else none. */
export function chooseFirstCasus(
  set: CardSet,
  known: readonly { readonly id: string }[],
): string | null {
  return known.find((casus) => casus.id === set.play.casus)?.id ?? null;
}

/** Whether a name was typed that is nowhere but in this form. */
export const hasNewNames = (people: readonly Person[]): boolean =>
  people.some(({ name, seat }) => seat === null && name.trim() !== '');
