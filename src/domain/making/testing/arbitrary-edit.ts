/** Test support: anything a trainer can do, often to things that are gone. Never part of the app. */
import fc from 'fast-check';
import { COLOURS, SYMBOLS } from '../../card-set';
import type { AsideEdit } from '../aside';
import type { CasusEdit } from '../casus-edit';
import type { CasusDraft, SetDraft } from '../draft';
import { emptyCasus } from '../new-casus';
import { emptySet, TEMPLATES } from '../new-set';
import type { PasteColumn, SetEdit } from '../set-edit';

export type Kinds<Edit extends { readonly kind: string }> = {
  readonly [Kind in Edit['kind']]: fc.Arbitrary<Omit<Extract<Edit, { kind: Kind }>, 'kind'>>;
};

/** Few, so that edits meet each other; some that no file may have. */
export const id = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e') },
  { weight: 1, arbitrary: fc.constantFrom('waarom', 'kaarten', 'denken', 'zo-kan-het') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'foto', 'A', '', 'x'.repeat(65)),
  },
);
export const ids = fc.array(id, { maxLength: 4 });
export const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'Wat geeft moed?',
    'een\ntwee\n\ndrie',
    '\u200B',
    'e\u0301',
    '\r\n',
  ),
  fc.constantFrom(
    'x'.repeat(81),
    'y'.repeat(401),
    'z'.repeat(2001),
    `${'w '.repeat(1600)}`,
    '😀'.repeat(130),
  ),
  fc.constantFrom(
    'data:image/png;base64,AA',
    'https://a.nl/b.png',
    '<svg >',
    '𝅗𝅥'.repeat(70),
    '\uD800',
  ),
  fc.constant('v'.repeat(20_001)),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
export const at = fc.integer({ min: -1, max: 6 });
const now = fc.integer({ min: 0, max: 4e12 });
export const optional = <Fields extends object>(
  fields: {
    [Name in keyof Fields]: fc.Arbitrary<Fields[Name]>;
  },
) => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;
export const lines = fc.array(text, { maxLength: 3 });
const named = <Name extends string>(name: Name) =>
  fc.array(fc.record({ id, [name]: text } as { id: typeof id } & Record<Name, typeof text>), {
    maxLength: 3,
  });
const field = fc.oneof(fc.constant('front' as const), fc.record({ section: id }));
const column: fc.Arbitrary<PasteColumn> = fc.oneof(
  field,
  fc.constantFrom('category' as const, 'tags' as const),
);
const cell = fc.oneof(text, fc.constantFrom('Nieuw', 'kaarten', 'moed, rust', 'Moed'));
export const colour = fc.constantFrom(...COLOURS);
const symbol = fc.constantFrom(...SYMBOLS);
const sectionKind = fc.constantFrom('text' as const, 'list' as const, 'question' as const);
const reveal = fc.constantFrom('with-back' as const, 'on-demand' as const);
const asideEdit: fc.Arbitrary<Omit<AsideEdit, 'kind'>> = fc.record({
  of: fc.constantFrom('all', 'kinds', 'tips'),
  names: fc.option(fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }), { nil: undefined }),
  on: fc.boolean(),
});
export const about = {
  title: text,
  description: text,
  lang: fc.oneof(text, fc.constantFrom('nl', 'en', 'en-GB')),
  source: text,
  licence: text,
};

