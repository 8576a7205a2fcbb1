import type { Backup, ContentRecord } from '../domain/record';
import { isContentOf } from '../files/bounds';
import { canonicalText } from '../files/json-text';
import type { Services } from './services';

/**
 * Sets aside, among what is damaged, each set and case that isn't what its hash says: under that hash it would change
 * the conversations that pin it. On a page that is not served securely nothing can be hashed, and all stays. What would
 * stand on the shelf without content, or with that of another, goes with it: it could not be played, changed or read.
 */
export async function setAsideChanged(
  { hash }: Pick<Services, 'hash'>,
  backup: Backup,
): Promise<Backup> {
  const content: ContentRecord[] = [];
  const damaged = [...backup.damaged];
  for (const record of backup.content) {
    const found = await hash(canonicalText(record.content as object));
    if (found.ok && found.value !== record.hash) damaged.push(record);
    else content.push(record);
  }
  const known = new Map(content.map((record) => [record.hash, record]));
  const shelf = backup.shelf.filter((item) => {
    const stands = isContentOf(item, known.get(item.hash));
    if (!stands) damaged.push(item);
    return stands;
  });
  return { ...backup, content, shelf, damaged };
}
