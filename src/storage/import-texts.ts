import { foldLog } from '../domain/evolve';
import type { SessionId, TableId } from '../domain/ids';
import { joinTables } from '../domain/merge';
import { deadTexts } from '../domain/privacy';
import type { Backup, TextRecord } from '../domain/record';
import type { Table } from '../domain/table';
import { joinTexts } from '../domain/wordings';
import { parseEvent } from '../files/event';
import { parseSummary, parseTable } from '../files/record';
import { readAll } from './stored';
import { putTexts, readEach } from './texts';
import type { Writer } from './transaction';

/** Conversations of a file that come in, with their table. */
export type Accepted = ReadonlyMap<SessionId, TableId>;

/**
 * Brings in the tables of a file and its texts, each under its owner. A backup knows the tables of its own tablet, so
 * those are joined. The file of a conversation only claims which table it is of, and anyone who was given one can: a
 * table that is here stays as it is, unless it came here with that very conversation, and what the file says of its
 * names is kept with the conversation, where it is read before the table's. Returns how many texts came in.
 */
export async function mergeTexts(
  tx: Writer,
  backup: Backup,
  accepted: Accepted,
  known: ReadonlySet<SessionId>,
): Promise<number> {
  const tables = await mergeTables(tx, backup, accepted);
  const isOwned = ({ owner }: TextRecord): boolean =>
    accepted.has(owner as SessionId) || tables.has(owner as TableId);
  const owned = backup.texts.filter(isOwned);
  const claimed = backup.texts.filter((text) => !isOwned(text));
  const standing = await leaveErased(tx, owned, known);
  const names = await claimNames(tx, claimed, accepted);
  return (await putTexts(tx, standing)) + (await putTexts(tx, names));
}

/**
 * Leaves out what was erased here when its conversation was done: an older copy must not bring it back. `known` are the
 * conversations that were here before.
 */
async function leaveErased(
  tx: Writer,
  texts: readonly TextRecord[],
  known: ReadonlySet<SessionId>,
): Promise<readonly TextRecord[]> {
  const here = await readEach(tx, texts);
  const absent = texts.filter(({ owner }, at) => !here[at] && known.has(owner as SessionId));
  const erased = new Map<TextRecord['owner'], ReadonlySet<TextRecord['id']>>();
  for (const { owner } of absent) {
    if (!erased.has(owner)) erased.set(owner, await readErased(tx, owner as SessionId));
  }
  const gone = new Set(absent.filter(({ id, owner }) => erased.get(owner)?.has(id)));
  return texts.filter((text) => !gone.has(text));
}

async function readErased(tx: Writer, id: SessionId): Promise<ReadonlySet<TextRecord['id']>> {
  const summary = parseSummary(await tx.get('sessions', id));
  if (!summary.ok || !summary.value.closed) return new Set();
  const session = foldLog(readAll(await tx.owned('events', id), parseEvent));
  return new Set(session ? deadTexts(session) : []);
}

/** Gives the tables whose names may come in: those of a backup, and those that were not here before. */
async function mergeTables(
  tx: Writer,
  backup: Backup,
  accepted: Accepted,
): Promise<ReadonlySet<TableId>> {
  const tables = new Set<TableId>();
  for (const table of backup.tables) {
    // Called as a conversation, it would be the owner of that conversation's texts.
    if ((await tx.get('sessions', table.id as string as SessionId)) !== undefined) continue;
    const stored = await tx.get('tables', table.id);
    if (stored === undefined && !isWanted(table, backup, accepted)) continue;
    const mine = parseTable(stored);
    const isAlone = backup.format === 'gesprek';
    if (mine.ok && isAlone && !cameWithOne(mine.value, accepted)) continue;
    tables.add(table.id);
    const joined = mine.ok
      ? joinTables(mine.value, table)
      : isAlone
        ? markOrigin(table, accepted)
        : table;
    if (!mine.ok || joined !== mine.value) tx.put('tables', joined);
  }
  return tables;
}

const cameWithOne = ({ cameWith, id }: Table, accepted: Accepted): boolean =>
  cameWith !== undefined && accepted.get(cameWith) === id;

function markOrigin({ cameWith: _, ...table }: Table, accepted: Accepted): Table {
  const [origin] = [...accepted].flatMap(([session, its]) => (its === table.id ? session : []));
  return origin === undefined ? table : { ...table, cameWith: origin };
}

/** Tables that are only there for conversations left out stay out with them: they hold names. */
function isWanted({ id }: Table, { sessions }: Backup, accepted: Accepted): boolean {
  const own = sessions.filter((session) => session.table === id);
  return own.length === 0 || own.some((session) => accepted.has(session.id));
}

/** Names of a table that is here, as texts of the conversations that claim to be of it; only what is new. */
async function claimNames(
  tx: Writer,
  texts: readonly TextRecord[],
  accepted: Accepted,
): Promise<readonly TextRecord[]> {
  const here = await readEach(tx, texts);
  return texts.flatMap((text, at) => {
    const mine = here[at];
    if (mine && joinTexts(mine, text) === mine) return [];
    const claiming = [...accepted].flatMap(([id, table]) => (table === text.owner ? id : []));
    return claiming.map((owner) => ({ ...text, owner }));
  });
}
