import type { FormatDraft } from '../../domain/making/draft';
import { findLeftOut } from '../../domain/making/left-out';
import { tidyFormat } from '../../domain/making/tidy-format';
import type { MakingWords } from '../../i18n/words';
import type { OutThing } from '../making-parts/left-out';
import { goToPart } from '../making-parts/steps';
import { placeOf } from './view';

type Words = Pick<MakingWords, 'formatEditor' | 'leftOut'>;

/**
 * Everything of a format that is not played, by its place on the page. Nothing while there is nothing to play
 * yet: that is said where it is handed out.
 */
export function findOut(
  draft: FormatDraft,
  { formatEditor: words, leftOut }: Words,
): ReadonlyMap<string, OutThing> {
  const { content } = draft;
  if (tidyFormat(content) === null) return new Map();
  return new Map(
    findLeftOut(draft).map(({ at, id, list, whole }): [string, OutThing] => {
      const place = at === undefined ? (id ?? findPlace(list)) : placeOf(id ?? '', at);
      const why = list === 'phases' ? leftOut.phase : list === 'parts' ? words.parts.idle : null;
      return [
        place,
        {
          name: nameOf(list, id, at),
          why: (whole && why) || leftOut.cut,
          go: () => goToPart(place, true),
        },
      ];
    }),
  );

  function nameOf(list: string, id: string | null, at: number | undefined): string {
    const phase = content.phases.findIndex((one) => one.id === id);
    const step = content.phases[phase]?.title.trim() || words.steps.nameless(phase + 1);
    const part = at === undefined ? undefined : content.phases[phase]?.parts[at];
    if (part) return leftOut.part(words.parts.kinds[part.kind], step);
    if (phase >= 0) return step;
    const role = content.roles.findIndex((one) => one.id === id);
    if (role >= 0) return content.roles[role]?.name.trim() || words.roles.nameless(role + 1);
    return findPlace(list) === 'together' ? words.together.title : words.about.open;
  }
}

const findPlace = (list: string): string =>
  list === 'agreements' || list === 'rules' ? 'together' : 'about';
