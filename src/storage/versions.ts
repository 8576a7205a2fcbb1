import { type KeptVersion, MOST_VERSIONS, type NewVersion, type ShelfRef } from '../domain/record';
import { parseKeptVersion, parseShelfItem } from '../files/record';
import { readAll } from './stored';
import type { Engine, Reader, Writer } from './transaction';

/** The versions of one place, the newest first. */
export async function readVersions(reader: Reader, ref: ShelfRef): Promise<readonly KeptVersion[]> {
  const keys = await keysOf(reader, ref);
  const stored = await Promise.all(keys.map((key) => reader.get('versions', key)));
  return [...readAll(stored, parseKeptVersion)].reverse();
}

export function listVersions(engine: Engine, ref: ShelfRef): Promise<readonly KeptVersion[]> {
  return engine.read(['versions'], (tx) => readVersions(tx, ref));
}

/**
 * Puts versions behind those that are kept already, oldest first. The same as the newest is no new one; beyond ten the
 * oldest goes, but never the last that others may have: an update is compared with that.
 */
export async function addVersions(
  tx: Writer,
  { id, kind }: ShelfRef,
  versions: readonly NewVersion[],
): Promise<void> {
  if (versions.length === 0) return;
  const before = [...(await readVersions(tx, { id, kind }))].reverse();
  const kept = [...before];
  for (const version of versions) {
    const last = kept.at(-1);
    if (last?.hash === version.hash) {
      kept[kept.length - 1] = { ...last, shared: last.shared || version.shared };
    } else {
      kept.push({ ...version, kind, id, n: (last?.n ?? -1) + 1 });
    }
  }
  const shared = kept.filter((one) => one.shared).at(-1);
  while (kept.length > MOST_VERSIONS) kept.splice(kept[0] === shared ? 1 : 0, 1);
  const there = new Set(kept.map(({ n }) => n));
  for (const { n } of before) if (!there.has(n)) tx.delete('versions', [kind, id, n]);
  for (const version of kept) if (!before.includes(version)) tx.put('versions', version);
}

/** Remembers a version that went out. What is no own thing has none: its place is empty. */
export function keepVersion(engine: Engine, ref: ShelfRef, version: NewVersion): Promise<void> {
  return engine.write(['shelf', 'versions'], async (tx) => {
    const item = parseShelfItem(await tx.get('shelf', [ref.kind, ref.id]));
    if (item.ok) await addVersions(tx, ref, [version]);
  });
}

/** Takes away every version of a place, or sets others in their stead. */
export async function replaceVersions(
  tx: Writer,
  ref: ShelfRef,
  versions: readonly KeptVersion[] = [],
): Promise<void> {
  for (const key of await keysOf(tx, ref)) tx.delete('versions', key);
  for (const version of versions) tx.put('versions', version);
}

async function keysOf(reader: Reader, { id, kind }: ShelfRef) {
  const keys = await reader.keys('versions');
  return keys.filter((key) => key[0] === kind && key[1] === id).sort((a, b) => a[2] - b[2]);
}
