import { pathInto } from './refusal';

const FIELDS = [
  'image',
  'images',
  'img',
  'picture',
  'photo',
  'icon',
  'afbeelding',
  'plaatje',
  'foto',
];

const PATTERNS = [
  /^\s*data:[\w.+-]+\/[\w.+-]+[;,]/i,
  /data:image\//i,
  /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s/>]/i,
  /https?:\/\/\S+\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?![\w-])/i,
];

/**
 * Finds a picture in a file, by field name or by what a text is: version 1 has none, and a file that
 * brings one is told so instead of losing it silently (fault 17). Gives its path, or undefined.
 */
export function findImage(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value === 'string') {
    return PATTERNS.some((pattern) => pattern.test(value)) ? path : undefined;
  }
  // No field of ours lies deeper; the schema refuses the rest.
  if (typeof value !== 'object' || value === null || depth > 8) return undefined;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, item] of entries) {
    const here = pathInto(path, key);
    if (typeof key === 'string' && FIELDS.includes(key.toLowerCase())) return here;
    const found = findImage(item, here, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
