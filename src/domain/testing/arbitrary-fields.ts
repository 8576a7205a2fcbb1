import fc from 'fast-check';
import { EVENTS, type EventBody, type EventKind } from '../event';
import type { IdName, Shape, Shapes } from '../events/field';

/** Where the values of fields come from. */
export interface Pools {
  readonly id: (of: IdName) => fc.Arbitrary<string>;
  readonly ref: (of: string) => fc.Arbitrary<string>;
  readonly count: (min: number) => fc.Arbitrary<number>;
  readonly moment: fc.Arbitrary<number>;
  readonly longest: number;
}

const valuesOf = (shapes: Shapes, pools: Pools): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(shapes).map(([name, of]) => [name, anyValue(of, pools)]));

function anyValue(shape: Shape, pools: Pools): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'id':
      return pools.id(shape.of);
    case 'ref':
      return pools.ref(shape.of);
    case 'flag':
      return fc.boolean();
    case 'count':
      return pools.count(shape.min);
    case 'order':
      return pools.count(0);
    case 'moment':
      return pools.moment;
    case 'literal':
      return fc.constant(shape.value);
    case 'choice':
      return fc.constantFrom(...shape.of);
    case 'nullable':
      return fc.option(anyValue(shape.of, pools), { nil: null });
    case 'list':
      return fc.array(anyValue(shape.of, pools), { maxLength: pools.longest });
    case 'record':
      return fc.record(valuesOf(shape.fields, pools));
    case 'variant':
      return fc.oneof(
        ...Object.entries(shape.kinds).map(([kind, fields]) =>
          fc.record({ kind: fc.constant(kind), ...valuesOf(fields, pools) }),
        ),
      );
  }
}

/** Values of some fields, as their description says. */
export const anyOf = <Values>(shapes: Shapes, pools: Pools): fc.Arbitrary<Values> =>
  fc.record(valuesOf(shapes, pools)) as fc.Arbitrary<Values>;

/** The body of an event of this kind, from the same description that it is read by. */
export const anyBody = <Kind extends EventKind>(
  kind: Kind,
  pools: Pools,
): fc.Arbitrary<EventBody<Kind>> =>
  anyOf({ kind: { type: 'literal', value: kind }, ...EVENTS[kind].fields }, pools);
