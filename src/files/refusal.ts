import type * as v from 'valibot';

/** What can be wrong with one field. */
export const PROBLEMS = [
  'missing',
  'unknown-field',
  'wrong-type',
  'empty',
  'too-long',
  'too-few',
  'too-many',
  'bad-id',
  'not-in-list',
  'bad-value',
  'too-deep',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What an id in a file can point to. */
export type Target = 'category' | 'tag' | 'section' | 'role';

/**
 * Why a file is not let in. `path` says where in the file, as in "cards[3].front"; the words for people
 * are the screen's.
 */
export type FileRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big'; readonly bytes: number; readonly limit: number }
  /** The text is good as far as it goes, but it ends early. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'unknown-format'; readonly format: string | null }
  | { readonly kind: 'newer-version'; readonly version?: number | undefined }
  | {
      readonly kind: 'invalid';
      readonly path: string;
      readonly problem: Problem;
      readonly value?: string | undefined;
    }
  | { readonly kind: 'duplicate-id'; readonly path: string; readonly id: string }
  | {
      readonly kind: 'unknown-reference';
      readonly path: string;
      readonly to: Target;
      readonly id: string;
    }
  | { readonly kind: 'image'; readonly path: string };

/** One step further into a file: "cards", then 3, then "front" gives "cards[3].front". */
export function pathInto(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

/** Enough of a value to recognise it by; undefined for what has no short form. */
export function shorten(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  const characters = [...value.slice(0, 200)];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value;
}

function findProblem(issue: v.BaseIssue<unknown>): Problem {
  const named = PROBLEMS.find((problem) => problem === issue.message);
  if (named !== undefined) return named;
  if (issue.received === 'undefined') return 'missing';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-field';
  return issue.type === 'picklist' || issue.type === 'literal' ? 'not-in-list' : 'wrong-type';
}

/** Turns the first issue of a schema into a refusal that names path, problem and value. */
export function refusalOf(issue: v.BaseIssue<unknown>): FileRefusal {
  const path = (issue.path ?? []).reduce((whole, item) => pathInto(whole, item.key), '');
  return { kind: 'invalid', path, problem: findProblem(issue), value: shorten(issue.input) };
}
