import type { Phase } from './format';

/** How long a group may say it has, in minutes. */
export const PRESETS = [15, 45, 60, 90] as const;

type Timed = Pick<Phase, 'minutes'>;

/** How long a format takes as its maker meant it. */
export const totalMinutes = (phases: readonly Timed[]): number =>
  phases.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * Divides a time over the phases as their maker meant it: whole minutes, at least one for each phase that
 * has time, and exactly `total` together. A phase without time stays without. With less than a minute for
 * each, each has one.
 */
export function scaleMinutes(phases: readonly Timed[], total: number): readonly number[] {
  const timed = phases.filter(({ minutes }) => minutes > 0);
  if (timed.length === 0) return phases.map(() => 0);
  const beyond = totalMinutes(timed) - timed.length;
  const spare = Math.max(0, total - timed.length);
  // One minute each first; what is left goes by what each is longer, whole minutes by the largest remainder.
  const shares = phases.map(({ minutes }, at) => {
    const weight = beyond === 0 ? 1 / timed.length : (minutes - 1) / beyond;
    const share = minutes === 0 ? 0 : spare * weight;
    return { at, minutes, whole: Math.floor(share), rest: share - Math.floor(share) };
  });
  const given = shares.reduce((sum, { whole }) => sum + whole, 0);
  const first = shares
    .filter(({ minutes }) => minutes > 0)
    .sort((one, other) => other.rest - one.rest || one.at - other.at)
    .slice(0, spare - given);
  const luckier = new Set(first.map(({ at }) => at));
  return shares.map(({ at, minutes, whole }) =>
    minutes === 0 ? 0 : 1 + whole + (luckier.has(at) ? 1 : 0),
  );
}

/** The times to choose from, short to long: as its maker meant it, and the presets that give every phase its minute. */
export function listTimes(phases: readonly Timed[]): readonly number[] {
  const timed = phases.filter(({ minutes }) => minutes > 0).length;
  if (timed === 0) return [];
  const fitting = PRESETS.filter((preset) => preset >= timed);
  return [...new Set([totalMinutes(phases), ...fitting])].sort((one, other) => one - other);
}
