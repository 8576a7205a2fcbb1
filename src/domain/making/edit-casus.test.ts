import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCasus } from '../../files/casus';
import { parseDraft } from '../../files/draft';
import type { CasusEdit } from './casus-edit';
import type { CasusDraft } from './draft';
import { holdsTogether } from './draft-check';
import { editCasus, joinParagraphs } from './edit-casus';
import { anyCasusEdit, newCasusDraft } from './testing/arbitrary-edit';
import { tidyCasus } from './tidy-casus';

const fold = (edits: readonly CasusEdit[], draft: CasusDraft = newCasusDraft) =>
  edits.reduce(editCasus, draft);
const anyDraft = fc.array(anyCasusEdit, { maxLength: 40 }).map((edits) => fold(edits));

const stage = (id: string, role?: string): CasusEdit => ({
  kind: 'add-stage',
  stage: { id, title: id, text: [`Tekst ${id}`], ...(role && { role }) },
  at: 9,
});
const mother: CasusEdit = {
  kind: 'add-role',
  role: { id: 'moeder', name: 'de moeder', short: 'moeder' },
};
const variant = (id: string, values: Record<string, string>): CasusEdit => ({
  kind: 'add-variant',
  variant: { id, label: id, values },
});

describe('any edits of a case in any order', () => {
  it('keep it whole and readable', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(holdsTogether(draft)).toBe(true);
        expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('keep the same placeholders in every variant', () => {
    fc.assert(
      fc.property(anyDraft, ({ content }) => {
        const keys = content.variants.map(({ values }) => Object.keys(values));
        for (const one of keys) expect(one).toEqual(keys[0]);
      }),
      { numRuns: 200 },
    );
  });

  it('give the very same draft where they change nothing', () => {
    fc.assert(
      fc.property(anyDraft, anyCasusEdit, (draft, edit) => {
        const next = editCasus(draft, edit);
        if (next !== draft) expect(next).not.toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });

  it('give a case that can be played and read back, or none', () => {
    fc.assert(
      fc.property(anyDraft, ({ content }) => {
        const tidy = tidyCasus(content);
        if (tidy === null) return;
        expect(parseCasus(JSON.parse(JSON.stringify(tidy)))).toEqual({ ok: true, value: tidy });
        expect(tidyCasus(tidy)).toEqual(tidy);
      }),
      { numRuns: 400 },
    );
  });

  it('never show to all what was meant for one player', () => {
    fc.assert(
      fc.property(anyDraft, ({ content }) => {
        for (const one of tidyCasus(content)?.stages ?? []) {
          expect(one.role).toBe(content.stages.find(({ id }) => id === one.id)?.role);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a case while it is made', () => {
  it('keeps a stage as it was typed, blank lines too, and tells it in paragraphs', () => {
    const text = 'Een.\n\nTwee.\n\n';
    const draft = fold([{ kind: 'stage', id: 'begin', change: { text } }]);
    expect(joinParagraphs(draft.content.stages[0]?.text ?? [])).toBe(text);
    expect(tidyCasus(draft.content)?.stages[0]?.text).toEqual(['Een.', 'Twee.']);
  });

  it('cuts a paragraph that is too long at a space, and loses no word', () => {
    const text = 'woord '.repeat(1200).trim();
    const draft = fold([{ kind: 'stage', id: 'begin', change: { text } }]);
    expect(tidyCasus(draft.content)?.stages[0]?.text.join(' ')).toBe(text);
  });

  it('takes the stages of a role along when the role goes', () => {
    const draft = fold([
      mother,
      stage('open'),
      stage('geheim', 'moeder'),
      { kind: 'remove-role', id: 'moeder' },
    ]);
    expect(draft.content.stages.map(({ id }) => id)).toEqual(['begin', 'open']);
  });

  it('makes a part for all only when told so', () => {
    const hidden = fold([mother, stage('geheim', 'moeder')]);
    const shown = editCasus(hidden, { kind: 'stage', id: 'geheim', change: { role: null } });
    expect(shown.content.stages.at(-1)).not.toHaveProperty('role');
    expect(editCasus(hidden, { kind: 'stage', id: 'geheim', change: { role: 'x' } })).toBe(hidden);
  });

  it('gives every variant a place for a new value, and takes one away everywhere', () => {
    const two = fold([
      variant('johan', { naam: 'Johan' }),
      variant('johanna', { naam: 'Johanna' }),
    ]);
    const more = editCasus(two, {
      kind: 'variant',
      id: 'johan',
      change: { values: { naam: 'Johan', hij: 'hij' } },
    });
    expect(more.content.variants[1]?.values).toEqual({ naam: 'Johanna', hij: '' });
    const less = editCasus(more, {
      kind: 'variant',
      id: 'johan',
      change: { values: { naam: 'Jo' } },
    });
    expect(less.content.variants.map(({ values }) => values)).toEqual([
      { naam: 'Jo' },
      { naam: 'Johanna' },
    ]);
  });

  it('keeps a role without a name as long as a part is meant for it', () => {
    const nameless: CasusEdit = { kind: 'add-role', role: { id: 'moeder', name: '', short: '' } };
    const draft = fold([nameless, stage('geheim', 'moeder')]);
    expect(tidyCasus(draft.content)).toMatchObject({
      roles: [{ id: 'moeder', name: 'Rol 1', short: 'Rol 1' }],
      stages: [{ role: 'moeder' }],
    });
    const unused = fold([nameless, stage('open')]);
    expect(tidyCasus(unused.content)?.roles).toEqual([]);
  });

  it('is nothing to play as long as no stage has a text', () => {
    expect(tidyCasus(newCasusDraft.content)).toBeNull();
  });
});
