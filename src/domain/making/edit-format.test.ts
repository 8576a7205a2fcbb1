import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../files/draft';
import { parseFormat } from '../../files/format-file';
import type { Part } from '../format';
import type { FormatDraft } from './draft';
import { holdsTogether } from './draft-check';
import { editFormat } from './edit-format';
import type { FormatEdit } from './format-edit';
import { anyFormatEdit, newFormatDraft, PHASES } from './testing/arbitrary-format-edit';
import { tidyFormat } from './tidy-format';

const fold = (edits: readonly FormatEdit[], draft: FormatDraft = newFormatDraft) =>
  edits.reduce(editFormat, draft);

const anyDraft = fc
  .array(anyFormatEdit, { maxLength: 40, size: 'max' })
  .map((edits) => fold([...PHASES, ...edits]));

const write: Part = {
  kind: 'write',
  id: 'vraag',
  label: 'Wat is je vraag?',
  help: 'In één zin.',
  size: 'line',
  per: 'table',
  report: true,
};
const withWrite = fold([
  ...['a', 'b'].map(
    (id): FormatEdit => ({
      kind: 'add-phase',
      phase: { id, title: id, minutes: 5, instruction: `Doe ${id}.`, parts: [] },
      at: 0,
    }),
  ),
  { kind: 'add-role', role: { id: 'd', name: 'Begeleider', description: 'Let op de tijd.' } },
  { kind: 'add-part', phase: 'a', part: write },
]);
const partsOf = (draft: FormatDraft, phase: string) =>
  draft.content.phases.find(({ id }) => id === phase)?.parts;

describe('any edits of a format in any order', () => {
  it('keep it whole and readable', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(holdsTogether(draft)).toBe(true);
        expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('begin with a part of every kind', () => {
    const parts = tidyFormat(fold(PHASES).content)?.phases[0]?.parts ?? [];
    expect(new Set(parts.map(({ kind }) => kind)).size).toBe(15);
  });

  it('give the very same draft where they change nothing', () => {
    fc.assert(
      fc.property(anyDraft, anyFormatEdit, (draft, edit) => {
        const next = editFormat(draft, edit);
        if (next !== draft) expect(next).not.toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });

  it('give a format that can be played and read back, or none', () => {
    fc.assert(
      fc.property(anyDraft, ({ content }) => {
        const tidy = tidyFormat(content);
        if (tidy === null) return;
        expect(parseFormat(JSON.parse(JSON.stringify(tidy)))).toEqual({ ok: true, value: tidy });
        expect(tidyFormat(tidy)).toEqual(tidy);
      }),
      { numRuns: 400 },
    );
  });

  it('never put into the report or before all what was meant for one', () => {
    fc.assert(
      fc.property(anyDraft, ({ content }) => {
        const all = content.phases.flatMap(({ parts }) => parts);
        for (const part of tidyFormat(content)?.phases.flatMap(({ parts }) => parts) ?? []) {
          if (part.kind !== 'write' && part.kind !== 'tick') continue;
          const typed = all.find((one) => 'id' in one && one.id === part.id);
          expect(typed).toMatchObject({ kind: part.kind });
          expect(part.private).toBe(typed && 'private' in typed ? typed.private : undefined);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a format while it is made', () => {
  it('can be played at once', () => {
    expect(tidyFormat(newFormatDraft.content)).toEqual(newFormatDraft.content);
  });

  it('is nothing to play without a phase in which something is said', () => {
    const empty = fold(
      newFormatDraft.content.phases.map(({ id }) => ({ kind: 'remove-phase', id })),
    );
    expect(tidyFormat(empty.content)).toBeNull();
    const blank = editFormat(empty, {
      kind: 'add-phase',
      at: 0,
      phase: { id: 'leeg', title: ' ', minutes: 5, instruction: '', parts: [] },
    });
    expect(tidyFormat(blank.content)).toBeNull();
  });

  it('leaves a part out of what is played until it says something, and keeps it in the draft', () => {
    const bare = editFormat(withWrite, {
      kind: 'part',
      phase: 'a',
      at: 0,
      of: 'write',
      change: { label: ' ' },
      typing: 'label',
    });
    expect(partsOf(bare, 'a')).toHaveLength(1);
    expect(tidyFormat(bare.content)?.phases.find(({ id }) => id === 'a')?.parts).toEqual([]);
  });

  it('takes a field away that may be missing', () => {
    const helpless = editFormat(withWrite, {
      kind: 'part',
      phase: 'a',
      at: 0,
      of: 'write',
      change: { help: undefined },
    });
    const { help: _, ...rest } = write as Extract<Part, { kind: 'write' }>;
    expect(partsOf(helpless, 'a')).toStrictEqual([rest]);
  });

  it('does not change a part of another kind, nor one that is not there', () => {
    const edit = (at: number): FormatEdit => ({
      kind: 'part',
      phase: 'a',
      at,
      of: 'round',
      change: { prompt: 'Wat nu?' },
    });
    expect(editFormat(withWrite, edit(0))).toBe(withWrite);
    expect(editFormat(withWrite, edit(4))).toBe(withWrite);
  });

  it('refuses a second part with the same id, anywhere', () => {
    expect(editFormat(withWrite, { kind: 'add-part', phase: 'b', part: write })).toBe(withWrite);
  });

  it('moves parts within a phase', () => {
    const two = editFormat(withWrite, { kind: 'add-part', phase: 'a', part: { kind: 'talk' } });
    const moved = editFormat(two, { kind: 'move-part', phase: 'a', at: 0, to: 1 });
    expect(partsOf(moved, 'a')?.map(({ kind }) => kind)).toEqual(['talk', 'write']);
    expect(editFormat(two, { kind: 'move-part', phase: 'a', at: 1, to: 9 })).toBe(two);
  });

  it('lets all act where a role goes', () => {
    const acting = fold(
      [
        { kind: 'phase', id: 'a', change: { who: 'd' } },
        {
          kind: 'add-part',
          phase: 'b',
          part: { kind: 'check', id: 'duidelijk', label: 'Is het duidelijk?', by: 'd' },
        },
      ],
      withWrite,
    );
    expect(acting.content.phases.find(({ id }) => id === 'a')?.who).toBe('d');
    const gone = editFormat(acting, { kind: 'remove-role', id: 'd' });
    expect(gone.content.phases.find(({ id }) => id === 'a')).not.toHaveProperty('who');
    expect(partsOf(gone, 'b')?.[0]).not.toHaveProperty('by');
    const unknown: FormatEdit = { kind: 'phase', id: 'a', change: { who: 'niemand' } };
    expect(editFormat(acting, unknown)).toBe(acting);
  });

  it('puts a turned-round number of people right', () => {
    const turned = fold([
      { kind: 'people', change: { min: 9 } },
      { kind: 'people', change: { max: 3 } },
    ]);
    expect(tidyFormat(turned.content)?.people).toEqual({ min: 3, max: 9 });
  });
});
