import type { Backup, ContentRecord } from '../domain/record';
import { canonicalText } from '../files/json-text';
import type { Services } from './services';

/**
 * Sets aside, among what is damaged, each set and case that isn't what its hash says: under that hash it would change
 * the conversations that pin it. On a page that is not served securely nothing can be hashed, and all stays.
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
  return { ...backup, content, damaged };
}
