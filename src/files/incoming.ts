import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import type { Backup } from '../domain/record';
import { ok, type Result, refuse } from '../lib/result';
import { parseBackup } from './backup';
import { parseCardSet } from './card-set';
import { parseCasus } from './casus';
import { cleanJson } from './clean-text';
import { readFormat } from './format';
import { findJsonFault } from './json-fault';
import type { FileRefusal } from './refusal';

const MEGABYTE = 1024 * 1024;
/** A set or case that is bigger is no set of texts. */
export const CONTENT_LIMIT = 5 * MEGABYTE;
/** Years of conversations: what this app wrote as a backup, it must be able to read back. */
export const BACKUP_LIMIT = 50 * MEGABYTE;

/** What a file turned out to be. `stripped` is how many hidden characters were taken out of its texts. */
export type Incoming =
  | { readonly kind: 'kaartenset'; readonly set: CardSet; readonly stripped: number }
  | { readonly kind: 'casus'; readonly casus: Casus; readonly stripped: number }
  | {
      readonly kind: 'gesprek' | 'reservekopie';
      readonly backup: Backup;
      readonly stripped: number;
    };

const countBytes = (text: string): number => new TextEncoder().encode(text).length;

function readJson(text: string): Result<unknown, FileRefusal> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse(findJsonFault(text));
  }
}

/**
 * The one door for any JSON text that a person hands in: a set, a case, a conversation or a backup.
 * Refuses by name, and never throws.
 */
export function readIncoming(text: string): Result<Incoming, FileRefusal> {
  const bytes = countBytes(text);
  if (bytes > BACKUP_LIMIT) return refuse({ kind: 'too-big', bytes, limit: BACKUP_LIMIT });
  const written = text.replace(/^\uFEFF/, '');
  if (written.trim() === '') return refuse({ kind: 'empty' });
  const json = readJson(written);
  if (!json.ok) return json;
  const format = readFormat(json.value);
  if (!format.ok) return format;
  const isContent = format.value === 'kaartenset' || format.value === 'casus';
  if (isContent && bytes > CONTENT_LIMIT) {
    return refuse({ kind: 'too-big', bytes, limit: CONTENT_LIMIT });
  }
  const clean = cleanJson(json.value);
  if (clean === undefined) return refuse({ kind: 'invalid', path: '', problem: 'too-deep' });
  const { value, stripped } = clean;
  switch (format.value) {
    case 'kaartenset': {
      const set = parseCardSet(value);
      return set.ok ? ok({ kind: 'kaartenset', set: set.value, stripped }) : set;
    }
    case 'casus': {
      const casus = parseCasus(value);
      return casus.ok ? ok({ kind: 'casus', casus: casus.value, stripped }) : casus;
    }
    default: {
      const backup = parseBackup(value);
      return backup.ok ? ok({ kind: format.value, backup: backup.value, stripped }) : backup;
    }
  }
}
