import type { ContentHash } from '../domain/ids';
import type { ContentRecord, SessionSummary, ShelfItem } from '../domain/record';
import { parseContent, parseShelfItem } from '../files/record';
import { readAll, readEvery, readField } from './stored';
import type { Engine, Writer } from './transaction';

export async function readContent(
  engine: Engine,
  hash: ContentHash,
): Promise<ContentRecord | undefined> {
  const read = parseContent(await engine.read(['content'], (tx) => tx.get('content', hash)));
  return read.ok ? read.value : undefined;
}

export async function listShelf(engine: Engine): Promise<readonly ShelfItem[]> {
  return readAll(await engine.read(['shelf'], (tx) => tx.all('shelf')), parseShelfItem);
}

const STORES = ['shelf', 'content', 'sessions'] as const;

export function putOnShelf(engine: Engine, item: ShelfItem, content: ContentRecord): Promise<void> {
  return engine.write(STORES, async (tx) => {
    tx.put('content', content);
    tx.put('shelf', item);
    await sweepContent(tx);
  });
}

export function takeFromShelf(engine: Engine, kind: ShelfItem['kind'], id: string): Promise<void> {
  return engine.write(STORES, async (tx) => {
    tx.delete('shelf', [kind, id]);
    await sweepContent(tx);
  });
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
 * refers to, so all stay.
 */
export async function sweepContent(tx: Writer): Promise<void> {
  const [stored, shelf, content] = await Promise.all([
    tx.all('sessions'),
    tx.all('shelf'),
    tx.all('content'),
  ]);
  const sessions = readEvery(stored);
  const items = readAll(shelf, parseShelfItem);
  if (!sessions || items.length < shelf.length) return;
  const referred = findReferred(sessions, items);
  for (const record of content) {
    const hash = readField(record, 'hash') as ContentHash;
    if (!referred.has(hash)) tx.delete('content', hash);
  }
}
