import { type FileRefusal, pathInto, type Target } from './refusal';

/** Finds the first id that was given out twice in one list. */
export function findDuplicate(
  path: string,
  items: readonly { readonly id: string }[],
): FileRefusal | undefined {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) return { kind: 'duplicate-id', path: `${path}[${index}].id`, id };
    seen.add(id);
  }
  return undefined;
}

/** Names a reference to something the file does not have. */
export const unknownReference = (
  path: string,
  key: string | number,
  to: Target,
  id: string,
): FileRefusal => ({ kind: 'unknown-reference', path: pathInto(path, key), to, id });

/** Goes through checks in order and stops at the first that finds something. */
export function firstOf(checks: Iterable<() => FileRefusal | undefined>): FileRefusal | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}
