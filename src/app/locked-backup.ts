import { FILE_LIMITS } from '../domain/limits';
import { countBytes } from '../files/incoming-content';
import { writeSealed } from '../files/sealed';
import { ok, type Result, refuse } from '../lib/result';
import type { Sealed } from '../lib/sealed';
import type { App } from './app';
import { type Incoming, type PreparedBackup, readHandedIn } from './backup-commands';
import type { HandedInRefusal } from './refusal-words';

type Locking = Pick<App, 'services'>;

/**
 * Locks a backup with a passphrase, and looks again whether it could be read back: locked it is a third longer.
 * Refuses `unable` where the browser has no cryptography, as on a page that was not served securely.
 */
export async function lockBackup(
  { services }: Locking,
  prepared: PreparedBackup,
  passphrase: string,
  limit = FILE_LIMITS.backup,
): Promise<Result<PreparedBackup, 'unable'>> {
  const sealer = await services.sealer();
  if (!sealer) return refuse('unable');
  const text = writeSealed(await sealer.seal(prepared.text, passphrase));
  const is = countBytes(text);
  const over = is > limit ? ({ what: 'bytes', is, limit } as const) : prepared.over;
  return ok({ ...prepared, text, over, locked: true });
}

/**
 * Opens a locked backup and reads what is in it, as any file that is handed in. Refuses `wrong` for another
 * passphrase, `damaged` where the file changed since, `unable` as above, and what may be wrong with any file.
 */
export async function unlockBackup(
  { services }: Locking,
  sealed: Sealed,
  passphrase: string,
): Promise<Result<Incoming, HandedInRefusal | UnlockRefusal>> {
  const sealer = await services.sealer();
  if (!sealer) return refuse({ kind: 'unable' });
  const opened = await sealer.open(sealed, passphrase);
  if (!opened.ok) return refuse({ kind: opened.refusal });
  const text = opened.value;
  return readHandedIn({ services }, { size: countBytes(text), text: async () => text });
}

/** Why a locked backup stays closed. */
export type UnlockRefusal =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unable' };
