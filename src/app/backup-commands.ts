import type { SessionId } from '../domain/ids';
import { FILE_LIMITS, RECORD_LIMITS } from '../domain/limits';
import { type Backup, refKey, type ShelfItem } from '../domain/record';
import { type ImportCount, StorageError, type StorageFailure } from '../domain/store';
import { writeBackup } from '../files/backup';
import { type Incoming, readIncomingInSteps } from '../files/incoming';
import { countBytes } from '../files/incoming-content';
import { ok, type Result, refuse } from '../lib/result';
import { finishInPieces } from '../lib/steps';
import type { App } from './app';
import { setAsideChanged } from './content-check';
import { handOut } from './file-handing';
import { interruptMaking } from './making/hold-draft';
import type { HandedInRefusal } from './refusal-words';
import {
  listReplaced,
  type OwnPlan,
  planOwn,
  type RestoreAnswers,
  settleOwn,
} from './restore-plan';
import type { SaveOutcome } from './services';
import { nameFile } from './session-file';

export type { Incoming } from '../files/incoming';

const SETTING = 'backup';
/** So many changes are a handful of conversations: enough to be missed. */
const MANY_CHANGES = 200;

/** When the last backup was made, and how many events there were. */
export interface BackupMark {
  readonly at: number;
  readonly events: number;
}

/** A backup that lies ready to be saved from a tap. */
export interface PreparedBackup {
  readonly text: string;
  readonly sessions: number;
  readonly ownItems: number;
  readonly events: number;
  /** Why no tablet would take it back, so that it must not be taken for a backup; null where it would. */
  readonly over: BackupOver | null;
  /** Only a passphrase opens it. */
  readonly locked: boolean;
}

/** More than a backup may hold: bytes, or conversations. */
export interface BackupOver {
  readonly what: 'bytes' | 'sessions';
  readonly is: number;
  readonly limit: number;
}

/** What a backup may hold: what is written here must come back. */
const LIMITS: Readonly<Record<BackupOver['what'], number>> = {
  bytes: FILE_LIMITS.backup,
  sessions: RECORD_LIMITS.sessions,
};

/**
 * Reads everything on this device into one file, and looks whether that could be read back. Throws `StorageError` when
 * this device can't be read.
 */
export async function prepareBackup(app: App, limits = LIMITS): Promise<PreparedBackup> {
  const store = await app.openStore();
  const [backup, { events }] = await Promise.all([store.exportAll(), store.readHealth()]);
  const text = writeBackup(backup);
  const sessions = backup.sessions.length;
  const is = { bytes: countBytes(text), sessions };
  const what = (['sessions', 'bytes'] as const).find((one) => is[one] > limits[one]);
  return {
    text,
    sessions,
    ownItems: listOwn(backup).length,
    events,
    over: what ? { what, is: is[what], limit: limits[what] } : null,
    locked: false,
  };
}

/**
 * Hands the backup to the user, from a tap, and asks whether it is there. Only once the person says so does it count
 * (fault 31), and `onThere` is called.
 */
export function saveBackup(
  app: App,
  prepared: PreparedBackup,
  onThere: () => void = () => undefined,
): Promise<SaveOutcome> {
  const at = app.services.clock.now();
  const { events, locked, text } = prepared;
  const kind = locked ? 'reservekopie-op-slot' : 'reservekopie';
  return handOut(
    app,
    { name: nameFile(kind, at), type: 'application/json', body: text },
    { there: () => void markBackup(app, { at, events }).then(onThere) },
  );
}

/** The last backup, or null. */
export async function readBackupMark(app: App): Promise<BackupMark | null> {
  const mark = await (await app.openStore()).readSetting(SETTING);
  if (typeof mark !== 'object' || mark === null) return null;
  const { at, events } = mark as { readonly at?: unknown; readonly events?: unknown };
  return typeof at === 'number' && typeof events === 'number' ? { at, events } : null;
}

/** Whether so much changed since the last backup that the app brings it up. */
export const needsBackup = (events: number, mark: BackupMark | null): boolean =>
  events - (mark?.events ?? 0) >= MANY_CHANGES;

/** So that a page that reads years of conversations still draws, and hears who wants to stop (fault 58). */
const PIECES = {
  most: 40,
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
};

