import { type Cleaned, cleanText } from '../lib/clean-text';
import { finish, type Steps } from '../lib/steps';

export { type Cleaned, cleanText } from '../lib/clean-text';

/** Deeper than any file of ours, and far less than what overflows the stack. */
export const MAX_DEPTH = 32;

interface Tally {
  stripped: number;
  tooDeep: boolean;
}

/**
 * Cleans every text inside a JSON value, and gives a fresh copy of it. Names of fields stay as they are.
 * Undefined when the value is nested deeper than any file of ours.
 */
export const cleanJson = (value: unknown): Cleaned<unknown> | undefined =>
  finish(cleanJsonInSteps(value));

/** The same with a step for each thing in the lists of a file: a backup has a hundred thousand of them. */
export function* cleanJsonInSteps(value: unknown): Steps<Cleaned<unknown> | undefined> {
  const tally: Tally = { stripped: 0, tooDeep: false };
  const cleaned = yield* walkInSteps(value, 0, tally);
  return tally.tooDeep ? undefined : { value: cleaned, stripped: tally.stripped };
}

/** The file itself, and the lists in it. */
const STEPPED = 2;

function* walkInSteps(part: unknown, depth: number, tally: Tally): Steps<unknown> {
  if (depth === STEPPED || typeof part !== 'object' || part === null) {
    return walk(part, depth, tally);
  }
  if (Array.isArray(part)) {
    const items: unknown[] = [];
    for (const item of part) {
      items.push(yield* walkInSteps(item, depth + 1, tally));
      yield;
    }
    return items;
  }
  const fields: [string, unknown][] = [];
  for (const [key, item] of Object.entries(part)) {
    fields.push([key, yield* walkInSteps(item, depth + 1, tally)]);
  }
  return Object.fromEntries(fields);
}

function walk(part: unknown, depth: number, tally: Tally): unknown {
  if (typeof part === 'string') {
    const text = cleanText(part);
    tally.stripped += text.stripped;
    return text.value;
  }
  if (typeof part !== 'object' || part === null) return part;
  if (depth === MAX_DEPTH) {
    tally.tooDeep = true;
    return null;
  }
  if (Array.isArray(part)) return part.map((item) => walk(item, depth + 1, tally));
  // fromEntries defines a field called __proto__ instead of setting the prototype (fault 18).
  return Object.fromEntries(
    Object.entries(part).map(([key, item]) => [key, walk(item, depth + 1, tally)]),
  );
}
