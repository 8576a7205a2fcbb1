import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { count, id, list, literal, nullable, ref } from '../domain/events/field';
import { recordOf } from './field-schema';
import { makeFlatTest } from './flat';

const fields = {
  kind: literal('drawn'),
  n: count(),
  card: ref('card'),
  player: nullable(id('player')),
};
const schema = recordOf(fields);
const isFlat = makeFlatTest(fields);

const anyValue = fc.oneof(
  fc.constantFrom('drawn', 'card', '', 'constructor', '__proto__', null, undefined, 0, 3, -1, 1.5),
  fc.anything(),
);
const anyRecord = fc.record(
  { kind: anyValue, n: anyValue, card: anyValue, player: anyValue, more: anyValue },
  { requiredKeys: [], noNullPrototype: false },
);
const nearly = fc
  .tuple(anyRecord, fc.subarray(['kind', 'n', 'card', 'player'], { minLength: 2 }))
  .map(([record, right]): object => {
    const good: Record<string, unknown> = { kind: 'drawn', n: 1, card: 'a', player: null };
    return Object.assign(record, Object.fromEntries(right.map((name) => [name, good[name]])));
  });

it('says yes only to what the schema would copy unchanged', () => {
  let yes = 0;
  fc.assert(
    fc.property(nearly, (input) => {
      if (!isFlat?.(input)) return;
      yes += 1;
      const read = v.safeParse(schema, input);
      expect(read.success && read.output).toStrictEqual(input);
    }),
    { numRuns: 2000 },
  );
  expect(yes).toBeGreaterThan(10);
});

it('says yes to what is exactly right', () => {
  expect(isFlat?.({ player: 'an', card: 'a', n: 3, kind: 'drawn' })).toBe(true);
});

it('says no to a field too many, an inherited one, and to another kind of object', () => {
  const right = { kind: 'drawn', n: 3, card: 'a', player: null };
  const { player: _, ...three } = right;
  for (const input of [
    { ...right, more: 1 },
    { ...three, more: 1 },
    JSON.parse('{"kind":"drawn","n":3,"card":"a","__proto__":null}'),
    Object.assign(Object.create({ player: null }), three),
    Object.assign([], right),
  ]) {
    expect(isFlat?.(input)).toBe(false);
  }
});

it('is not made where a field holds more than one value', () => {
  expect(makeFlatTest({ ...fields, seats: list(id('player')) })).toBeUndefined();
});
