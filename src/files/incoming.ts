import type { Backup } from '../domain/record';
import { ok, type Result } from '../lib/result';
import type { Sealed } from '../lib/sealed';
import { finish, type Steps } from '../lib/steps';
import { countMisplaced, parseBackupInSteps } from './backup';
import { type IncomingContent, readIncomingContentInSteps } from './incoming-content';
import type { FileRefusal } from './refusal';
import { parseSealed } from './sealed';

/** What a file turned out to be. `stripped` is how many hidden characters were taken out of its texts. */
export type Incoming =
  | Exclude<IncomingContent, { readonly unread: unknown }>
  | {
      readonly kind: 'gesprek' | 'reservekopie';
      readonly backup: Backup;
      readonly stripped: number;
      /** What doesn't belong in it and was left out. */
      readonly misplaced: number;
    }
  | { readonly kind: 'reservekopie-op-slot'; readonly sealed: Sealed };

/**
 * The one door for any JSON text that a person hands in: a set, a case, a conversation or a backup, locked or not.
 * Refuses by name, and never throws.
 */
export const readIncoming = (text: string): Result<Incoming, FileRefusal> =>
  finish(readIncomingInSteps(text));

/** The same in steps, for a page that draws meanwhile. */
export function* readIncomingInSteps(text: string): Steps<Result<Incoming, FileRefusal>> {
  const read = yield* readIncomingContentInSteps(text);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'kaartenset') return ok(value);
  if (value.kind === 'casus') return ok(value);
  if (value.kind === 'werkvorm') return ok(value);
  if (value.kind === 'reservekopie-op-slot') {
    const sealed = parseSealed(value.unread);
    return sealed.ok ? ok({ kind: value.kind, sealed: sealed.value }) : sealed;
  }
  const backup = yield* parseBackupInSteps(value.unread);
  if (!backup.ok) return backup;
  const { kind, stripped, unread } = value;
  return ok({ kind, backup: backup.value, stripped, misplaced: countMisplaced(unread) });
}
