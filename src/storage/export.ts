import type { DraftRecord } from '../domain/making/draft';
import { type Backup, refKey } from '../domain/record';
import {
  parseContent,
  parseDraftRecord,
  parseKeptVersion,
  parseShelfItem,
  parseTable,
  parseText,
  parseTombstone,
} from '../files/record';
import type { Result } from '../lib/result';
import { findReferred } from './content';
import { takeInventory } from './inventory';
import { DATA_STORES } from './schema';
import { readAll, readField } from './stored';
import type { Engine } from './transaction';

/** Everything but the bin: what someone threw away must not travel on in a file. */
export function exportAll(engine: Engine, now: () => number): Promise<Backup> {
  return engine.read(DATA_STORES, async (tx) => {
    const [inventory, tables, texts, content, shelf, drafts, versions, tombstones] =
      await Promise.all([
        takeInventory(tx),
        tx.all('tables'),
        tx.all('texts'),
        tx.all('content'),
        tx.all('shelf'),
        tx.all('drafts'),
        tx.all('versions'),
        tx.all('tombstones'),
      ]);
    const damaged: unknown[] = [];
    const sift = <Value>(
      records: readonly unknown[],
      parse: (input: unknown) => Result<Value, unknown>,
    ): readonly Value[] =>
      records.flatMap((record) => {
        const read = parse(record);
        if (!read.ok) damaged.push(record);
        return read.ok ? [read.value] : [];
      });

    const sessions = [...inventory.values()].flatMap((read) => {
      if (read.status === 'found') return [read.session];
      if (read.status !== 'gone') damaged.push(read.raw);
      return [];
    });
    const summaries = sessions.map((session) => session.summary);
    const goodTables = sift(tables, parseTable);
    const goodShelf = sift(shelf, parseShelfItem).filter((item) => item.askAt === undefined);
    const goodDrafts = sift(drafts, parseDraftRecord).filter((one) => one.askAt === undefined);
    const there = new Set(goodShelf.map(refKey));
    const owners = new Set<unknown>([...summaries, ...goodTables].map((owner) => owner.id));
    const referred = findReferred(summaries, goodShelf);
    const unknowns = damaged.length > 0;
    return {
      format: 'reservekopie',
      formatVersion: 1,
      madeAt: now(),
      tables: goodTables,
      sessions: summaries,
      events: sessions.flatMap((session) => session.events),
      texts: sift(
        texts.filter((text) => owners.has(readField(text, 'owner'))),
        parseText,
      ),
      places: sessions.flatMap(({ place }) => (place ? [place] : [])),
      // Nobody knows what a damaged conversation refers to, so then all goes along.
      content: sift(
        content.filter((record) => unknowns || referred.has(readField(record, 'hash'))),
        parseContent,
      ),
      shelf: goodShelf,
      drafts: goodDrafts.map(withoutBin),
      versions: sift(versions, parseKeptVersion).filter((version) => there.has(refKey(version))),
      tombstones: readAll(
        tombstones.map((one) => readField(one, 'id')),
        parseTombstone,
      ),
      damaged,
    };
  });
}

/** Cards that were thrown away stay here: nobody would know that they travel along (fault 58). */
function withoutBin(record: DraftRecord): DraftRecord {
  const { draft } = record;
  if (typeof draft !== 'object' || draft === null || !('bin' in draft)) return record;
  return { ...record, draft: { ...draft, bin: [] } };
}
