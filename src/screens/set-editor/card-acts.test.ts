import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App, Notice } from '../../app/app';
import type { SetEditor } from '../../app/making/editor';
import type { SetDraft } from '../../domain/making/draft';
import { editSet } from '../../domain/making/edit-set';
import { emptySet } from '../../domain/making/new-set';
import type { SetEdit } from '../../domain/making/set-edit';
import { making as en } from '../../i18n/en/making';
import { making as nl } from '../../i18n/nl/making';
import { createBench } from './bench';
import { binCards, unbinCards } from './card-acts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const begun: SetDraft = {
  kind: 'kaartenset',
  content: emptySet({ id: 'proef', title: 'Proef', template: 'empty' }),
  bin: [],
};

/** A workbench with five cards; `written`: those with a text on them. */
function lay(words: typeof nl, written: readonly string[] = IDS) {
  const edits: readonly SetEdit[] = IDS.flatMap((id): SetEdit[] => [
    { kind: 'add-card', id, after: null },
    { kind: 'write', card: id, field: 'front', text: written.includes(id) ? `Kaart ${id}` : '' },
  ]);
  const draft = signal(edits.reduce(editSet, begun));
  const notice = signal<Notice | null>(null);
  const app = { makingWords: signal(words), notice, say: () => undefined };
  const editor = {
    draft,
    edit: (edit: SetEdit) => {
      draft.value = editSet(draft.peek(), edit);
    },
  };
  const bench = createBench(app as unknown as App, editor as unknown as SetEditor);
  return {
    bench,
    said: () => notice.peek()?.message ?? '',
    cards: () => draft.peek().content.cards.map(({ id }) => id),
    bin: () => draft.peek().bin.map(({ card }) => card.id),
  };
}

describe('the bin says what happens', () => {
  it('names the place where a card came back', () => {
    for (const words of [nl, en]) {
      fc.assert(
        fc.property(
          fc.subarray(IDS, { minLength: 1 }),
          fc.nat({ max: 4 }),
          fc.nat({ max: 4 }),
          (thrown, back, moved) => {
            const { bench, bin, cards, said } = lay(words);
            binCards(bench, words.setEditor, new Set(thrown), 0);
            // The list may look otherwise by the time someone wants it back.
            bench.edit({ kind: 'move', cards: [IDS[moved] ?? 'a'], before: null });
            const one = thrown[back % thrown.length] ?? 'a';
            expect(unbinCards(bench, words.setEditor, [one])).toBe(true);
            expect(said().match(/\d+/g)).toEqual([`${cards().indexOf(one) + 1}`]);
            expect(bin()).not.toContain(one);
          },
        ),
      );
    }
  });

  it('promises no place where there are many, and tells how many lie in the bin', () => {
    fc.assert(
      fc.property(fc.subarray(IDS, { minLength: 1 }), fc.subarray(IDS), (thrown, written) => {
        const { bench, bin, said } = lay(nl, written);
        binCards(bench, nl.setEditor, new Set(thrown), 0);
        const lies = bin().length;
        expect(said()).toBe(
          lies === 0 ? nl.setEditor.row.removed(thrown.length) : nl.setEditor.bin.thrown(lies),
        );
        if (lies < 2) return;
        unbinCards(bench, nl.setEditor, bin());
        expect(said()).toBe(nl.setEditor.bin.back(lies, 1));
        expect(said()).not.toMatch(/onderaan|einde/);
      }),
    );
  });
});
