import { ok, type Result, refuse } from '../lib/result';
import { type FileRefusal, shorten } from './refusal';

const FORMATS = [
  'kaartenset',
  'casus',
  'werkvorm',
  'gesprek',
  'reservekopie',
  'reservekopie-op-slot',
] as const;
export type FileFormat = (typeof FORMATS)[number];

const FORMAT_VERSION = 1;

/**
 * Reads what kind of file this is, from its `format` and `formatVersion`.
 * Refuses `unknown-format`, and `newer-version` before anything else in the file is looked at.
 */
export function readFormat(input: unknown): Result<FileFormat, FileRefusal> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ kind: 'unknown-format', format: null });
  }
  const written = 'format' in input ? input.format : undefined;
  const format = FORMATS.find((one) => one === written);
  if (format === undefined) {
    return refuse({ kind: 'unknown-format', format: shorten(written) ?? null });
  }
  const version = 'formatVersion' in input ? input.formatVersion : undefined;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return refuse({ kind: 'newer-version', version });
  }
  return ok(format);
}

/** The same, for a reader that takes only some of the formats. */
export function expectFormat(
  input: unknown,
  ...accepted: readonly FileFormat[]
): Result<FileFormat, FileRefusal> {
  const format = readFormat(input);
  if (!format.ok || accepted.includes(format.value)) return format;
  return refuse({ kind: 'unknown-format', format: format.value });
}
