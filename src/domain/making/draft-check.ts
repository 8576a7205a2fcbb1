import type { Card, CardSet } from '../card-set';
import type { Casus } from '../casus';
import { DRAFT_LIMITS } from '../limits';
import type { Draft } from './draft';
import { formatHolds } from './format-check';
import { areApart } from './item-list';

/** Whether every id in a draft is there once and everything that is referred to is there. */
export function holdsTogether(draft: Draft): boolean {
  if (draft.kind === 'casus') return casusHolds(draft.content);
  if (draft.kind === 'werkvorm') return formatHolds(draft.content);
  return setHolds(draft.content, [
    ...draft.content.cards,
    ...draft.bin.map((binned) => binned.card),
  ]);
}

function setHolds(set: CardSet, cards: readonly Card[]): boolean {
  const { answers } = set.play.draw;
  const lists = [set.categories, set.tags, set.sections, answers, set.play.closing, cards];
  if (!lists.every(areApart) || set.categories.length === 0) return false;
  const categories = new Set(set.categories.map((one) => one.id));
  const tags = new Set(set.tags.map((one) => one.id));
  const sections = new Map(set.sections.map((one) => [one.id, one.kind]));
  return cards.every(
    (card) =>
      categories.has(card.category) &&
      new Set(card.tags).size === card.tags.length &&
      card.tags.every((tag) => tags.has(tag)) &&
      Object.entries(card.back).every(([id, text]) => {
        const kind = sections.get(id);
        return kind !== undefined && (kind === 'list') === (typeof text !== 'string');
      }),
  );
}

function casusHolds(casus: Casus): boolean {
  const roles = new Set(casus.roles.map((role) => role.id));
  const lists = [casus.variants, casus.roles, casus.stages, casus.questions];
  return (
    lists.every(areApart) &&
    casus.variants.every(({ values }) => areApart(Object.keys(values).map((id) => ({ id })))) &&
    casus.stages.every((stage) => stage.role === undefined || roles.has(stage.role))
  );
}

/** Whether everything in an edit is small enough to be read back: what does not fit does not apply. */
export function staysReadable(edit: unknown): boolean {
  if (typeof edit === 'string') return edit.length <= DRAFT_LIMITS.text;
  if (typeof edit !== 'object' || edit === null) return true;
  const parts = Object.values(edit);
  return parts.length <= DRAFT_LIMITS.lines && parts.every(staysReadable);
}
