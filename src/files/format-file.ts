import * as v from 'valibot';
import { COLOURS, MODES } from '../domain/card-set';
import { type Format, listResultParts, MOMENTS } from '../domain/format';
import { LIMITS, FORMAT_LIMITS as MAX } from '../domain/limits';
import { ok, type Result, refuse } from '../lib/result';
import { credits, heading, id, list, text, whole } from './field';
import { expectFormat } from './format';
import { findImage } from './image';
import { writeJson } from './json-text';
import { findDuplicate, firstOf, unknownReference } from './reference';
import { type FileRefusal, refusalOf } from './refusal';

const label = text(MAX.label);
const per = v.picklist(['table', 'person']);
const ids = list(id, 1, MAX.ids);

const part = v.variant('kind', [
  v.strictObject({ kind: v.literal('talk') }),
  v.strictObject({ kind: v.literal('silence') }),
  v.strictObject({ kind: v.literal('round'), prompt: text(MAX.line) }),
  v.strictObject({
    kind: v.literal('cards'),
    set: id,
    mode: v.picklist(MODES),
    categories: v.optional(ids),
    cards: v.optional(ids),
    eachCategoryFirst: v.optional(v.boolean()),
  }),
  v.strictObject({ kind: v.literal('stage'), stage: id }),
  v.strictObject({ kind: v.literal('role'), role: id }),
  v.strictObject({
    kind: v.literal('write'),
    id,
    label,
    help: v.optional(text(MAX.help)),
    size: v.picklist(['line', 'text']),
    maxWords: v.optional(whole(1, 500)),
    per,
    private: v.optional(v.boolean()),
    report: v.boolean(),
    carry: v.optional(v.picklist(['first-step', 'question'])),
  }),
  v.strictObject({ kind: v.literal('check'), id, label, by: v.optional(id) }),
  v.strictObject({
    kind: v.literal('scale'),
    id,
    label,
    low: text(LIMITS.name),
    high: text(LIMITS.name),
    per,
    followUps: list(text(MAX.line), 0, MAX.followUps),
  }),
  v.strictObject({
    kind: v.literal('grid'),
    id,
    label,
    cells: list(
      v.strictObject({ id, title: text(LIMITS.title), help: text(MAX.help) }),
      1,
      MAX.cells,
    ),
    per,
  }),
  v.strictObject({
    kind: v.literal('tick'),
    id,
    label,
    groups: list(
      v.strictObject({
        title: text(LIMITS.title),
        items: list(v.strictObject({ id, text: text(MAX.line) }), 1, MAX.items),
      }),
      1,
      MAX.groups,
    ),
    scale: v.optional(
      v.strictObject({
        min: whole(0, 9),
        max: whole(1, 10),
        low: text(LIMITS.name),
        high: text(LIMITS.name),
      }),
    ),
    moments: v.optional(list(v.picklist(MOMENTS), 1, MOMENTS.length)),
    per,
    private: v.optional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('notes'),
    id,
    label,
    colours: list(
      v.strictObject({ id, name: text(LIMITS.name), colour: v.picklist(COLOURS) }),
      1,
      MAX.colours,
    ),
  }),
  v.strictObject({
    kind: v.literal('pairs'),
    rounds: whole(1, MAX.pairs),
    minutes: whole(1, MAX.minutes),
    question: text(MAX.line),
  }),
  v.strictObject({ kind: v.literal('relay'), minutes: whole(1, MAX.minutes) }),
]);

const phase = v.strictObject({
  id,
  title: text(LIMITS.title),
  minutes: whole(0, MAX.minutes),
  instruction: text(MAX.instruction),
  hint: v.optional(text(MAX.hint)),
  who: v.optional(id),
  repeat: v.optional(v.boolean()),
  parts: list(part, 0, MAX.parts),
});

const lines = list(text(MAX.line), 0, MAX.lines);

