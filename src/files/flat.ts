import type * as v from 'valibot';

type Test = (value: unknown) => boolean;

/** The same test as a schema of one single value makes; undefined for a schema of anything else. */
function readTest(schema: v.ObjectEntries[string]): Test | undefined {
  const parts: Readonly<Record<string, unknown>> = { ...schema };
  switch (schema.type) {
    case 'custom':
      return parts.check as Test;
    case 'literal':
      return (value) => value === parts.literal;
    case 'nullable': {
      const inner = readTest(parts.wrapped as v.ObjectEntries[string]);
      return inner && ((value) => value === null || inner(value));
    }
    default:
      return undefined;
  }
}

/**
 * Makes a quick test out of the fields of an object schema: true only for a plain object with exactly these
 * fields, all right, which the schema would therefore copy unchanged. Whatever it says no to may still be
 * right: ask the schema. Undefined where a field is more than one single value.
 */
export function makeFlatTest(entries: v.ObjectEntries): ((input: object) => boolean) | undefined {
  const tests = new Map<string, Test>();
  for (const [name, schema] of Object.entries(entries)) {
    const test = readTest(schema);
    if (test === undefined) return undefined;
    tests.set(name, test);
  }
  return (input) => {
    if (Object.getPrototypeOf(input) !== Object.prototype) return false;
    const names = Object.keys(input);
    if (names.length !== tests.size) return false;
    const fields = input as Readonly<Record<string, unknown>>;
    return names.every((name) => tests.get(name)?.(fields[name]) === true);
  };
}
