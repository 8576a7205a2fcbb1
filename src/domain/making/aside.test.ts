import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../files/draft';
import { adviseSet } from './advise-set';
import { editAside, groupByKind, listSaid, NOTHING_ASIDE, nameTip } from './aside';
import type { SetDraft } from './draft';
import { editSet } from './edit-set';
import { kindOfHint } from './hint';
import { emptySet } from './new-set';
import type { SetEdit } from './set-edit';
import { tidySet } from './tidy-set';

const FRONTS = [
  'Waarom doe je dit?',
  'Waarom wil je dit?',
  'Wat denk je?',
  'Kun je iets veranderen?',
];
const base: SetDraft = {
  kind: 'kaartenset',
  content: emptySet({ id: 'proef', title: 'Proef', template: 'vragen' }),
  bin: [],
};
const edits: readonly SetEdit[] = FRONTS.flatMap((text, at): SetEdit[] => [
  { kind: 'add-card', id: `k${at}`, after: null, category: 'denken' },
  { kind: 'write', card: `k${at}`, field: 'front', text },
]);
const draft = edits.reduce(editSet, base);
const said = ({ aside = NOTHING_ASIDE, content }: SetDraft) =>
  listSaid(content, adviseSet(content), aside);
const kinds = (of: SetDraft) => said(of).map(({ card, hint }) => [card, kindOfHint(hint)]);
const put = (edit: Omit<Extract<SetEdit, { kind: 'aside' }>, 'kind'>, of = draft) =>
  editSet(of, { kind: 'aside', ...edit });

describe('hints that are put aside', () => {
  it('go one by one, by kind, or all, and come back', () => {
    const [first] = said(draft);
    if (!first) throw new Error('no hint to put aside');
    const names = [nameTip(draft.content, first)];
    const one = put({ of: 'tips', names, on: true });
    expect(kinds(draft)).toEqual([['k0', 'asks-why'], ...kinds(one)]);
    const kind = put({ of: 'kinds', names: ['asks-why'], on: true });
    expect(kinds(kind)).not.toContainEqual(['k1', 'asks-why']);
    expect(kinds(kind)).toContainEqual(['k3', 'not-open']);
    expect(kinds(put({ of: 'all', on: true }))).toEqual([]);
    for (const [of, back] of [
      [one, { of: 'tips', names, on: false }],
      [kind, { of: 'kinds', names: ['asks-why'], on: false }],
      [put({ of: 'all', on: true }), { of: 'all', on: false }],
    ] as const) {
      expect(kinds(put(back, of))).toEqual(kinds(draft));
    }
  });

  it('stay aside when cards move, and are others for another card', () => {
    const names = said(draft).flatMap((advice) =>
      advice.card === 'k1' ? [nameTip(draft.content, advice)] : [],
    );
    const one = put({ of: 'tips', names, on: true });
    const moved = editSet(one, { kind: 'move', cards: ['k3'], before: 'k0' });
    expect(kinds(moved).filter(([card]) => card === 'k1')).toEqual([]);
    expect(kinds(moved)).toContainEqual(['k0', 'asks-why']);
  });

  it('lie with the draft, and not in what is played or handed out', () => {
    const away = put({ of: 'kinds', names: ['asks-why'], on: true });
    expect(parseDraft(JSON.parse(JSON.stringify(away)))).toEqual(away);
    expect(tidySet(away.content)).toEqual(tidySet(draft.content));
    expect(away.content).toBe(draft.content);
  });

  it('changes nothing where there is nothing to change', () => {
    expect(put({ of: 'all', on: false })).toBe(draft);
    expect(put({ of: 'kinds', names: ['asks-why'], on: false })).toBe(draft);
    expect(editAside(NOTHING_ASIDE, { kind: 'aside', of: 'tips', on: true })).toBe(NOTHING_ASIDE);
  });

  it('lie together by kind, the most first', () => {
    const groups = groupByKind(said(draft)).map(({ kind, list }) => [kind, list.length]);
    expect(groups).toEqual([
      ['unused', 3],
      ['asks-why', 2],
      ['not-open', 1],
    ]);
  });

  it('are not there for a question that is asked only on demand', () => {
    const follow = editSet(draft, {
      kind: 'write',
      card: 'k2',
      field: { section: 'verdieping' },
      text: 'Kun je daar een voorbeeld van geven?',
    });
    expect(kinds(follow).filter(([card]) => card === 'k2')).toEqual([]);
    const open = editSet(follow, {
      kind: 'section',
      id: 'verdieping',
      change: { reveal: 'with-back' },
    });
    expect(kinds(open)).toContainEqual(['k2', 'not-open']);
  });
});
