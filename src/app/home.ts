import type { SessionSummary, ShelfItem } from '../domain/record';
import { addDays } from '../lib/add-days';
import type { App } from './app';

/** What Thuis shows beside the sets that came with the app. Never holds typed text. */
export interface HomeOverview {
  /** Not closed, newest first. */
  readonly open: readonly SessionSummary[];
  readonly ownSets: readonly ShelfItem[];
  /** The browser threw away what was here (fault 2). */
  readonly missing: boolean;
  /** Past the end date that was agreed; the app asks, it never deletes by itself (fault 15). */
  readonly expired: readonly SessionSummary[];
}

const NOTHING: HomeOverview = { open: [], ownSets: [], missing: false, expired: [] };

/** Until when what is done now is kept: the same time of the day, 30 days on. */
export const keepFrom = (now: number): number => addDays(now, 30);

/** Reads the overview; a device that can't store anything has an empty one. */
export async function readHome(app: App): Promise<HomeOverview> {
  try {
    const store = await app.openStore();
    const [sessions, shelf] = await Promise.all([store.listSessions(), store.listShelf()]);
    // Looking whether something is missing reads every log: only where there is nothing to show.
    const empty = sessions.length === 0 && shelf.length === 0;
    const missing = empty && (await store.readHealth()).missing;
    const now = app.services.clock.now();
    return {
      open: sessions.filter((session) => !session.closed),
      ownSets: shelf.filter((item) => item.kind === 'kaartenset'),
      missing,
      expired: sessions.filter((session) => session.keepUntil < now),
    };
  } catch {
    return NOTHING;
  }
}

/** Keeps conversations 30 days longer, counted from now. */
export async function keepLonger(app: App, sessions: readonly SessionSummary[]): Promise<void> {
  const store = await app.openStore();
  const keepUntil = keepFrom(app.services.clock.now());
  for (const summary of sessions) await store.commit({ summary: { ...summary, keepUntil } });
}

/** No longer misses what the browser threw away. Wipes nothing: what came in since then, also by another tab, stays. */
export async function acceptLoss(app: App): Promise<void> {
  const store = await app.openStore();
  if ((await store.readHealth()).missing) await store.wipeAll();
}
