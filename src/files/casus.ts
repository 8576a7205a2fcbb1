import * as v from 'valibot';
import type { Casus } from '../domain/casus';
import { CASUS_LIMITS, LIMITS } from '../domain/limits';
import { ok, type Result, refuse } from '../lib/result';
import { byId, credits, heading, id, list, text } from './field';
import { expectFormat } from './format';
import { findImage } from './image';
import { writeJson } from './json-text';
import { findDuplicate, firstOf, unknownReference } from './reference';
import { type FileRefusal, refusalOf } from './refusal';

const variant = v.strictObject({
  id,
  label: text(LIMITS.name),
  values: byId(text(CASUS_LIMITS.value)),
});
const role = v.strictObject({
  id,
  name: text(CASUS_LIMITS.roleName),
  short: text(CASUS_LIMITS.roleShort),
});
const stage = v.strictObject({
  id,
  title: text(CASUS_LIMITS.heading),
  role: v.optional(id),
  text: list(text(CASUS_LIMITS.paragraph), 1, CASUS_LIMITS.paragraphs),
});
const group = v.strictObject({
  id,
  title: text(CASUS_LIMITS.heading),
  items: list(text(CASUS_LIMITS.item), 1, CASUS_LIMITS.items),
});

const casus = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('casus'),
  formatVersion: v.literal(1),
  ...heading,
  ...credits,
  invented: v.optional(v.boolean()),
  variants: v.optional(list(variant, 0, CASUS_LIMITS.variants), []),
  roles: v.optional(list(role, 0, CASUS_LIMITS.roles), []),
  stages: list(stage, 1, CASUS_LIMITS.stages),
  questions: v.optional(list(group, 0, CASUS_LIMITS.groups), []),
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
