/** Generated sets and cases for property tests; never part of the app. */
import fc from 'fast-check';
import { type CardSet, COLOURS, SYMBOLS } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import { plainFront } from '../domain/front-text';
import { plainText, textOf } from './arbitrary';

const slug = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/)
  .filter((id) => id !== 'constructor' && id !== 'prototype');
const short = textOf(12);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const some = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>, minLength = 0) =>
  fc.uniqueArray(item, { minLength, maxLength: 4, selector: ({ id }) => id });
const itemsOfList = fc.array(plainText, { minLength: 1, maxLength: 3 });
const texts = fc.array(plainText, { maxLength: 3 });

const heading = {
  formatVersion: fc.constant(1 as const),
  id: slug,
  version: fc.integer({ min: 1, max: 99 }),
  lang: fc.constantFrom('nl', 'en', 'nl-BE'),
  title: plainText,
  description: plainText,
  source: plainText,
  licence: plainText,
};

/** JSON has no undefined: an optional field that is not there is left out. */
const withoutGaps = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const frame = fc.record({
  format: fc.constant('kaartenset' as const),
  ...heading,
  shortTitle: optional(short),
  categories: some(
    fc.record({
      id: slug,
      name: short,
      short: optional(short),
      description: plainText,
      colour: fc.constantFrom(...COLOURS),
      symbol: fc.constantFrom(...SYMBOLS),
    }),
    1,
  ),
  tags: some(fc.record({ id: slug, name: short, description: optional(plainText) })),
  sections: some(
    fc.record({
      id: slug,
      label: short,
      kind: fc.constantFrom('text' as const, 'list' as const, 'question' as const),
      reveal: fc.constantFrom('with-back' as const, 'on-demand' as const),
    }),
  ),
  play: fc.record({
    open: fc.record({ instruction: plainText, pickLimit: fc.integer({ min: 1, max: 20 }) }),
    draw: fc.record({
      instruction: plainText,
      question: plainText,
      answers: some(fc.record({ id: slug, label: short })),
      byCategory: fc.boolean(),
    }),
    presenter: fc.boolean(),
    casus: optional(slug),
    rules: texts,
    agreements: texts,
    closing: some(fc.record({ id: slug, question: plainText })),
  }),
});

export const anyCardSet: fc.Arbitrary<CardSet> = frame
  .chain((set) => {
    const back = fc
      .tuple(
        ...set.sections.map(
          ({ kind }): fc.Arbitrary<string | string[] | undefined> =>
            kind === 'list' ? optional(itemsOfList) : optional(plainText),
        ),
      )
      .map((written) =>
        Object.fromEntries(
          set.sections.flatMap(({ id }, index) => {
            const text = written[index];
            return text === undefined ? [] : [[id, text] as const];
          }),
        ),
      );
    const card = fc.record({
      id: slug,
      category: fc.constantFrom(...set.categories.map(({ id }) => id)),
      front: plainText.map(plainFront),
      back,
      tags: fc.subarray(set.tags.map(({ id }) => id)),
    });
    return some(card, 1).map((cards) => ({ ...set, cards }));
  })
  .map(withoutGaps);

export const anyCasus: fc.Arbitrary<Casus> = fc
  .record({
    format: fc.constant('casus' as const),
    ...heading,
    invented: optional(fc.boolean()),
    variants: some(fc.record({ id: slug, label: short, values: fc.dictionary(slug, short) })),
    roles: some(fc.record({ id: slug, name: short, short })),
    questions: some(
      fc.record({
        id: slug,
        title: plainText,
        items: itemsOfList,
      }),
    ),
  })
  .chain((casus) => {
    const roles = casus.roles.map(({ id }) => id);
    const stage = fc.record({
      id: slug,
      title: plainText,
      role: fc.constantFrom(undefined, ...roles),
      text: itemsOfList,
    });
    return some(stage, 1).map((stages) => ({ ...casus, stages }));
  })
  .map(withoutGaps);
