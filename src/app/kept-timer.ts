import type { SessionId } from '../domain/ids';
import type { Timer } from '../domain/timer';
import type { App } from './app';

/** What a group wants of the time: off until someone asks for it. */
export interface TimerWishes {
  readonly on: boolean;
  readonly sound: boolean;
  readonly vibrate: boolean;
  /** Out of sight, in the next phase too. */
  readonly hidden: boolean;
}

export const NO_WISHES: TimerWishes = { on: false, sound: false, vibrate: false, hidden: false };

/** How the time of a guided conversation stands, so that it goes on when the app was closed. No step, no truth. */
export interface KeptTimer {
  readonly session: SessionId;
  /** The phase, and since when the table is in it. */
  readonly entry: string;
  readonly timer: Timer | null;
  readonly wishes: TimerWishes;
}

const SETTING = 'timer';

/** What was kept of this conversation's time; null where nothing was. Never throws. */
export async function readKeptTimer(
  app: Pick<App, 'openStore'>,
  session: SessionId,
): Promise<KeptTimer | null> {
  try {
    const kept = parseKept(await (await app.openStore()).readSetting(SETTING));
    return kept?.session === session ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps how the time stands; null forgets it. A time that can't be kept still runs on the screen. */
export async function keepTimer(
  app: Pick<App, 'openStore'>,
  kept: KeptTimer | null,
): Promise<void> {
  try {
    await (await app.openStore()).writeSetting(SETTING, kept);
  } catch {
    // Nothing that anyone typed is lost by it.
  }
}

/** Forgets it where it is of one of these conversations, after they were wiped. */
export async function forgetTimer(
  app: Pick<App, 'openStore'>,
  sessions: readonly SessionId[],
): Promise<void> {
  const kept = await Promise.all(sessions.map((session) => readKeptTimer(app, session)));
  if (kept.some((one) => one !== null)) await keepTimer(app, null);
}

type Loose<Shape> = { readonly [Key in keyof Shape]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function parseKept(stored: unknown): KeptTimer | null {
  if (!isObject(stored)) return null;
  const { entry, session, timer, wishes } = stored as Loose<KeptTimer>;
  if (typeof entry !== 'string' || typeof session !== 'string' || !isObject(wishes)) return null;
  const { hidden, on, sound, vibrate } = wishes as Loose<TimerWishes>;
  return {
    session: session as SessionId,
    entry,
    timer: isObject(timer) ? parseTimer(timer) : null,
    wishes: {
      on: on === true,
      sound: sound === true,
      vibrate: vibrate === true,
      hidden: hidden === true,
    },
  };
}

function parseTimer({ since, spent }: Loose<Timer>): Timer | null {
  const known = typeof since === 'number' || since === null;
  return typeof spent === 'number' && spent >= 0 && known ? { spent, since } : null;
}
