import * as v from 'valibot';
import { SEAL_LIMITS } from '../domain/limits';
import { ok, type Result, refuse } from '../lib/result';
import type { Sealed } from '../lib/sealed';
import { expectFormat } from './format';
import { type FileRefusal, refusalOf } from './refusal';

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'bad-value'));

const schema = v.strictObject({
  format: v.literal('reservekopie-op-slot'),
  formatVersion: v.literal(1),
  rounds: v.pipe(
    v.number(),
    v.integer('bad-value'),
    v.minValue(SEAL_LIMITS.rounds, 'bad-value'),
    v.maxValue(SEAL_LIMITS.mostRounds, 'bad-value'),
  ),
  salt: base64,
  keyIv: base64,
  key: base64,
  iv: base64,
  data: base64,
});

/** Reads a locked backup as far as it can be read without its passphrase. Refuses by name, and never throws. */
export function parseSealed(input: unknown): Result<Sealed, FileRefusal> {
  const format = expectFormat(input, 'reservekopie-op-slot');
  if (!format.ok) return format;
  const read = v.safeParse(schema, input, { abortEarly: true });
  if (!read.success) return refuse(refusalOf(read.issues[0]));
  const { data, iv, key, keyIv, rounds, salt } = read.output;
  return ok({ data, iv, key, keyIv, rounds, salt });
}

/** Writes a locked backup as one line of JSON, readable by `readIncoming`. */
export function writeSealed(sealed: Sealed): string {
  return `${JSON.stringify({ format: 'reservekopie-op-slot', formatVersion: 1, ...sealed })}\n`;
}
