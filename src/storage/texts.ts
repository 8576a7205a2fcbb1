import type { SessionId, TableId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import { parseText } from '../files/record';
import { forReading, readAll } from './stored';
import type { Engine, Writer } from './transaction';

export async function readTexts(
  engine: Engine,
  owners: readonly (SessionId | TableId)[],
): Promise<readonly TextRecord[]> {
  const raw = await engine.read(['texts'], (tx) =>
    Promise.all(owners.map((owner) => tx.owned('texts', owner))),
  );
  return readAll(raw.flat(), parseText).map(forReading);
}

/** Writes texts, each named once, except over a higher revision: a tab that was left behind must not undo later typing. */
export async function saveTexts(tx: Writer, texts: readonly TextRecord[]): Promise<void> {
  await Promise.all(
    texts.map(async (text) => {
      const there = parseText(await tx.get('texts', text.id));
      if (!there.ok || there.value.revision <= text.revision) tx.put('texts', text);
    }),
  );
}

/**
 * Brings in texts from elsewhere: the higher revision wins, and of two equal ones the same on every
 * device. Returns how many came in.
 */
export async function mergeTexts(tx: Writer, texts: readonly TextRecord[]): Promise<number> {
  let merged = 0;
  for (const text of texts) {
    const there = parseText(await tx.get('texts', text.id));
    if (there.ok && !beats(text, there.value)) continue;
    tx.put('texts', text);
    merged += 1;
  }
  return merged;
}

function beats(text: TextRecord, other: TextRecord): boolean {
  return text.revision === other.revision ? text.body > other.body : text.revision > other.revision;
}
