import type { LogEvent } from './event';
import type { TextId } from './ids';
import { RECORD_LIMITS } from './limits';
import { orderLog } from './order';
import type { Seat, Table } from './table';

/**
 * Merges two logs of a conversation: every event of either, once, in order. It does not matter which log
 * comes first, in what groups they are merged, or how often.
 */
export function mergeLogs(a: readonly LogEvent[], b: readonly LogEvent[]): LogEvent[] {
  return orderLog([...a, ...b]);
}

/**
 * Joins two copies of one table: every seat and every name of either, mine first, so that nobody and no name goes. The
 * moment it was made is mine, since a clock says nothing about who is right. Whether they are copies of one table is
 * for the caller to know: an id alone doesn't tell.
 */
export function joinTables(mine: Table, theirs: Table): Table {
  const seats = mine.seats.map((seat) => ({
    ...seat,
    name: seat.name ?? theirs.seats.find(({ id }) => id === seat.id)?.name ?? null,
  }));
  const seated = new Set(seats.map(({ id }) => id));
  const room = Math.max(0, RECORD_LIMITS.list - seats.length);
  const [name = null, ...others] = listNames(mine, theirs);
  const joined: Table = {
    id: mine.id,
    name,
    createdAt: mine.createdAt,
    // No more than a backup may hold, or the next one could not be read.
    seats: [...seats, ...theirs.seats.filter(({ id }) => !seated.has(id)).slice(0, room)],
    ...(mine.cameWith !== undefined && { cameWith: mine.cameWith }),
    ...(others.length > 0 && { otherNames: others.slice(0, RECORD_LIMITS.list) }),
  };
  return isSameTable(mine, joined) ? mine : joined;
}

const listNames = (...tables: readonly Table[]): readonly TextId[] => [
  ...new Set(tables.flatMap(namesOf)),
];

/** The texts a table is called by: more than one where two tablets each gave it a name. */
export const namesOf = ({ name, otherNames = [] }: Table): readonly TextId[] =>
  name === null ? otherNames : [name, ...otherNames];

function isSameTable(one: Table, other: Table): boolean {
  const isSameSeat = (seat: Seat, at: number) =>
    seat.id === other.seats[at]?.id && seat.name === other.seats[at]?.name;
  return (
    one.seats.length === other.seats.length &&
    one.seats.every(isSameSeat) &&
    namesOf(one).join() === namesOf(other).join()
  );
}
