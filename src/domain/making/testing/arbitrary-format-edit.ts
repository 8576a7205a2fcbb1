/** Test support: anything a trainer can do to a format, often to what is gone. Never part of the app. */
import fc from 'fast-check';
import { MODES } from '../../card-set';
import { MOMENTS, type Part, type PartOf } from '../../format';
import type { FormatDraft } from '../draft';
import type { FormatEdit } from '../format-edit';
import { emptyFormat } from '../new-format';
import {
  about,
  anyOf,
  at,
  colour,
  id,
  ids,
  type Kinds,
  lines,
  optional,
  text,
} from './arbitrary-edit';

const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 10, 12, 500, 1.5) },
);
const per = fc.constantFrom('table' as const, 'person' as const);
const yes = fc.boolean();
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const few = <Fields extends object>(
  fields: {
    [Name in keyof Fields]: fc.Arbitrary<Fields[Name]>;
  },
) =>
  fc.uniqueArray(fc.record(fields) as fc.Arbitrary<Fields>, {
    maxLength: 3,
    selector: (one) => ('id' in one ? one.id : one),
  });

/** Mostly one that is there. */
const phase = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', 'b') },
  { weight: 1, arbitrary: id },
);

/** What every kind of part holds besides its id. */
const FIELDS = {
  talk: {},
  silence: {},
  roles: {},
  round: { prompt: text, without: maybe(id) },
  cards: {
    set: id,
    mode: fc.constantFrom(...MODES),
    categories: maybe(ids),
    cards: maybe(ids),
    eachCategoryFirst: maybe(yes),
  },
  stage: { stage: id },
  role: { role: id },
  write: {
    label: text,
    help: maybe(text),
    size: fc.constantFrom('line' as const, 'text' as const),
    maxWords: maybe(count),
    per,
    private: maybe(yes),
    report: yes,
    carry: maybe(fc.constantFrom('first-step' as const, 'question' as const)),
  },
  check: { label: text, by: maybe(id) },
  scale: { label: text, low: text, high: text, per, followUps: lines },
  grid: { label: text, cells: few({ id, title: text, help: text }), per },
  tick: {
    label: text,
    groups: few({ title: text, items: few({ id, text }) }),
    scale: maybe(fc.record({ min: count, max: count, low: text, high: text })),
    moments: maybe(fc.array(fc.constantFrom(...MOMENTS), { maxLength: 3 })),
    per,
    private: maybe(yes),
  },
  notes: { label: text, colours: few({ id, name: text, colour }) },
  pairs: { rounds: count, minutes: count, question: text },
  relay: { minutes: count },
} satisfies Record<Part['kind'], Record<string, fc.Arbitrary<unknown>>>;

const KINDS = Object.keys(FIELDS) as Part['kind'][];
const EVERY: { readonly [Kind in Part['kind']]: PartOf<Kind> } = {
  talk: { kind: 'talk' },
  silence: { kind: 'silence' },
  roles: { kind: 'roles' },
  round: { kind: 'round', prompt: 'Wat zag je?', without: 'd' },
  cards: { kind: 'cards', set: 'a', mode: 'open' },
  stage: { kind: 'stage', stage: 'a' },
  role: { kind: 'role', role: 'a' },
  write: {
    kind: 'write',
    id: 'schrijf',
    label: 'Wat neem je mee?',
    size: 'text',
    per: 'person',
    private: true,
    report: false,
  },
  check: { kind: 'check', id: 'vraag', label: 'Is het duidelijk?', by: 'd' },
  scale: {
    kind: 'scale',
    id: 'schaal',
    label: 'Hoe ver?',
    low: 'niet',
    high: 'wel',
    per: 'table',
    followUps: ['Wat helpt?'],
  },
  grid: {
    kind: 'grid',
    id: 'vakken',
    label: 'Vakken',
    cells: [{ id: 'a', title: 'Voor', help: 'Wat levert het op?' }],
    per: 'table',
  },
  tick: {
    kind: 'tick',
    id: 'vinken',
    label: 'Gezien?',
    groups: [{ title: 'Houding', items: [{ id: 'a', text: 'Luistert' }] }],
    scale: { min: 1, max: 5, low: 'weinig', high: 'veel' },
    moments: ['voor', 'na'],
    per: 'person',
    private: true,
  },
  notes: {
    kind: 'notes',
    id: 'briefjes',
    label: 'Briefjes',
    colours: [{ id: 'a', name: 'Samen', colour: 'moss' }],
  },
  pairs: { kind: 'pairs', rounds: 3, minutes: 2, question: 'Wat ging goed?' },
  relay: { kind: 'relay', minutes: 5 },
};
const RESULTS: readonly Part['kind'][] = ['write', 'check', 'scale', 'grid', 'tick', 'notes'];

