import { type Cleaned, cleanText } from '../lib/clean-text';

export { type Cleaned, cleanText } from '../lib/clean-text';

/** Deeper than any file of ours, and far less than what overflows the stack. */
export const MAX_DEPTH = 32;

/**
 * Cleans every text inside a JSON value, and gives a fresh copy of it. Names of fields stay as they are.
 * Undefined when the value is nested deeper than any file of ours.
 */
export function cleanJson(value: unknown): Cleaned<unknown> | undefined {
  let stripped = 0;
  let tooDeep = false;
  const walk = (part: unknown, depth: number): unknown => {
    if (typeof part === 'string') {
      const text = cleanText(part);
      stripped += text.stripped;
      return text.value;
    }
    if (typeof part !== 'object' || part === null) return part;
    if (depth === MAX_DEPTH) {
      tooDeep = true;
      return null;
    }
    if (Array.isArray(part)) return part.map((item) => walk(item, depth + 1));
    // fromEntries defines a field called __proto__ instead of setting the prototype (fault 18).
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [key, walk(item, depth + 1)]),
    );
  };
  const cleaned = walk(value, 0);
  return tooDeep ? undefined : { value: cleaned, stripped };
}
