import { foldLog } from '../domain/evolve';
import { listResultParts } from '../domain/format';
import { placeKey } from '../domain/format-run';
import type { SessionId, TableId } from '../domain/ids';
import type { RoleHistory } from '../domain/propose-roles';
import type { App } from './app';
import type { Library } from './library';

/** A number that a table gave before. */
export interface EarlierScore {
  readonly at: number;
  readonly value: number;
}

/** What a table's earlier guided conversations say to the next one. */
export interface TableHistory {
  /** What it agreed to do first, if it chose to keep it. */
  readonly firstStep: string | null;
  readonly roles: RoleHistory;
  /** By format and place, oldest first. */
  readonly scores: ReadonlyMap<string, readonly EarlierScore[]>;
}

export const NO_HISTORY: TableHistory = { firstStep: null, roles: new Map(), scores: new Map() };

/** Far enough back for everybody to have had a turn, and read in a moment. */
const LOOK_BACK = 12;

export const scoreKey = (format: string, key: string): string => `${format} ${key}`;

/** Reads it from this device; one that gives nothing has none. `but`: the conversation that asks. */
export async function readTableHistory(
  app: App,
  library: Library,
  table: TableId,
  but: SessionId | null = null,
): Promise<TableHistory> {
  try {
    const store = await app.openStore();
    const earlier = (await store.listSessions())
      .filter((one) => one.table === table && one.format !== undefined && one.id !== but)
      .slice(0, LOOK_BACK);
    const roles = new Map<string, Map<string, number>>();
    const scores = new Map<string, EarlierScore[]>();
    let firstStep: string | null = null;
    for (const { id } of earlier) {
      const read = await store.readSession(id);
      const session = read.status === 'found' ? foldLog(read.session.events) : null;
      const run = session?.format;
      if (read.status !== 'found' || !session || !run) continue;
      for (const [role, player] of Object.entries(run.roles)) {
        const counts = roles.get(role) ?? new Map<string, number>();
        roles.set(role, counts.set(player, (counts.get(player) ?? 0) + 1));
      }
      for (const [key, value] of Object.entries(run.scales)) {
        const place = scoreKey(run.pin.id, key);
        scores.set(place, [{ at: session.startedAt, value }, ...(scores.get(place) ?? [])]);
      }
      if (firstStep !== null) continue;
      const format = await library.readFormat(run.pin.hash);
      if (format === 'gone' || format === 'damaged') continue;
      const part = listResultParts(format).find(
        (one) => one.kind === 'write' && one.carry === 'first-step',
      );
      const text = part && run.texts[placeKey({ part: part.id, player: null, slot: null })];
      firstStep = read.session.texts.find((one) => one.id === text)?.body.trim() || null;
    }
    return { firstStep, roles, scores };
  } catch {
    return NO_HISTORY;
  }
}