const part = fc.oneof(
  ...KINDS.map((kind) =>
    fc.record({
      kind: fc.constant(kind),
      ...(RESULTS.includes(kind) && { id }),
      ...FIELDS[kind],
    }),
  ),
) as fc.Arbitrary<Part>;

/** Made with the fields of its kind; those that hold nothing are not there, as in a file. */
const filled = part.map((one) => JSON.parse(JSON.stringify(one)) as Part);

const change = fc
  .constantFrom(...KINDS)
  .chain((of) =>
    fc.record({ of: fc.constant(of), change: optional(FIELDS[of] as Record<string, never>) }),
  );

/** Mostly where such a part lies in `PHASES`. */
const partEdit = fc
  .tuple(fc.record({ phase, at, typing: maybe(id) }), change, fc.nat(9))
  .map(([place, rest, luck]) =>
    luck === 0
      ? { ...place, ...rest }
      : { ...place, phase: 'a', at: KINDS.indexOf(rest.of), ...rest },
  );

const edits: Kinds<FormatEdit> = {
  about: fc.record({ change: optional(about) }),
  people: fc.record({ change: optional({ min: count, max: count }) }),
  needs: fc.record({ change: optional({ casus: maybe(ids), question: maybe(yes) }) }),
  lines: fc.record({ of: fc.constantFrom('agreements' as const, 'rules' as const), text }),
  'add-role': fc.record({ role: fc.record({ id, name: text, description: text }) }),
  role: fc.record({ id, change: optional({ name: text, description: text }) }),
  'remove-role': fc.record({ id }),
  'add-phase': fc.record({
    at,
    phase: fc.record({
      id,
      title: text,
      minutes: count,
      instruction: text,
      parts: fc.array(filled, { maxLength: 2 }),
    }),
  }),
  phase: fc.record({
    id: phase,
    change: optional({
      title: text,
      minutes: count,
      instruction: text,
      hint: text,
      repeat: yes,
      who: fc.option(id),
    }),
  }),
  'remove-phase': fc.record({
    id: fc.oneof({ weight: 3, arbitrary: fc.constant('b') }, { weight: 1, arbitrary: phase }),
  }),
  'move-phase': fc.record({ id: phase, to: at }),
  'add-part': fc.record({ phase, part: filled }),
  part: partEdit as unknown as Kinds<FormatEdit>['part'],
  'remove-part': fc.record({ phase, at: fc.integer({ min: 8, max: 20 }) }),
  'move-part': fc.record({
    phase,
    at: fc.integer({ min: 8, max: 15 }),
    to: fc.integer({ min: 8, max: 15 }),
  }),
};

export const anyFormatEdit = anyOf<FormatEdit>(edits);

export const newFormatDraft: FormatDraft = {
  kind: 'werkvorm',
  content: emptyFormat({ id: 'proef', title: 'Proef' }),
};

/** Two phases to do something in: one with every kind of part, in the order of `KINDS`; and a role. */
export const PHASES: readonly FormatEdit[] = [
  {
    kind: 'add-phase',
    phase: { id: 'a', title: 'Alles', minutes: 5, instruction: 'Doe dit.', parts: [] },
    at: 0,
  },
  {
    kind: 'add-phase',
    phase: { id: 'b', title: 'Verder', minutes: 0, instruction: 'En dan dat.', parts: [] },
    at: 1,
  },
  { kind: 'add-role', role: { id: 'd', name: 'Begeleider', description: 'Let op de tijd.' } },
  ...KINDS.map((kind): FormatEdit => ({ kind: 'add-part', phase: 'a', part: EVERY[kind] })),
];
