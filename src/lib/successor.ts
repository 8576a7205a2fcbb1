/** The one of a list to go on with when some of them go: the next that stays, else the last before them. */
export function findSuccessor(
  ids: readonly string[],
  going: ReadonlySet<string>,
): string | undefined {
  const last = ids.reduce((found, id, index) => (going.has(id) ? index : found), -1);
  const stays = (id: string) => !going.has(id);
  return ids.slice(last + 1).find(stays) ?? ids.slice(0, Math.max(last, 0)).reverse().find(stays);
}
