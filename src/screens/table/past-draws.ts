import type { Draw } from '../../domain/session';

/** As many earlier cards as are shown at once; each *Toon meer* adds as many. */
export const PAST_STEP = 30;

/** The latest cards that were not skipped, at most `limit`, in order, and whether there are earlier ones. */
export function readPast(
  draws: readonly Draw[],
  limit: number,
): { readonly shown: readonly Draw[]; readonly count: number; readonly more: boolean } {
  const played = draws.filter((draw) => !draw.skipped);
  return { shown: played.slice(-limit), count: played.length, more: played.length > limit };
}
