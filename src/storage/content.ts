import type { ContentHash } from '../domain/ids';
import type { ContentRecord, SessionSummary, ShelfItem } from '../domain/record';
import { parseContent, parseShelfItem } from '../files/record';
import { readAll, readEvery } from './stored';
import type { Engine, Writer } from './transaction';

export async function readContent(
  engine: Engine,
  hash: ContentHash,
): Promise<ContentRecord | undefined> {
  const read = parseContent(await engine.read(['content'], (tx) => tx.get('content', hash)));
  return read.ok ? read.value : undefined;
}

/** What these conversations and this shelf refer to. */
export function findReferred(
  sessions: readonly SessionSummary[],
  shelf: readonly ShelfItem[],
): ReadonlySet<unknown> {
  return new Set([...sessions.flatMap((one) => one.pins), ...shelf.map((one) => one.hash)]);
}

/**
 * Removes sets and cases that nothing refers to any more. With one damaged summary nobody knows what it
 * refers to, so all stay. Reads no set or case, so it can go along with every keystroke of the workshop.
 */
export async function sweepContent(tx: Writer): Promise<void> {
  const [stored, shelf, hashes] = await Promise.all([
    tx.all('sessions'),
    tx.all('shelf'),
    tx.keys('content'),
  ]);
  const sessions = readEvery(stored);
  const items = readAll(shelf, parseShelfItem);
  if (!sessions || items.length < shelf.length) return;
  const referred = findReferred(sessions, items);
  for (const hash of hashes) {
    if (!referred.has(hash)) tx.delete('content', hash);
  }
}
