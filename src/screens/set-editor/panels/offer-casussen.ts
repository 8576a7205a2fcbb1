import type { ChoosableCasus } from '../../../app/own-casussen';

/**
 * The cases to choose from, "none" first, as options of a list. A set can come from another tablet with the wish for
 * a case that is not here: that one stays a choice, so that looking at the list does not lose it.
 */
export function offerCasussen(
  casussen: readonly Pick<ChoosableCasus, 'id' | 'title'>[],
  wish: string | undefined,
  words: { readonly noCasus: string; readonly otherCasus: (id: string) => string },
): readonly { readonly id: string; readonly label: string }[] {
  const known = casussen.map(({ id, title }) => ({ id, label: title }));
  const isElsewhere = wish !== undefined && !known.some(({ id }) => id === wish);
  return [
    { id: '', label: words.noCasus },
    ...known,
    ...(isElsewhere ? [{ id: wish, label: words.otherCasus(wish) }] : []),
  ];
}
