/**
 * True while any tab of this folder writes in a conversation; `prefix` as given to the writer lock. Without Web Locks
 * nobody can tell, and then only this tab counts: `here`.
 */
export async function isAnyoneWriting(prefix: string, here: () => boolean): Promise<boolean> {
  if (here()) return true;
  const locks = (globalThis.navigator as Partial<Navigator>).locks;
  const held = (await locks?.query().catch(() => undefined))?.held ?? [];
  return held.some(({ name }) => name?.startsWith(`${prefix}:writer:`));
}
