import type { Variant } from '../../domain/casus';
import { capitalise, decapitalise } from '../../lib/capital';

/** Text with the place of the caret in it. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** A placeholder that is being typed: from its brace to the caret. */
export interface Begun {
  readonly start: number;
  readonly letters: string;
}

/** The words of a case that differ per variant, as they stand between braces. */
export const listKeys = (variants: readonly Variant[]): readonly string[] => [
  ...new Set(variants.flatMap(({ values }) => Object.keys(values))),
];

/** Whether a sentence begins here: after its end, on a new line, at the very start. Opening signs don't count. */
export function startsSentence(before: string): boolean {
  const bare = before.replace(/[\s"'“‘„(*-]+$/, (gap) => (gap.includes('\n') ? '\n' : ''));
  return bare === '' || /[.!?…\n][)"'”’*]*$/.test(bare);
}

/** Whether each variant writes it with a capital of its own, as a name: then it needs no other. */
const isName = (key: string, variants: readonly Variant[]): boolean => {
  const values = variants.map(({ values }) => values[key] ?? '').filter((value) => value !== '');
  return values.length > 0 && values.every((value) => /^\P{Ll}/u.test(value));
};

/** A placeholder as it stands after this text: with a capital at the start of a sentence. */
export function writePlaceholder(
  key: string,
  before: string,
  variants: readonly Variant[],
): string {
  return startsSentence(before) && !isName(key, variants) ? `{${capitalise(key)}}` : `{${key}}`;
}

/** Puts a placeholder in place of what is selected, apart from the word before it. */
export function insertPlaceholder(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  key: string,
  variants: readonly Variant[],
): Typed {
  const head = text.slice(0, start);
  const space = /[\p{L}\p{N}}.,;:!?…]$/u.test(head) ? ' ' : '';
  const before = head + space;
  const placed = before + writePlaceholder(key, before, variants);
  return { text: placed + text.slice(end), caret: placed.length };
}

/** The placeholder that is being typed at the caret; null where no brace is open. */
export function findBegun(text: string, caret: number): Begun | null {
  const [whole, letters] = /\{([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret)) ?? [];
  if (whole === undefined || letters === undefined) return null;
  return { start: caret - whole.length, letters };
}

/** The placeholders that begin with what was typed. */
export function matchKeys(keys: readonly string[], letters: string): readonly string[] {
  const typed = letters.toLowerCase();
  return keys.filter((key) => key.startsWith(typed));
}

/** Puts a whole placeholder where one was begun; a capital that was typed stays. */
export function completePlaceholder(
  text: string,
  { letters, start }: Begun,
  key: string,
  variants: readonly Variant[],
): Typed {
  const before = text.slice(0, start);
  const written = /^\p{Lu}/u.test(letters)
    ? `{${capitalise(key)}}`
    : writePlaceholder(key, before, variants);
  const rest = text.slice(start + 1 + letters.length).replace(/^\}/, '');
  return { text: before + written + rest, caret: before.length + written.length };
}

/** Placeholders that nothing fills in, each once, as they stand in the text. */
export function findUnknown(text: string, variants: readonly Variant[]): readonly string[] {
  const keys = new Set(listKeys(variants));
  const unknown = [...text.matchAll(/\{([^{}\n]+)\}/g)].flatMap(([, key = '']) =>
    keys.has(key) || keys.has(decapitalise(key)) ? [] : [key],
  );
  return [...new Set(unknown)];
}
