import * as v from 'valibot';
import { COLOURS, MODES } from '../domain/card-set';
import { MOMENTS } from '../domain/format';
import { LIMITS, FORMAT_LIMITS as MAX } from '../domain/limits';
import { id, whole } from './field';
import { needed } from './needed';

type Typed = v.GenericSchema<unknown, string>;
type ListOf = <Item>(
  item: v.GenericSchema<unknown, Item>,
  min: number,
  max: number,
) => v.GenericSchema<unknown, Item[]>;

interface Words {
  readonly text: (max: number) => Typed;
  readonly list: ListOf;
  /** What a file begins and ends with. */
  readonly heading: Readonly<
    Record<'lang' | 'title' | 'description' | 'source' | 'licence', Typed>
  >;
}

/**
 * What a format looks like. A file and a draft have the same shape: they differ in what a text may be and how many
 * there may be of something.
 */
export function shapeFormat({ heading, list, text }: Words) {
  const label = text(MAX.label);
  const per = v.picklist(['table', 'person']);
  const ids = list(id, 1, MAX.ids);

  const part = v.variant('kind', [
    v.strictObject({ kind: v.literal('talk') }),
    v.strictObject({ kind: v.literal('silence') }),
    v.strictObject({ kind: v.literal('roles') }),
    v.strictObject({
      kind: v.literal('round'),
      prompt: text(MAX.line),
      without: v.optional(id),
    }),
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
      maxWords: v.optional(whole(1, MAX.words)),
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

  return v.strictObject({
    $schema: v.optional(v.string()),
    format: v.literal('werkvorm'),
    formatVersion: v.literal(1),
    id,
    version: whole(1, LIMITS.version),
    ...heading,
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
    needed,
  });
}
