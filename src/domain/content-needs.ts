import type { CardSet } from './card-set';
import type { Format } from './format';
import { listSets } from './format';
import type { ShelfRef } from './record';

/** Something that another set or format can't do without, as it is called where that was handed out. */
export interface Needed extends ShelfRef {
  readonly title: string;
}

type Content = CardSet | Format | { readonly format: 'casus' };

/** Which sets and cases this names: those of its parts and needs, and the case that lies ready. */
export function listNeeds(content: Content): readonly ShelfRef[] {
  const refs = (kind: ShelfRef['kind'], ids: readonly string[]) => ids.map((id) => ({ kind, id }));
  switch (content.format) {
    case 'casus':
      return [];
    case 'kaartenset': {
      const { casus } = content.play;
      return casus === undefined ? [] : refs('casus', [casus]);
    }
    case 'werkvorm':
      return [
        ...refs('kaartenset', listSets(content)),
        ...refs('casus', content.needs.casus ?? []),
      ];
  }
}

/**
 * The same with other ids for what it names: for what came in beside it under another id. `find` gives the new id, or
 * undefined where nothing changed.
 */
export function renameNeeds<Kind extends Content>(
  content: Kind,
  find: (ref: ShelfRef) => string | undefined,
): Kind {
  const moved = (kind: ShelfRef['kind'], id: string) => find({ kind, id }) ?? id;
  const known: Content = content;
  if (!listNeeds(known).some((ref) => find(ref) !== undefined)) return content;
  if (known.format === 'kaartenset') {
    const { casus, ...play } = known.play;
    const renamed: CardSet = {
      ...known,
      play: { ...play, ...(casus !== undefined && { casus: moved('casus', casus) }) },
    };
    return renamed as Kind;
  }
  if (known.format === 'casus') return content;
  const renamed: Format = {
    ...known,
    needs: {
      ...known.needs,
      ...(known.needs.casus && { casus: known.needs.casus.map((id) => moved('casus', id)) }),
    },
    phases: known.phases.map((phase) => ({
      ...phase,
      parts: phase.parts.map((part) =>
        part.kind === 'cards' ? { ...part, set: moved('kaartenset', part.set) } : part,
      ),
    })),
  };
  return renamed as Kind;
}