const format = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('werkvorm'),
  formatVersion: v.literal(1),
  ...heading,
  ...credits,
  people: v.strictObject({ min: whole(1, MAX.people), max: whole(1, MAX.people) }),
  roles: v.optional(
    list(
      v.strictObject({ id, name: text(LIMITS.name), description: text(MAX.role) }),
      0,
      MAX.roles,
    ),
    [],
  ),
  needs: v.optional(
    v.strictObject({
      casus: v.optional(list(id, 0, MAX.casus)),
      question: v.optional(v.boolean()),
    }),
    {},
  ),
  agreements: v.optional(lines, []),
  rules: v.optional(lines, []),
  phases: list(phase, 1, MAX.phases),
});

/** Every part that leaves something has an id of its own in the whole file, and so has all within it. */
function checkIds(read: Format): FileRefusal | undefined {
  const seen = new Set<string>();
  for (const [at, { parts }] of read.phases.entries()) {
    for (const [index, one] of parts.entries()) {
      const path = `phases[${at}].parts[${index}]`;
      if (!('id' in one)) continue;
      if (seen.has(one.id)) return { kind: 'duplicate-id', path: `${path}.id`, id: one.id };
      seen.add(one.id);
      const inner =
        one.kind === 'grid'
          ? findDuplicate(`${path}.cells`, one.cells)
          : one.kind === 'notes'
            ? findDuplicate(`${path}.colours`, one.colours)
            : one.kind === 'tick'
              ? findDuplicate(
                  `${path}.items`,
                  one.groups.flatMap(({ items }) => items),
                )
              : undefined;
      if (inner) return inner;
    }
  }
  return undefined;
}

/** Roles of the format that its phases and checks name. */
function checkRoles(read: Format): FileRefusal | undefined {
  const roles = new Set(read.roles.map((one) => one.id));
  for (const [at, { parts, who }] of read.phases.entries()) {
    if (who !== undefined && !roles.has(who)) {
      return unknownReference(`phases[${at}]`, 'who', 'role', who);
    }
    for (const [index, one] of parts.entries()) {
      if (one.kind === 'check' && one.by !== undefined && !roles.has(one.by)) {
        return unknownReference(`phases[${at}].parts[${index}]`, 'by', 'role', one.by);
      }
    }
  }
  return undefined;
}

/** Numbers that have to follow each other. */
function checkRanges(read: Format): FileRefusal | undefined {
  const bad = (path: string): FileRefusal => ({ kind: 'invalid', path, problem: 'bad-value' });
  if (read.people.max < read.people.min) return bad('people.max');
  const ticks = listResultParts(read).filter((one) => one.kind === 'tick');
  return ticks.some(({ scale }) => scale && scale.max <= scale.min) ? bad('phases') : undefined;
}

/**
 * Reads a format from anything: rebuilt from an allow-list, its texts cleaned, its references checked.
 * Refuses with the first fault and its path.
 */
export function parseFormat(input: unknown): Result<Format, FileRefusal> {
  const known = expectFormat(input, 'werkvorm');
  if (!known.ok) return known;
  const image = findImage(input);
  if (image !== undefined) return refuse({ kind: 'image', path: image });
  const read = v.safeParse(format, input, { abortEarly: true });
  if (!read.success) return refuse(refusalOf(read.issues[0]));
  const { $schema: _, ...told } = read.output;
  const refusal = firstOf([
    () => findDuplicate('roles', told.roles),
    () => findDuplicate('phases', told.phases),
    () => checkIds(told),
    () => checkRoles(told),
    () => checkRanges(told),
  ]);
  return refusal === undefined ? ok(told) : refuse(refusal);
}

/** Writes a format as it lies in `werkvormen/`: the fields in their own order, to be read and edited by people. */
export function writeFormat(written: Format): string {
  const read = v.safeParse(format, written);
  return writeJson({
    $schema: './werkvorm.schema.json',
    ...(read.success ? read.output : written),
  });
}
