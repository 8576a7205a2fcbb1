import * as v from 'valibot';
import type { Casus } from '../domain/casus';
import { ok, type Result, refuse } from '../lib/result';
import { byId, credits, heading, id, list, text } from './field';
import { expectFormat } from './format';
import { findImage } from './image';
import { writeJson } from './json-text';
import { findDuplicate, firstOf, unknownReference } from './reference';
import { type FileRefusal, refusalOf } from './refusal';

const variant = v.strictObject({ id, label: text(80), values: byId(text(200)) });
const role = v.strictObject({ id, name: text(120), short: text(80) });
const stage = v.strictObject({
  id,
  title: text(160),
  role: v.optional(id),
  text: list(text(3000), 1, 60),
});
const group = v.strictObject({ id, title: text(160), items: list(text(600), 1, 60) });

const casus = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('casus'),
  formatVersion: v.literal(1),
  ...heading,
  ...credits,
  variants: v.optional(list(variant, 0, 12), []),
  roles: v.optional(list(role, 0, 12), []),
  stages: list(stage, 1, 40),
  questions: v.optional(list(group, 0, 40), []),
});

function checkRoles(read: Casus): FileRefusal | undefined {
  const roles = new Set(read.roles.map((one) => one.id));
  for (const [index, one] of read.stages.entries()) {
    if (one.role !== undefined && !roles.has(one.role)) {
      return unknownReference(`stages[${index}]`, 'role', 'role', one.role);
    }
  }
  return undefined;
}

/**
 * Reads a case from anything: rebuilt from an allow-list, its texts cleaned, its references checked.
 * Refuses with the first fault and its path.
 */
export function parseCasus(input: unknown): Result<Casus, FileRefusal> {
  const format = expectFormat(input, 'casus');
  if (!format.ok) return format;
  const image = findImage(input);
  if (image !== undefined) return refuse({ kind: 'image', path: image });
  const read = v.safeParse(casus, input, { abortEarly: true });
  if (!read.success) return refuse(refusalOf(read.issues[0]));
  const { $schema: _, ...told } = read.output;
  const refusal = firstOf([
    () => findDuplicate('variants', told.variants),
    () => findDuplicate('roles', told.roles),
    () => findDuplicate('stages', told.stages),
    () => findDuplicate('questions', told.questions),
    () => checkRoles(told),
  ]);
  return refusal === undefined ? ok(told) : refuse(refusal);
}

/** Writes a case as it lies in `casus/`: the fields in their own order, to be read and edited by people. */
export function writeCasus(written: Casus): string {
  const read = v.safeParse(casus, written);
  // A draft that breaks a rule is still its maker's work: it is written in the order it has.
  return writeJson({
    $schema: './casus.schema.json',
    ...(read.success ? read.output : written),
  });
}
