import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, FormatDraft, SetDraft } from './draft';
import { editCasus } from './edit-casus';
import { editFormat } from './edit-format';
import { editSet } from './edit-set';
import type { FormatEdit } from './format-edit';
import { findLeftOut } from './left-out';
import { emptySet } from './new-set';
import type { SetEdit } from './set-edit';
import {
  anyCasusEdit,
  anySetEdit,
  anySetStart,
  newCasusDraft,
  someCards,
} from './testing/arbitrary-edit';
import { anyFormatEdit, newFormatDraft, PHASES } from './testing/arbitrary-format-edit';
import { tidyCasus } from './tidy-casus';
import { tidyFormat } from './tidy-format';
import { tidySet } from './tidy-set';
import { trimText } from './tidy-text';

const NOT_READ = new Set(
  'id format kind lang category set stage role by who without colour symbol reveal mode size per carry moments casus'.split(
    ' ',
  ),
);

/** Every word anyone could read in it, without the spaces between them. */
function listWords(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const words = trimText(value).replace(/[\s*•–-]+/g, '');
    return words === '' ? [] : [words];
  }
  if (Array.isArray(value)) return value.flatMap(listWords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_READ.has(key) || isIds(key, inner) ? [] : listWords(inner),
  );
}

/** The labels of a card, and what a part plays with, are named by id. */
const isIds = (key: string, value: unknown): boolean =>
  /^(?:tags|categories|cards)$/.test(key) &&
  Array.isArray(value) &&
  value.every((one) => typeof one === 'string');

const tidy = (draft: Draft) => {
  switch (draft.kind) {
    case 'kaartenset':
      return tidySet(draft.content);
    case 'casus':
      return tidyCasus(draft.content);
    case 'werkvorm':
      return tidyFormat(draft.content);
  }
};

/** Whether every word of what is made can be read in what is played. */
function isWhole(draft: Draft): boolean {
  const played = listWords(tidy(draft)).join('');
  return listWords(draft.content).every((word) => played.includes(word));
}

const foldSet = (draft: SetDraft, edits: readonly SetEdit[]) => edits.reduce(editSet, draft);
const anySet = fc
  .tuple(anySetStart, someCards, fc.array(anySetEdit, { maxLength: 25 }))
  .map(([start, cards, edits]) => foldSet(foldSet(start, cards), edits));
const anyCasus = fc
  .array(anyCasusEdit, { maxLength: 40 })
  .map((edits) => edits.reduce(editCasus, newCasusDraft));
const anyFormat = fc
  .array(anyFormatEdit, { maxLength: 30 })
  .map((edits) => [...PHASES, ...edits].reduce(editFormat, newFormatDraft));

const begun: SetDraft = {
  kind: 'kaartenset',
  content: emptySet({ id: 'proef', title: 'Proef', template: 'handelingen' }),
  bin: [],
};

const KINDS: readonly (readonly [string, fc.Arbitrary<Draft>])[] = [
  ['a set', anySet],
  ['a case', anyCasus],
  ['a format', anyFormat],
];

describe('what an editor shows and play leaves out', () => {
  it.each(KINDS)('no word of %s goes unsaid', (_, any) => {
    fc.assert(
      fc.property(any, (draft) => {
        fc.pre(tidy(draft) !== null);
        return findLeftOut(draft).length > 0 || isWhole(draft);
      }),
    );
  });

  it.each(KINDS)('of what is played already, nothing of %s is called left out', (_, any) => {
    fc.assert(
      fc.property(any, (draft) => {
        const content = tidy(draft);
        fc.pre(content !== null);
        expect(findLeftOut({ ...draft, content } as Draft)).toEqual([]);
      }),
    );
  });

  it('names pasted cards with a front of 401 and of 20,000 letters', () => {
    const rows = [['Kort'], ['x'.repeat(401)], ['y '.repeat(10_000)], ['z'.repeat(400)]];
    const ids = ['a', 'b', 'c', 'd'];
    const draft = foldSet(begun, [{ kind: 'paste', from: null, columns: ['front'], rows, ids }]);
    expect(draft.content.cards.map(({ id }) => id)).toEqual(ids);
    expect(tidySet(draft.content)?.cards.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(findLeftOut(draft)).toEqual([
      { list: 'cards', id: 'b', whole: true },
      { list: 'cards', id: 'c', whole: true },
    ]);
  });

  it('names a card with only a back, and leaves an empty one in peace', () => {
    const draft = foldSet(begun, [
      { kind: 'add-card', id: 'a', after: null },
      { kind: 'add-card', id: 'b', after: null },
      { kind: 'write', card: 'b', field: { section: 'waarom' }, text: 'Daarom' },
    ]);
    expect(findLeftOut(draft)).toEqual([{ list: 'cards', id: 'b', whole: true }]);
  });

  it('names lines of a set that are too long or too many', () => {
    const draft = foldSet(begun, [
      { kind: 'add-card', id: 'a', after: null },
      { kind: 'write', card: 'a', field: 'front', text: 'Kaart' },
      { kind: 'play', change: { rules: ['r'.repeat(601)] } },
    ]);
    expect(findLeftOut(draft)).toEqual([{ list: 'play', id: null, whole: false }]);
    const answers = Array.from({ length: 13 }, (_, at) => ({ id: `a${at}`, label: `Nr ${at}` }));
    expect(
      findLeftOut(foldSet(draft, [{ kind: 'play-draw', change: { answers } }])),
    ).toContainEqual({ list: 'answers', id: 'a12', whole: true });
  });

  it('names a stage and a group of questions without a text', () => {
    const draft = [
      { kind: 'stage', id: 'begin', change: { text: 'Er was eens.' } } as const,
      { kind: 'add-stage', at: 1, stage: { id: 'leeg', title: '', text: [] } } as const,
      { kind: 'add-questions', group: { id: 'vragen', title: 'Samen', items: [] } } as const,
    ].reduce(editCasus, newCasusDraft);
    expect(findLeftOut(draft)).toEqual([
      { list: 'stages', id: 'leeg', whole: true },
      { list: 'questions', id: 'vragen', whole: true },
    ]);
  });

  it('names a part that asks nothing yet by its place', () => {
    const edits: readonly FormatEdit[] = [
      {
        kind: 'add-phase',
        at: 0,
        phase: { id: 'a', title: 'Eén', minutes: 5, instruction: 'Doe dit.', parts: [] },
      },
      { kind: 'add-part', phase: 'a', part: { kind: 'talk' } },
      { kind: 'add-part', phase: 'a', part: { kind: 'round', prompt: '' } },
    ];
    const begin: FormatDraft = {
      ...newFormatDraft,
      content: { ...newFormatDraft.content, phases: [] },
    };
    expect(findLeftOut(edits.reduce(editFormat, begin))).toEqual([
      { list: 'parts', id: 'a', at: 1, whole: true },
    ]);
  });
});
