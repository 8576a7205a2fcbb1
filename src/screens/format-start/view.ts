import type { Format } from '../../domain/format';

/** Whether a case is chosen at the start: where the format names some, or says that any will do. */
export const asksCasus = ({ needs }: Pick<Format, 'needs'>): boolean => needs.casus !== undefined;

/** The case that lies ready: the first that the format names and is here; none where any will do. */
export function firstCasus(
  { needs }: Pick<Format, 'needs'>,
  known: readonly { readonly id: string }[],
): string | null {
  const wanted = needs.casus?.find((id) => known.some((one) => one.id === id));
  if (wanted !== undefined) return wanted;
  return needs.casus === undefined ? null : (known[0]?.id ?? null);
}
