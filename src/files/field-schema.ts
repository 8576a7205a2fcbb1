import * as v from 'valibot';
import type { Shape, Shapes } from '../domain/events/field';
import { count, idOf, moment, order, ref } from './scalar';

type AnySchema = v.GenericSchema<unknown, unknown>;

/** The schema of a record with these fields: other fields fall away. */
export const recordOf = (fields: Shapes): AnySchema =>
  v.object(Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, schemaOf(of)])));

function schemaOf(shape: Shape): AnySchema {
  switch (shape.type) {
    case 'id':
      return idOf();
    case 'ref':
      return ref;
    case 'flag':
      return v.boolean();
    case 'count':
      return v.pipe(count, v.minValue(shape.min));
    case 'order':
      return order;
    case 'moment':
      return moment;
    case 'literal':
      return v.literal(shape.value);
    case 'choice':
      return v.picklist(shape.of);
    case 'nullable':
      return v.nullable(schemaOf(shape.of));
    case 'list':
      return v.array(schemaOf(shape.of));
    case 'record':
      return recordOf(shape.fields);
    case 'variant':
      return v.union(
        Object.entries(shape.kinds).map(([kind, fields]) =>
          recordOf({ kind: { type: 'literal', value: kind }, ...fields }),
        ),
      );
  }
}
