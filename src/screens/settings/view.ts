import type { OfflineState } from '../../app/services';
import type { Stored } from '../../app/wipe';
import type { Lang } from '../../i18n/language';
import type { Words } from '../../i18n/words';

/** How far the app is on the way to working without internet. Never "ready" before it is true. */
export function nameOffline(state: OfflineState): 'ready' | 'busy' | 'never' {
  if (state.ready) return 'ready';
  return state.unsupported ? 'never' : 'busy';
}

/** A new version is only offered between conversations. */
export function nameUpdate(state: OfflineState, talking: boolean): 'none' | 'now' | 'later' {
  if (!state.updateWaiting) return 'none';
  return talking ? 'later' : 'now';
}

/** What people have here, in words; empty when there is nothing of theirs. */
export function listStored(
  stored: Pick<Stored, 'sessions' | 'texts' | 'own'>,
  words: Pick<Words['settings']['stored'], 'sessions' | 'texts' | 'own'>,
): readonly string[] {
  return [
    ...(stored.sessions > 0 ? [words.sessions(stored.sessions)] : []),
    ...(stored.texts > 0 ? [words.texts(stored.texts)] : []),
    ...(stored.own > 0 ? [words.own(stored.own)] : []),
  ];
}

const MEGABYTE = 1024 * 1024;

/** Bytes as people read them: "0,4 MB". Below a tenth of a megabyte it says so instead of "0". */
export function sayBytes(bytes: number, lang: Lang): string {
  const size = Math.max(0.1, bytes / MEGABYTE);
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(size)} MB`;
}
