import {
  type Backup,
  type KeptVersion,
  type NewVersion,
  refKey,
  type ShelfItem,
  type ShelfRef,
} from '../domain/record';
import { parseContent, parseDraftRecord, parseShelfItem } from '../files/record';
import type { Writer } from './transaction';
import { addVersions, readVersions } from './versions';

/**
 * Brings in sets, cases and formats with what is being made of them, each place as a whole: where nothing stands, and
 * where it was asked to take the place of what does. That stays as a version, so there is a way back. Content goes by
 * its hash, so what is here is the same. Returns how many own things came in.
 */
export async function mergeContent(
  tx: Writer,
  backup: Backup,
  replace: readonly ShelfRef[],
): Promise<number> {
  for (const record of backup.content) {
    if (!parseContent(await tx.get('content', record.hash)).ok) tx.put('content', record);
  }
  const items = new Map(backup.shelf.map((item) => [refKey(item), item]));
  const drafts = new Map(backup.drafts.map((draft) => [refKey(draft), draft]));
  const replaced = new Set(replace.map(refKey));
  let merged = 0;
  for (const ref of new Map<string, ShelfRef>([...items, ...drafts]).values()) {
    const key = [ref.kind, ref.id] as [ShelfItem['kind'], string];
    const [here, making] = [await tx.get('shelf', key), await tx.get('drafts', key)];
    const stands = parseShelfItem(here).ok || parseDraftRecord(making).ok;
    if (stands && !replaced.has(refKey(ref))) continue;
    const before = await versionHere(tx, here, ref, backup.madeAt);
    const [item, draft] = [items.get(refKey(ref)), drafts.get(refKey(ref))];
    if (item) tx.put('shelf', item);
    if (draft) tx.put('drafts', draft);
    else tx.delete('drafts', key);
    const theirs = backup.versions.filter((one) => refKey(one) === refKey(ref));
    await joinVersions(tx, ref, theirs, before);
    merged += 1;
  }
  return merged;
}

/** What stands there, as a version; none where it can't be read. */
async function versionHere(
  tx: Writer,
  stored: unknown,
  { id, kind }: ShelfRef,
  keptAt: number,
): Promise<NewVersion | null> {
  const item = parseShelfItem(stored);
  if (!item.ok) return null;
  const content = parseContent(await tx.get('content', item.value.hash));
  if (!content.ok) return null;
  const { hash, title } = item.value;
  const last = (await readVersions(tx, { id, kind }))[0];
  return {
    hash,
    title,
    content: content.value.content,
    keptAt: Math.max(keptAt, last?.keptAt ?? 0),
    shared: false,
  };
}

/** Theirs that are not kept here yet, then what they take the place of: that is the first to go back to. */
async function joinVersions(
  tx: Writer,
  ref: ShelfRef,
  theirs: readonly KeptVersion[],
  before: NewVersion | null,
): Promise<void> {
  const known = new Set((await readVersions(tx, ref)).map(({ hash }) => hash));
  if (known.size === 0 && !before) {
    for (const version of theirs) tx.put('versions', version);
    return;
  }
  const fresh = [...theirs]
    .sort((one, other) => one.n - other.n)
    .flatMap(({ hash, content, keptAt, shared, title }): NewVersion[] =>
      known.has(hash) ? [] : [{ hash, title, keptAt, shared, content }],
    );
  await addVersions(tx, ref, before ? [...fresh, before] : fresh);
}
