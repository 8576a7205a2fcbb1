import type { Casus, Stage, Variant } from '../../domain/casus';
import { CASUS_LIMITS } from '../../domain/limits';
import type { CasusEdit } from '../../domain/making/casus-edit';
import { isGoodId } from '../../domain/making/item-list';
import { listKeys } from './placeholders';

/** The part of a case that a step back or forward was about: by id, or where it stands on the page. */
export function findChangedPart(before: Casus, after: Casus): string | null {
  for (const list of ['stages', 'roles', 'variants', 'questions'] as const) {
    if (before[list] === after[list]) continue;
    const now: readonly { readonly id: string }[] = after[list];
    const changed = now.find((part, index) => part !== before[list][index]);
    return changed?.id ?? list;
  }
  return before === after ? null : 'about';
}

/** The parts that only one role reads. */
export const partsOf = (casus: Casus, role: string): readonly Stage[] =>
  casus.stages.filter((stage) => stage.role === role);

/** The number of a part among those for all; null for a part of one role. */
export function placeForAll(stages: readonly Stage[], id: string): number | null {
  const place = stages.filter(({ role }) => role === undefined).findIndex((one) => one.id === id);
  return place < 0 ? null : place + 1;
}

/** A key that this case doesn't have yet, from how a word is written: "Klusjesman" gives "klusjesman". */
export function nameNewKey(word: string, variants: readonly Variant[]): string | null {
  const key = word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-|-$/g, '');
  return isGoodId(key) && !listKeys(variants).includes(key) ? key : null;
}

/** The edits that give each variant its own word under a new key. */
export function addKey(
  variants: readonly Variant[],
  key: string,
  words: Readonly<Record<string, string>>,
): readonly CasusEdit[] {
  return variants.map(({ id, values }) => ({
    kind: 'variant',
    id,
    change: { values: { ...values, [key]: words[id] ?? '' } },
  }));
}

/** Gives one variant another word. The choice on the start screen follows the name as long as they were alike. */
export function changeValue(
  { id, label, values }: Variant,
  key: string,
  value: string,
  name: string,
): CasusEdit {
  const alike = key === name && label === (values[name] ?? '');
  return {
    kind: 'variant',
    id,
    change: { values: { ...values, [key]: value }, ...(alike && { label: value }) },
  };
}

/** Takes a key out of a variant, and so out of all. */
export function removeKey({ id, values }: Variant, key: string): CasusEdit {
  const rest = Object.fromEntries(Object.entries(values).filter(([one]) => one !== key));
  return { kind: 'variant', id, change: { values: rest } };
}

/** Whether one more fits. */
export const hasRoom = {
  stage: ({ stages }: Casus) => stages.length < CASUS_LIMITS.stages,
  role: ({ roles }: Casus) => roles.length < CASUS_LIMITS.roles,
  variant: ({ variants }: Casus) => variants.length < CASUS_LIMITS.variants,
  questions: ({ questions }: Casus) => questions.length < CASUS_LIMITS.groups,
} as const;

/** Whether a hint is about this part of the case, as `stages[2]`. */
export const isAbout = (path: string, part: string): boolean =>
  path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`);

/** The part of the case that a path points at, by id; the case as a whole is "about". */
export function findPart(casus: Casus, path: string): string {
  const [, list = '', number = ''] = /^(stages|roles|variants|questions)\[(\d+)\]/.exec(path) ?? [];
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    stages: casus.stages,
    roles: casus.roles,
    variants: casus.variants,
    questions: casus.questions,
  };
  return lists[list]?.[Number(number)]?.id ?? 'about';
}