/** Reads a file that someone handed in. Its name and type are not looked at: iOS makes them up. */
export async function readHandedIn(
  { services }: Pick<App, 'services'>,
  file: Pick<File, 'size' | 'text'>,
): Promise<Result<Incoming, HandedInRefusal>> {
  // Looked at first, so that a huge file is never read into memory.
  if (file.size > FILE_LIMITS.backup) {
    return refuse({ kind: 'too-big', bytes: file.size, limit: FILE_LIMITS.backup });
  }
  try {
    const read = await finishInPieces(readIncomingInSteps(await file.text()), PIECES);
    if (!read.ok || !('backup' in read.value)) return read;
    const backup = await setAsideChanged(services, read.value.backup);
    return ok({ ...read.value, backup });
  } catch {
    return refuse({ kind: 'unreadable' });
  }
}

/** Sets, cases and formats of a backup, each once: what is being made has a draft, and an item once it can be played. */
function listOwn({ drafts, shelf }: Backup, kind?: ShelfItem['kind']): readonly string[] {
  const own = [...shelf, ...drafts].filter((one) => kind === undefined || one.kind === kind);
  return [...new Set(own.map(refKey))];
}

export interface ImportPreview {
  readonly madeAt: number;
  readonly sessions: number;
  readonly tables: number;
  readonly sets: number;
  readonly casussen: number;
  readonly formats: number;
  readonly texts: number;
  /** Conversations of the file that are on this device already. */
  readonly here: number;
  /** Conversations of the file that were wiped here before. */
  readonly wiped: number;
  readonly damaged: number;
  /** What has to be asked about own things. */
  readonly own: OwnPlan;
}

/** Tells beforehand what a backup would bring. Throws `StorageError` when this device can't be read. */
export async function previewImport(app: App, backup: Backup): Promise<ImportPreview> {
  const store = await app.openStore();
  const [here, wiped, own] = await Promise.all([
    store.listSessions(),
    store.listTombstones(),
    planOwn(app, backup),
  ]);
  const countIn = (ids: Iterable<SessionId>) => {
    const known = new Set(ids);
    return backup.sessions.filter((session) => known.has(session.id)).length;
  };
  return {
    madeAt: backup.madeAt,
    sessions: backup.sessions.length,
    tables: backup.tables.length,
    sets: listOwn(backup, 'kaartenset').length,
    casussen: listOwn(backup, 'casus').length,
    formats: listOwn(backup, 'werkvorm').length,
    texts: backup.texts.length,
    here: countIn(here.map((session) => session.id)),
    wiped: countIn(wiped),
    damaged: backup.damaged.length,
    own,
  };
}

/** What was decided in the dialog. */
export interface Decided {
  /** Conversations that were wiped before come back too. */
  readonly revive: boolean;
  /** About own things that stand here in another version; without an answer both stay. */
  readonly answers?: RestoreAnswers | undefined;
}

/** Takes a backup or a conversation in: all of it in one transaction, or nothing. */
export async function takeIn(
  app: App,
  backup: Backup,
  { answers = {}, revive }: Decided,
): Promise<Result<ImportCount, StorageFailure>> {
  try {
    const store = await app.openStore();
    // Whoever is making changes to one that gives way writes their last words first: those go along to the bin.
    const count = await interruptMaking(app, listReplaced(answers), async () => {
      const settled = await settleOwn(app, backup, answers);
      return store.importAll(settled.backup, { revive, replace: settled.replace });
    });
    if (backup.format === 'reservekopie') await markRestored(app, backup, count);
    return ok(count);
  } catch (error) {
    return refuse(error instanceof StorageError ? error.failure : 'lost');
  }
}

/** What came out of a backup is in one already; the file of a single conversation is none. */
async function markRestored(app: App, backup: Backup, { events }: ImportCount): Promise<void> {
  const mark = await readBackupMark(app).catch(() => null);
  await markBackup(app, {
    at: mark?.at ?? backup.madeAt,
    events: (mark?.events ?? 0) + events,
  });
}

/** A mark that can't be written only means that the app asks again. */
async function markBackup(app: App, mark: BackupMark): Promise<void> {
  try {
    await (await app.openStore()).writeSetting(SETTING, mark);
  } catch {
    // Nothing of the user's is lost by it.
  }
}