const setEdits: Kinds<SetEdit> = {
  aside: asideEdit,
  about: fc.record({ change: optional({ ...about, shortTitle: text }) }),
  play: fc.record({
    change: optional({
      presenter: fc.boolean(),
      casus: id,
      rules: lines,
      agreements: lines,
      closing: named('question') as fc.Arbitrary<{ id: string; question: string }[]>,
    }),
  }),
  'play-open': fc.record({
    change: optional({ instruction: text, pickLimit: fc.integer({ min: -1, max: 22 }) }),
  }),
  'play-draw': fc.record({
    change: optional({
      instruction: text,
      question: text,
      byCategory: fc.boolean(),
      answers: named('label') as fc.Arbitrary<{ id: string; label: string }[]>,
    }),
  }),
  'add-card': fc.record({
    id,
    after: fc.option(id),
    category: fc.option(id, { nil: undefined }),
  }),
  write: fc.record({ card: id, field, text }),
  categorise: fc.record({ cards: ids, category: id }),
  tag: fc.record({ cards: ids, tag: id, on: fc.boolean() }),
  move: fc.record({ cards: ids, before: fc.option(id) }),
  bin: fc.record({ cards: ids, now }),
  unbin: fc.record({ cards: ids }),
  'empty-bin': fc.record({ cards: fc.option(ids, { nil: undefined }) }),
  'keep-bin': fc.record({ now }),
  paste: fc.record({
    from: fc.option(id),
    columns: fc.array(column, { maxLength: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    ids,
  }),
  split: fc.record({ card: id, field, first: text, second: text, id }),
  'add-category': fc.record({
    category: fc.record({ id, name: text, description: text, colour, symbol }),
  }),
  category: fc.record({
    id,
    change: optional({ name: text, short: text, description: text, colour, symbol }),
  }),
  'remove-category': fc.record({ id, to: id }),
  'move-category': fc.record({ id, to: at }),
  'add-section': fc.record({ section: fc.record({ id, label: text, kind: sectionKind, reveal }) }),
  section: fc.record({ id, change: optional({ label: text, kind: sectionKind, reveal }) }),
  'remove-section': fc.record({ id }),
  'move-section': fc.record({ id, to: at }),
  'add-tag': fc.record({ tag: fc.record({ id, name: text }) }),
  'rename-tag': fc.record({ id, name: text }),
  'remove-tag': fc.record({ id }),
};

const values = fc.dictionary(id, text, { maxKeys: 3 });
const casusEdits: Kinds<CasusEdit> = {
  aside: asideEdit,
  about: fc.record({ change: optional(about) }),
  'add-stage': fc.record({
    stage: fc.oneof(
      fc.record({ id, title: text, text: lines }),
      fc.record({ id, title: text, text: lines, role: id }),
    ),
    at,
  }),
  stage: fc.record({
    id,
    change: optional<{ title: string; text: string; role: string | null }>({
      title: text,
      text,
      role: fc.option(id),
    }),
  }),
  'remove-stage': fc.record({ id }),
  'move-stage': fc.record({ id, to: at }),
  'add-role': fc.record({ role: fc.record({ id, name: text, short: text }) }),
  role: fc.record({ id, change: optional({ name: text, short: text }) }),
  'remove-role': fc.record({ id }),
  'add-variant': fc.record({ variant: fc.record({ id, label: text, values }) }),
  variant: fc.record({ id, change: optional({ label: text, values }) }),
  'remove-variant': fc.record({ id }),
  'add-questions': fc.record({ group: fc.record({ id, title: text, items: lines }) }),
  questions: fc.record({ id, change: optional({ title: text, items: text }) }),
  'remove-questions': fc.record({ id }),
  'move-questions': fc.record({ id, to: at }),
};

export function anyOf<Edit extends { readonly kind: string }>(
  kinds: Kinds<Edit>,
): fc.Arbitrary<Edit> {
  const names = Object.keys(kinds) as Edit['kind'][];
  return fc
    .constantFrom(...names)
    .chain((kind) => kinds[kind].map((rest) => ({ kind, ...rest }) as unknown as Edit));
}

export const anySetEdit = anyOf<SetEdit>(setEdits);
export const anyCasusEdit = anyOf<CasusEdit>(casusEdits);

export const anySetStart: fc.Arbitrary<SetDraft> = fc
  .constantFrom(...TEMPLATES)
  .map((template) => ({
    kind: 'kaartenset',
    content: emptySet({ id: 'proef', title: 'Proef', template }),
    bin: [],
  }));
export const newCasusDraft: CasusDraft = {
  kind: 'casus',
  content: emptyCasus({ id: 'proef', title: 'Proef' }),
};
/** Enough cards to do something with. */
export const someCards: fc.Arbitrary<readonly SetEdit[]> = fc
  .subarray(['a', 'b', 'c', 'd'])
  .map((cards) => [
    { kind: 'add-tag', tag: { id: 'a', name: 'Moed' } },
    {
      kind: 'add-category',
      category: { id: 'b', name: 'Nieuw', description: '', colour: 'moss', symbol: 'cup' },
    },
    {
      kind: 'add-section',
      section: { id: 'c', label: 'Lijst', kind: 'list', reveal: 'with-back' },
    },
    ...cards.flatMap((card): SetEdit[] => [
      { kind: 'add-card', id: card, after: null },
      { kind: 'write', card, field: 'front', text: `Kaart ${card}` },
      { kind: 'write', card, field: { section: 'c' }, text: `een ${card}\ntwee` },
      { kind: 'tag', cards: [card], tag: 'a', on: true },
    ]),
  ]);
