import { cleanText } from '../../lib/clean-text';
import { LIMITS } from '../limits';
import { holdsPicture } from '../pictures';

const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Without hidden characters and space around it. */
export const trimText = (text: string): string => cleanText(text).value.trim();

/** Whether a trimmed text fits as it is: nobody's words are cut off on a card. */
export const fitsIn = (text: string, max: number): boolean =>
  (text.length <= max || [...text].length <= max) && !holdsPicture(text);

/** Trimmed, and cut off where it is too long; empty for what is no text. */
export function tidyText(text: string, max: number): string {
  const trimmed = trimText(text);
  if (fitsIn(trimmed, max)) return trimmed;
  // Cut at the end, letters that were one may become two.
  const cut = trimText([...trimmed].slice(0, max - 1).join(''));
  return holdsPicture(cut) ? '' : `${cut}…`;
}

/** Those of these lines that say something. */
export const tidyLines = (lines: readonly string[], max: number): readonly string[] =>
  lines.map((line) => tidyText(line, max)).filter((line) => line !== '');

/** The language as files write it; Dutch for what is none. */
export function tidyLang(lang: string): string {
  const trimmed = lang.trim();
  return LANG.test(trimmed) ? trimmed : 'nl';
}

/** A field that may be missing, and is when it is empty. */
export function optional<Name extends string>(
  name: Name,
  text: string,
): { readonly [Key in Name]?: string } {
  return text === '' ? {} : ({ [name]: text } as { readonly [Key in Name]: string });
}

/** What a set and a case both begin and end with. */
export function tidyCredits(
  { licence, source, description }: Record<'licence' | 'source' | 'description', string>,
  otherwise: Record<'licence' | 'source' | 'description', string>,
) {
  return {
    description: tidyText(description, LIMITS.description) || otherwise.description,
    source: tidyText(source, LIMITS.source) || otherwise.source,
    licence: tidyText(licence, LIMITS.licence) || otherwise.licence,
  };
}
