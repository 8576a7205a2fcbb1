/** How often each player had each role before: by role, then by player. */
export type RoleHistory = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Roles that one person has. The last one of several is what everybody else is. */
export function listSingleRoles<Role>(roles: readonly Role[]): readonly Role[] {
  return roles.length > 1 ? roles.slice(0, -1) : roles;
}

const timesHad = (history: RoleHistory, role: string, player: string): number =>
  history.get(role)?.get(player) ?? 0;

/**
 * Proposes who has which role: for each the one who had it least, nobody twice while there are others. So
 * everybody has had each role before someone has it again.
 */
export function proposeRoles(
  roles: readonly string[],
  players: readonly string[],
  history: RoleHistory,
): ReadonlyMap<string, string> {
  const proposed = new Map<string, string>();
  for (const role of roles) {
    const free = players.filter((player) => ![...proposed.values()].includes(player));
    const [first] = [...free].sort(
      (one, other) => timesHad(history, role, one) - timesHad(history, role, other),
    );
    if (first !== undefined) proposed.set(role, first);
  }
  return proposed;
}

/** Who has not had a role yet. */
export const listWithout = (
  role: string,
  players: readonly string[],
  history: RoleHistory,
): readonly string[] => players.filter((player) => timesHad(history, role, player) === 0);
