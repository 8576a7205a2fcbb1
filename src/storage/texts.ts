import type { SessionId, TableId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import { joinTexts } from '../domain/wordings';
import { parseText } from '../files/record';
import { forReading, readAll } from './stored';
import type { Engine, Reader, Writer } from './transaction';

export async function readTexts(
  engine: Engine,
  owners: readonly (SessionId | TableId)[],
): Promise<readonly TextRecord[]> {
  const raw = await engine.read(['texts'], (tx) =>
    Promise.all(owners.map((owner) => tx.owned('texts', owner))),
  );
  return readAll(raw.flat(), parseText).map(forReading);
}

/**
 * Joins texts with what stands here under the same owner, and never touches another's. From a tab that was left behind
 * as from another tablet: no later typing is undone, and no typing is lost. What is damaged here gives way. Returns how
 * many brought something new.
 */
export async function putTexts(tx: Writer, texts: readonly TextRecord[]): Promise<number> {
  // One may come twice, also in one file.
  const each = new Map<string, TextRecord>();
  for (const text of texts) {
    const key = JSON.stringify([text.owner, text.id]);
    const known = each.get(key);
    each.set(key, known ? joinTexts(known, text) : text);
  }
  const those = [...each.values()];
  const here = await readEach(tx, those);
  let fresh = 0;
  for (const [at, text] of those.entries()) {
    const mine = here[at];
    const joined = mine ? joinTexts(mine, text) : text;
    if (joined === mine) continue;
    tx.put('texts', joined);
    fresh += 1;
  }
  return fresh;
}

/** What stands here of each; undefined where nothing does, or nothing that can be read. */
export function readEach(
  tx: Reader,
  texts: readonly TextRecord[],
): Promise<readonly (TextRecord | undefined)[]> {
  return Promise.all(
    texts.map(async ({ id, owner }) => {
      const read = parseText(await tx.get('texts', [owner, id]));
      return read.ok ? read.value : undefined;
    }),
  );
}
