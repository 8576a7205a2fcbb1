import type { Format, FormatRole } from '../../domain/format';
import { proposeRoles, type RoleHistory } from '../../domain/propose-roles';
import type { Person } from '../start/view';

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
