import type { Format, FormatRole } from '../../domain/format';
import { proposeRoles, type RoleHistory } from '../../domain/propose-roles';
import type { Person } from '../start/view';

/** Whether a case is chosen at the start: where the format names some, or says that any will do. */
export const asksCasus = ({ needs }: Pick<Format, 'needs'>): boolean => needs.casus !== undefined;

/** Only some cases will do: then one of them is played. */
export const needsCasus = ({ needs }: Pick<Format, 'needs'>): boolean =>
  needs.casus !== undefined && needs.casus.length > 0;

/** The cases to choose from: those that the format names, in its own order, else all that are here. */
export function fittingCasussen<Known extends { readonly id: string }>(
  { needs }: Pick<Format, 'needs'>,
  known: readonly Known[],
): readonly Known[] {
  if (needs.casus === undefined || needs.casus.length === 0) return known;
  return needs.casus.flatMap((id) => known.filter((one) => one.id === id));
}

/** The case that lies ready: the first that fits; none where the format has nothing to do with cases. */
export const firstCasus = (
  format: Pick<Format, 'needs'>,
  fitting: readonly { readonly id: string }[],
): string | null => (asksCasus(format) ? (fitting[0]?.id ?? null) : null);

/** Who has which role: as someone chose (null: nobody), else as proposed. Who was chosen is proposed for no other. */
export function chooseRoles(
  roles: readonly FormatRole[],
  people: readonly Person[],
  history: RoleHistory,
  picked: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const here = people.map(({ key }) => key);
  const set = [...picked].filter(([, key]) => key === null || here.includes(key));
  const taken = new Set(set.map(([, key]) => key));
  const open = roles.map(({ id }) => id).filter((id) => !set.some(([role]) => role === id));
  const proposed = proposeRoles(
    open,
    here.filter((key) => !taken.has(key)),
    history,
  );
  const chosen = new Map(proposed);
  for (const [role, key] of set) if (key !== null) chosen.set(role, key);
  return chosen;
}
