import * as v from 'valibot';
import type { Seat, Table } from '../domain/table';
import { idOf, moment } from './scalar';

const name = v.nullable(idOf<'text'>());

export const seat: v.GenericSchema<unknown, Seat> = v.object({ id: idOf<'player'>(), name });

export const table: v.GenericSchema<unknown, Table> = v.object({
  id: idOf<'table'>(),
  name,
  otherNames: v.optional(v.array(idOf<'text'>())),
  cameWith: v.optional(idOf<'session'>()),
  createdAt: moment,
  seats: v.array(seat),
});
