import { assertNever } from '../../lib/assert-never';
import type { Casus, Variant } from '../casus';
import { CASUS_LIMITS } from '../limits';
import { editAside, NOTHING_ASIDE } from './aside';
import type { CasusEdit } from './casus-edit';
import type { CasusDraft } from './draft';
import { staysReadable } from './draft-check';
import {
  change,
  changeItem,
  isFree,
  isGoodId,
  mapItems,
  moveItem,
  removeItem,
  splitLines,
} from './item-list';

type EditOf<Kind extends CasusEdit['kind']> = Extract<CasusEdit, { kind: Kind }>;

/** Makes one change to a case. A change that does not apply gives the very same draft. */
export function editCasus(draft: CasusDraft, edit: CasusEdit): CasusDraft {
  if (!staysReadable(edit)) return draft;
  if (edit.kind === 'aside') {
    const { aside = NOTHING_ASIDE } = draft;
    const next = editAside(aside, edit);
    return next === aside ? draft : { ...draft, aside: next };
  }
  const content = change(draft.content, changeOf(draft.content, edit));
  return content === draft.content ? draft : { ...draft, content };
}

function changeOf(casus: Casus, edit: Exclude<CasusEdit, { kind: 'aside' }>): Partial<Casus> {
  const { questions, roles, stages, variants } = casus;
  switch (edit.kind) {
    case 'about':
      return edit.change;
    case 'add-stage':
      return addStage(casus, edit);
    case 'stage':
      return changeStage(casus, edit);
    case 'remove-stage':
      return { stages: removeItem(stages, edit.id) };
    case 'move-stage':
      return { stages: moveItem(stages, edit.id, edit.to) };
    case 'add-role':
      if (roles.length >= CASUS_LIMITS.roles || !isFree(roles, edit.role.id)) return {};
      return { roles: [...roles, edit.role] };
    case 'role':
      return { roles: changeItem(roles, edit.id, edit.change) };
    case 'remove-role':
      if (!roles.some((role) => role.id === edit.id)) return {};
      return {
        roles: removeItem(roles, edit.id),
        stages: stages.filter((stage) => stage.role !== edit.id),
      };
    case 'add-variant':
      return addVariant(casus, edit);
    case 'variant':
      return changeVariant(casus, edit);
    case 'remove-variant':
      return { variants: removeItem(variants, edit.id) };
    case 'add-questions':
      if (questions.length >= CASUS_LIMITS.groups || !isFree(questions, edit.group.id)) return {};
      return { questions: [...questions, edit.group] };
    case 'questions': {
      const { items, title } = edit.change;
      const before = questions.find((group) => group.id === edit.id);
      return {
        questions: changeItem(questions, edit.id, {
          ...(title !== undefined && { title }),
          ...(items !== undefined &&
            before?.items.join('\n') !== items && { items: splitLines(items) }),
        }),
      };
    }
    case 'remove-questions':
      return { questions: removeItem(questions, edit.id) };
    case 'move-questions':
      return { questions: moveItem(questions, edit.id, edit.to) };
    default:
      return assertNever(edit);
  }
}

/** The paragraphs of a stage as one text, as `stage` edits take it: what was typed, to the letter. */
export const joinParagraphs = (text: readonly string[]): string => text.join('\n\n');

function addStage({ roles, stages }: Casus, { at, stage }: EditOf<'add-stage'>): Partial<Casus> {
  if (stages.length >= CASUS_LIMITS.stages || !isFree(stages, stage.id)) return {};
  if (stage.role !== undefined && !roles.some((role) => role.id === stage.role)) return {};
  return { stages: moveItem([...stages, stage], stage.id, at) };
}

function changeStage({ roles, stages }: Casus, edit: EditOf<'stage'>): Partial<Casus> {
  const { role, text, title } = edit.change;
  if (typeof role === 'string' && !roles.some((one) => one.id === role)) return {};
  return {
    stages: mapItems(stages, (stage) => {
      if (stage.id !== edit.id) return stage;
      const changed = change(stage, {
        ...(title !== undefined && { title }),
        ...(text !== undefined &&
          joinParagraphs(stage.text) !== text && { text: splitLines(text, '\n\n') }),
      });
      if (role === undefined || (role ?? undefined) === stage.role) return changed;
      const { role: _, ...forAll } = changed;
      return role === null ? forAll : { ...forAll, role };
    }),
  };
}

const keysOf = (variants: readonly Variant[]): readonly string[] => [
  ...new Set(variants.flatMap((variant) => Object.keys(variant.values))),
];

/** The same placeholders in every variant, in the same order; what one does not have yet is empty. */
function level(variants: readonly Variant[], keys: readonly string[]): readonly Variant[] {
  return mapItems(variants, (variant) => {
    const now = Object.keys(variant.values);
    if (now.length === keys.length && now.every((key, at) => key === keys[at])) return variant;
    const values = Object.fromEntries(keys.map((key) => [key, variant.values[key] ?? '']));
    return { ...variant, values };
  });
}

function addVariant({ variants }: Casus, { variant }: EditOf<'add-variant'>): Partial<Casus> {
  if (variants.length >= CASUS_LIMITS.variants || !isFree(variants, variant.id)) return {};
  if (!Object.keys(variant.values).every(isGoodId)) return {};
  const all = [...variants, variant];
  return { variants: level(all, keysOf(all)) };
}

/** `values` are all of them: a placeholder that is no longer among them goes from every variant. */
function changeVariant({ variants }: Casus, edit: EditOf<'variant'>): Partial<Casus> {
  const before = variants.find((variant) => variant.id === edit.id);
  const { label = before?.label, values } = edit.change;
  if (before === undefined || label === undefined) return {};
  if (values === undefined) return { variants: changeItem(variants, edit.id, { label }) };
  const keys = Object.keys(values);
  if (!keys.every(isGoodId)) return {};
  const was = Object.keys(before.values);
  const same =
    keys.length === was.length && keys.every((key) => before.values[key] === values[key]);
  const changed = changeItem(variants, edit.id, { label, ...(!same && { values }) });
  return { variants: same ? changed : level(changed, keys) };
}
