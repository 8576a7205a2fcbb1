import * as v from 'valibot';
import type { Needed } from '../domain/content-needs';
import { type Format, listResultParts } from '../domain/format';
import { ok, type Result, refuse } from '../lib/result';
import { credits, heading, list, text } from './field';
import { expectFormat } from './format';
import { shapeFormat } from './format-shape';
import { findImage } from './image';
import { writeJson } from './json-text';
import { findDuplicate, firstOf, unknownReference } from './reference';
import { type FileRefusal, refusalOf } from './refusal';

const { lang, title } = heading;
const format = shapeFormat({ text, list, heading: { lang, title, ...credits } });

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

/** Roles of the format that its phases, checks and rounds name. */
function checkRoles(read: Format): FileRefusal | undefined {
  const roles = new Set(read.roles.map((one) => one.id));
  for (const [at, { parts, who }] of read.phases.entries()) {
    if (who !== undefined && !roles.has(who)) {
      return unknownReference(`phases[${at}]`, 'who', 'role', who);
    }
    for (const [index, one] of parts.entries()) {
      const path = `phases[${at}].parts[${index}]`;
      if (one.kind === 'check' && one.by !== undefined && !roles.has(one.by)) {
        return unknownReference(path, 'by', 'role', one.by);
      }
      if (one.kind === 'round' && one.without !== undefined && !roles.has(one.without)) {
        return unknownReference(path, 'without', 'role', one.without);
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
  const { $schema: _, needed: __, ...told } = read.output;
  const refusal = firstOf([
    () => findDuplicate('roles', told.roles),
    () => findDuplicate('phases', told.phases),
    () => checkIds(told),
    () => checkRoles(told),
    () => checkRanges(told),
  ]);
  return refusal === undefined ? ok(told) : refuse(refusal);
}

/** Writes a format as it lies in `werkvormen/`: the fields in their own order, to be read and edited by people. `along` is what it is handed out with. */
export function writeFormat(written: Format, along: readonly Needed[] = []): string {
  const read = v.safeParse(format, written);
  return writeJson({
    $schema: './werkvorm.schema.json',
    ...(read.success ? read.output : written),
    needed: along.length > 0 ? along : undefined,
  });
}
