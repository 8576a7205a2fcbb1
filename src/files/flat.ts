import type { Shape, Shapes } from '../domain/events/field';
import { isCount, isMoment, isOrder, isRef } from './scalar';

type Test = (value: unknown) => boolean;

/** The same test as the schema of one single value makes; undefined for anything else. */
function readTest(shape: Shape): Test | undefined {
  switch (shape.type) {
    case 'id':
    case 'ref':
      return isRef;
    case 'flag':
      return (value) => typeof value === 'boolean';
    case 'count':
      return (value) => isCount(value) && value >= shape.min;
    case 'order':
      return isOrder;
    case 'moment':
      return isMoment;
    case 'literal':
      return (value) => value === shape.value;
    case 'nullable': {
      const inner = readTest(shape.of);
      return inner && ((value) => value === null || inner(value));
    }
    case 'choice':
    case 'list':
    case 'record':
    case 'variant':
      return undefined;
  }
}

/**
 * Makes a quick test out of the fields of a record: true only for a plain object with exactly these
 * fields, all right, which the schema would therefore copy unchanged. Whatever it says no to may still be
 * right: ask the schema. Undefined where a field is more than one single value.
 */
export function makeFlatTest(fields: Shapes): ((input: object) => boolean) | undefined {
  const tests = new Map<string, Test>();
  for (const [name, shape] of Object.entries(fields)) {
    const test = readTest(shape);
    if (test === undefined) return undefined;
    tests.set(name, test);
  }
  return (input) => {
    if (Object.getPrototypeOf(input) !== Object.prototype) return false;
    const names = Object.keys(input);
    if (names.length !== tests.size) return false;
    const values = input as Readonly<Record<string, unknown>>;
    return names.every((name) => tests.get(name)?.(values[name]) === true);
  };
}
