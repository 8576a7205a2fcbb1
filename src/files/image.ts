import { holdsPicture, PICTURE_FIELDS } from '../domain/pictures';
import { pathInto } from './refusal';

/**
 * Finds a picture in a file, by field name or by what a text is: version 1 has none, and a file that
 * brings one is told so instead of losing it silently (fault 17). Gives its path, or undefined.
 */
export function findImage(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value === 'string') {
    return holdsPicture(value) ? path : undefined;
  }
  // No field of ours lies deeper; the schema refuses the rest.
  if (typeof value !== 'object' || value === null || depth > 8) return undefined;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, item] of entries) {
    const here = pathInto(path, key);
    if (typeof key === 'string' && PICTURE_FIELDS.includes(key.toLowerCase())) return here;
    const found = findImage(item, here, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
