import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import type { Needed } from '../domain/content-needs';
import type { Format } from '../domain/format';
import { FILE_LIMITS } from '../domain/limits';
import { ok, type Result, refuse } from '../lib/result';
import { finish, type Steps } from '../lib/steps';
import { parseCardSet } from './card-set';
import { parseCasus } from './casus';
import { cleanJsonInSteps } from './clean-text';
import { readFormat } from './format';
import { parseFormat } from './format-file';
import { findJsonFault } from './json-fault';
import { readNeeded } from './needed';
import type { FileRefusal } from './refusal';

/** A set, a case or a format; or a conversation or backup, of which only the form and the texts were looked at. */
export type IncomingContent =
  | {
      readonly kind: 'kaartenset';
      readonly set: CardSet;
      readonly stripped: number;
      readonly needed: readonly Needed[];
    }
  | { readonly kind: 'casus'; readonly casus: Casus; readonly stripped: number }
  | {
      readonly kind: 'werkvorm';
      readonly format: Format;
      readonly stripped: number;
      readonly needed: readonly Needed[];
    }
  | {
      readonly kind: 'gesprek' | 'reservekopie';
      readonly unread: unknown;
      readonly stripped: number;
    }
  | { readonly kind: 'reservekopie-op-slot'; readonly unread: unknown };

/** As it is stored: a letter may take several bytes. */
export const countBytes = (text: string): number => new TextEncoder().encode(text).length;

function readJson(text: string): Result<unknown, FileRefusal> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse(findJsonFault(text));
  }
}

/**
 * Reads any JSON text that a person hands in as far as sets and cases go. Apart from the reading of backups, so that
 * what only reads sets need not fetch that. Refuses by name, and never throws.
 */
export const readIncomingContent = (text: string): Result<IncomingContent, FileRefusal> =>
  finish(readIncomingContentInSteps(text));

/** The same in steps: the file of a backup may be big. */
export function* readIncomingContentInSteps(
  text: string,
): Steps<Result<IncomingContent, FileRefusal>> {
  const bytes = countBytes(text);
  if (bytes > FILE_LIMITS.backup)
    return refuse({ kind: 'too-big', bytes, limit: FILE_LIMITS.backup });
  const written = text.replace(/^\uFEFF/, '');
  if (written.trim() === '') return refuse({ kind: 'empty' });
  const json = readJson(written);
  if (!json.ok) return json;
  const format = readFormat(json.value);
  if (!format.ok) return format;
  const isContent = ['kaartenset', 'casus', 'werkvorm'].includes(format.value);
  if (isContent && bytes > FILE_LIMITS.content) {
    return refuse({ kind: 'too-big', bytes, limit: FILE_LIMITS.content });
  }
  yield;
  const clean = yield* cleanJsonInSteps(json.value);
  if (clean === undefined) return refuse({ kind: 'invalid', path: '', problem: 'too-deep' });
  const { value, stripped } = clean;
  switch (format.value) {
    case 'kaartenset': {
      const set = parseCardSet(value);
      return set.ok
        ? ok({ kind: 'kaartenset', set: set.value, stripped, needed: readNeeded(value) })
        : set;
    }
    case 'casus': {
      const casus = parseCasus(value);
      return casus.ok ? ok({ kind: 'casus', casus: casus.value, stripped }) : casus;
    }
    case 'werkvorm': {
      const read = parseFormat(value);
      return read.ok
        ? ok({ kind: 'werkvorm', format: read.value, stripped, needed: readNeeded(value) })
        : read;
    }
    case 'reservekopie-op-slot':
      return ok({ kind: format.value, unread: value });
    default:
      return ok({ kind: format.value, unread: value, stripped });
  }
}
