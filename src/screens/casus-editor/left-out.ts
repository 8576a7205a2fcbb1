import type { CasusDraft } from '../../domain/making/draft';
import { findLeftOut } from '../../domain/making/left-out';
import { tidyCasus } from '../../domain/making/tidy-casus';
import type { MakingWords } from '../../i18n/words';
import type { OutThing } from '../making-parts/left-out';
import { goToPart } from '../making-parts/steps';

type Words = Pick<MakingWords, 'casusEditor' | 'leftOut'>;

/**
 * Everything of a case that is not told at the table, by the part it stands in. Nothing while there is nothing
 * to tell yet: that is said where the case is handed out.
 */
export function findOut(
  draft: CasusDraft,
  { casusEditor, leftOut }: Words,
): ReadonlyMap<string, OutThing> {
  const { content } = draft;
  if (tidyCasus(content) === null) return new Map();
  return new Map(
    findLeftOut(draft).map(({ id, list, whole }): [string, OutThing] => {
      const part = id ?? 'about';
      return [
        part,
        {
          name: nameOf(list, id),
          why: whole && (list === 'stages' || list === 'questions') ? leftOut[list] : leftOut.cut,
          go: () => goToPart(part, true),
        },
      ];
    }),
  );

  function nameOf(list: string, id: string | null): string {
    const { questions, roles, stages, variants } = content;
    const place = (all: readonly { readonly id: string }[]) =>
      all.findIndex((one) => one.id === id);
    switch (list) {
      case 'stages':
        return stages[place(stages)]?.title.trim() || casusEditor.story.nameless(place(stages) + 1);
      case 'questions':
        return (
          questions[place(questions)]?.title.trim() ||
          casusEditor.questions.nameless(place(questions) + 1)
        );
      case 'roles':
        return roles[place(roles)]?.short.trim() || casusEditor.roles.nameless(place(roles) + 1);
      case 'variants':
        return variants[place(variants)]?.label.trim() || casusEditor.hints.rest;
      default:
        return casusEditor.hints.rest;
    }
  }
}
